import { describe, expect, it } from '@jest/globals';
import {
  givesUpNumber,
  hasPluralSubject,
  hintsDown,
  hintsUp,
  isNegatedPlan,
  isReinstatement,
  isWithdrawal,
  speaksOfAcceleration,
  speaksOfDeceleration,
  speaksOfNewDefinition,
  speaksOfSaleDone,
} from './cues.js';

/** Each cue in three scripts, with what looks like it and is not. */
const cases: readonly (readonly [string, (quote: string) => boolean, readonly string[], readonly string[]])[] = [
  [
    'withdrawal',
    isWithdrawal,
    [
      'We are withdrawing our full-year guidance',
      'we no longer expect to reach that',
      '公司决定撤回全年指引',
      '公司決定暫停本年度的業績指引',
    ],
    ['Customers may withdraw cash at any time', 'We expect to drop prices', '我们维持全年指引', '取消订单的客户减少了'],
  ],
  [
    'a number given up',
    givesUpNumber,
    [
      'we no longer give a specific number for next year',
      "we won't put a number on it",
      '我们不再给出具体数字',
      '我們不再提供具體區間',
    ],
    ['we give a number each quarter', 'no longer a small number of clients', '我们给出了具体数字'],
  ],
  [
    'reinstatement',
    isReinstatement,
    ['we reinstate our outlook', '公司恢复全年指引', '公司恢復全年展望'],
    ['we resume share repurchases', '业务恢复增长'],
  ],
  [
    'acceleration',
    speaksOfAcceleration,
    ['growth will keep accelerating', 'we see faster growth ahead', '收入增长将继续加速', '營收成長將加快'],
    ['growth should continue', 'we will grow revenue', '收入将继续增长'],
  ],
  [
    'deceleration',
    speaksOfDeceleration,
    ['we expect a slowdown in growth', 'slower growth next quarter', '下季增速将放缓', '成長可能放緩'],
    ['a slow start to the day', 'growth will continue', '增长将继续'],
  ],
  [
    'a plan denied',
    isNegatedPlan,
    ['we have no plan to sell the unit', 'we do not intend to list it', '目前没有出售的计划', '我們沒有出售的計劃'],
    [
      'our plan is to sell the unit',
      'we plan to list it next year',
      '我们计划出售该业务',
      '不断推进的计划',
      '不打折的计划',
    ],
  ],
  [
    'several subjects',
    hasPluralSubject,
    ['most of our loss-making businesses will break even', '大多数亏损业务将实现盈利', '大多數虧損業務將轉盈'],
    ['our business will break even', '该业务将实现盈利'],
  ],
  [
    'a new definition',
    speaksOfNewDefinition,
    ['under the new definition', '按新口径计算', '按新口徑計算'],
    ['a new product', '新产品'],
  ],
];

describe.each(cases)('%s', (_name, test, hits, misses) => {
  it.each(hits)('is in "%s"', (quote) => expect(test(quote)).toBe(true));
  it.each(misses)('is not in "%s"', (quote) => expect(test(quote)).toBe(false));
});

describe('sales done and hints', () => {
  it.each([
    ['Sales fell 9%, mainly due to the disposal of the hotel arm.', true],
    ['Excluding revenue from the hotel arm, sales grew.', true],
    ['若剔除已出售的酒店業務,收入成長。', true],
    ['The hotel arm was sold in May.', true],
    ['The disposal of the hotel arm will close in May.', false],
    ['We announced the sale of the hotel arm.', false],
    ['Hotel sales of rooms grew.', false],
    ['酒店业务的出售预计年内完成。', false],
  ])('sale done: %s %s', (quote, expected) => {
    expect(speaksOfSaleDone(quote)).toBe(expected);
  });

  it.each([
    ['We would not rule out raising the budget.', 'up'],
    ['The figure may be on the small side.', 'up'],
    ['这个数字可能偏小。', 'up'],
    ['不排除進一步削減支出。', 'down'],
    ["We don't rule out cutting it.", 'down'],
    ['We ruled out the cheaper design.', null],
    ['排除汇率影响后增加。', null],
    ['Raising the budget is our plan.', null],
  ])('hint: %s %s', (quote, expected) => {
    expect(hintsUp(quote) ? 'up' : hintsDown(quote) ? 'down' : null).toBe(expected);
  });

  it.each([
    ['其余亏损的业务,大部分将做到盈亏平衡。', true],
    ['大多数业务将盈利。', true],
    ['酒店业务将盈利。', false],
  ])('several businesses: %s %s', (quote, expected) => {
    expect(hasPluralSubject(quote)).toBe(expected);
  });
});
