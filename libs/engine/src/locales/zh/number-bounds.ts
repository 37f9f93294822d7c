import type { Comparator } from '../../model/index.js';

/** Folded Chinese right before an amount. 近 and 约 at the end of other words (最近, 节约) are left out. */
export const BOUNDS_BEFORE: readonly (readonly [Comparator, string])[] = [
  ['at_least', '不(?:会|应|得)?(?:低于|少于|小于)|至少|起码|最少|最低|不下于|不下'],
  ['up_to', '不(?:会|应|得)?(?:超过?|高于|多于|大于)|至多|最多|最高|上限为?|高至|多达'],
  ['more_than', '超过|超|逾|高于|大于|多于|突破|超出|过'],
  ['less_than', '低于|少于|小于|不到|不足|未达|不及|未满'],
  [
    'about',
    '(?<![节签合契违条预公特制集简])约(?:为|增加?|增长|成长|减少|下降|提升|需|有|达|合|占|投入|新增)?|接近|将近|(?<![最附临靠邻])近|大概|大致|估计|预计约|左右|差不多',
  ],
];
export const BOUNDS_AFTER: readonly (readonly [Comparator, string])[] = [
  ['at_least', '(?:\\(含\\))?以上|之上|或以上|及以上|或更多|起步|有余|出头'],
  ['more_than', '多(?![元种样家个达数年月])'],
  ['up_to', '(?:\\(含\\))?以下|以内|之内|之下|或以下|封顶'],
  ['about', '左右|上下|前后'],
];
/** Characters that make 约 and 过 part of another word. */
export const NOT_A_BOUND = /(?:[节签合契违条预公特制集简]约|[通经不]过|(?<!超)过去|越过)为?$/;
