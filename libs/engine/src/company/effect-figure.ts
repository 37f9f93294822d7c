import type { Quantity, SentenceReading } from '../model/index.js';

/** What only grows or shrinks another measure; its own rate is that measure's growth. */
const GROWN: ReadonlySet<string> = new Set([
  'revenue',
  'gmv',
  'comparable_sales',
  'bookings',
  'backlog',
  'orders',
  'shipments',
  'operating_income',
  'net_income',
]);

const CURRENCY_EN =
  '(?:fx|foreign exchange|foreign currenc(?:y|ies)|(?<!constant[ -])currenc(?:y|ies)|exchange rates?|translation)';
const NEAR_EN = '[^,;.\\d]{0,48}';

/** "A headwind of 2 %", "currency reduced growth by 2 points", "the acquisition added 3 points to growth". */
const BEFORE = new RegExp(
  `\\b(?:headwinds?|tailwinds?|drag)\\b(?: (?:on|to|for|in) ${NEAR_EN})? ?(?:of|was|is|by|at|to be|be)? ?(?:approximately |about |roughly |around |nearly |almost |up to |over |a |an )*$|` +
    `\\b${CURRENCY_EN}\\b${NEAR_EN}\\b(?:impact|effect|benefit|reduc|lower|decreas|increas|hurt|help|contribut|add|cost|weigh|neutral|pressure)\\w*\\b${NEAR_EN}$|` +
    `\\b(?:impact|effect|benefit|pressure)\\b ?(?:from|of|due to) ${NEAR_EN}${CURRENCY_EN}\\b${NEAR_EN}$|` +
    `(?:汇率|匯率|汇兑|匯兌|外汇|外匯)[^，,。；;\\d]{0,16}(?:影响|影響|拖累|拉低|拉高|不利|有利|贡献|貢獻|冲击|衝擊|造成|带来|帶來)[^，,。；;\\d]{0,12}$|` +
    '(?:拖累|拉低|拉高)[^，,。；;\\d]{0,14}$|(?:逆风|逆風|顺风|順風)(?:约|約|为|為|是)*$',
);
const AFTER = new RegExp(
  `^\\s*(?:points? |basis points? )?(?:of |in )?(?:(?:year-over-year|yoy|sequential|growth|negative|positive|unfavorable|favorable|additional|modest|slight|small) )*(?:(?:fx|currency|foreign exchange|supply|pandemic|tariff)(?:-related)? )?(?:headwinds?|tailwinds?|drag)\\b|` +
    `^\\s*(?:points? |basis points? )?(?:negative |positive |unfavorable |favorable )*(?:impact|effect|benefit|reduction|decrease|increase)\\b[^,;.\\d]{0,30}\\b(?:from|of|due to|related to|because of)\\b ${NEAR_EN.replace('48', '24')}${CURRENCY_EN}\\b|` +
    '^(?:个百分点|個百分點)?的?(?:汇率|匯率)?(?:逆风|逆風|顺风|順風|拖累|不利影响|不利影響|负面影响|負面影響|正面影响|正面影響|有利影响|有利影響)',
);
const WITHOUT =
  /\b(?:excluding|exclusive of|net of|before|without|adjusting for|adjusted for|neutral)\b[^,;]{0,40}$|剔除|扣除|撇除|不计|不計|排除/;
const REACH = 90;

/** Is it a measure that only grows or shrinks, so that a per cent of effect could be mistaken for its growth? */
export const canBeEffected = (core: string): boolean => GROWN.has(core);

/**
 * Is the per cent what something took from a measure or added to it ("a currency headwind of 2 %", 汇率拖累收入2个百分点),
 * and so no growth of that measure? Amounts and rates of ratios are told apart elsewhere.
 */
export function isEffect(
  { lower, sentence }: Pick<SentenceReading, 'lower' | 'sentence'>,
  { start, end, kind }: Quantity,
  core: string,
): boolean {
  if (!GROWN.has(core) || (kind !== 'percent' && kind !== 'percentage_point')) return false;
  const at = start - sentence.start;
  const before = lower.slice(Math.max(0, at - REACH), at);
  if (WITHOUT.test(before)) return false;
  return BEFORE.test(before) || AFTER.test(lower.slice(end - sentence.start, end - sentence.start + REACH));
}
