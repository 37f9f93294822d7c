import { describe, expect, it } from '@jest/globals';
import { findMatches, indexWords, isAnswered, isSearchable, nameQuery, searchQuery } from './index.js';
import { tokensOf } from './tokens-of.js';

/** Quote, searches that must find it, searches that must not. */
const CASES: readonly (readonly [quote: string, found: readonly string[], missed: readonly string[]])[] = [
  [
    'We expect cloud revenue growth to accelerate, with capex of RMB380 billion over three years.',
    [
      'cloud revenue growth',
      'CLOUD',
      'revenues',
      'accelerating',
      '"cloud revenue"',
      'RMB380',
      '380',
      'capex rmb',
      'ｃｌｏｕｄ',
      'reven*',
      'the cloud',
      'three years -china',
      '"with capex of"',
    ],
    [
      '"revenue cloud"',
      'clouds -revenue',
      '38',
      '"cloud growth"',
      'capital',
      'reve',
      'cloudy sky',
      '"capex with"',
      '云',
    ],
  ],
  [
    '我们预计未来三年资本开支3,800亿元，云业务增长将加速。',
    [
      '資本開支',
      '资本开支',
      '3800億',
      '３８００億',
      '3800',
      '云',
      '雲',
      '雲業務',
      '增长',
      '增長 加速',
      '"云业务增长"',
      '元',
    ],
    ['资本支出', '380', '增减', '业云', '长增', '增长 放缓', '本资', '"加速增长"', '开 -云'],
  ],
  [
    '我們預計AI相關產品收入連續九個季度實現三位數增長；雲業務、閃購仍在投入。',
    ['ai 产品', 'AI相关', '"AI相關產品"', '三位数增长', '云业务 闪购', '閃購', 'ＡＩ', '购', '购仍在', '收入 增長'],
    ['务闪', '业务闪购', '长云', 'AI产品', 'A', '四位数', '投资', '"AI闪购"'],
  ],
  [
    'AI 云 capex in R&D will rise 3.5% year-over-year; the company’s Qwen app launched in Q3 FY2026.',
    [
      'AI 云 capex',
      'AI云',
      '云capex',
      'R&D',
      '3.5',
      'year-over-year',
      'year over year',
      'company',
      'companies',
      'Q3',
      '2026',
      'FY2026',
      'launch',
      'qwen',
      '3',
    ],
    ['5', 'D&R', '"over over"', 'Q2', '云AI', '202', '"capex云"', 'appl'],
  ],
  ['Café résumé Ⅷ ﬁrst ㎡', ['cafe', 'RESUME', 'résumé', 'first', 'viii'], ['caf', 'm3']],
  ['第一行的增\n长与收入', ['增长', '"增长与收入"'], ['行的长']],
  ['We will do it.', ['will', 'we will', '"we will"'], ['"will we"', 'shall']],
  ['revenue fell -15% to $1,234.50', ['-15', '-15%', '1234.50', '1,234.50', '$1,234.50'], ['-revenue fell', '234']],
  ['增长、下降', ['增长、下降', '下降 增长', '降', '增长，下降'], ['长下', '增长下降']],
];

const rows = (which: 1 | 2) => CASES.flatMap((one) => one[which].map((search) => [search, one[0]] as const));

describe('a search', () => {
  it.each(rows(1))('%s finds %s', (search, quote) => {
    expect(isAnswered(searchQuery(search), [quote])).toBe(true);
  });

  it.each(rows(2))('%s does not find %s', (search, quote) => {
    expect(isAnswered(searchQuery(search), [quote])).toBe(false);
  });

  it('is answered by several texts together, a phrase by one of them', () => {
    const texts = ['Cloud revenue grew.', '云业务增长。'];
    expect(isAnswered(searchQuery('revenue 业务'), texts)).toBe(true);
    expect(isAnswered(searchQuery('"grew 云"'), texts)).toBe(false);
  });

  it.each(['', ' ', '"', '""', '?!', '-', '*', '🚀', '-cloud', '-"cloud revenue"'])(
    'has nothing to look for in %s',
    (q) => {
      expect(isSearchable(searchQuery(q))).toBe(false);
    },
  );
});

describe('marks', () => {
  const marked = (search: string, quote: string) =>
    findMatches(searchQuery(search), quote).map(({ start, end }) => quote.slice(start, end));

  it.each([
    ['cloud grew', 'Cloud revenue grew; clouds grow.', ['Cloud', 'grew', 'clouds']],
    ['資本開支 3800億', '资本开支3,800亿元', ['资本开支', '3,800亿']],
    ['云', '𠮷云、雲', ['云', '雲']],
    ['"ai 相关"', '🚀 ＡＩ相關產品', ['ＡＩ相關']],
    ['增长 "增长加速" -x', '增长加速', ['增长加速']],
    ['cafe', 'Cafe\u0301 noir', ['Cafe\u0301']],
    ['revenue', 'margin', []],
  ])('%s in %s', (search, quote, expected) => {
    expect(marked(search, quote)).toEqual(expected.map((one) => (one === 'Cafe\u0301' ? 'Cafe' : one)));
  });
});

describe('what is indexed', () => {
  it('is stems with places, and pairs of characters', () => {
    expect(Object.fromEntries(indexWords(['Revenues grew 云计算', 'revenue']))).toEqual({
      revenu: [1, 16],
      grew: [2],
      云计: [3],
      计算: [4],
      算: [5],
    });
  });

  it('holds no text twice and no place beyond what can be stored', () => {
    const words = indexWords(['cloud', 'cloud', 'word '.repeat(20_000)]);
    expect(words.get('cloud')).toEqual([1]);
    expect(Math.max(...words.get('word')!)).toBe(16_383);
  });

  it('of names is as written', () => {
    expect([...indexWords(['Earnings Holdings 阿里'], 'word').keys()]).toEqual(['earnings', 'holdings', '阿里', '里']);
    expect(nameQuery('Earn 阿').phrases.map(({ tokens }) => tokens)).toMatchObject([
      [{ term: 'earn', isPrefix: true }],
      [{ term: '阿', isPrefix: true }],
    ]);
  });
});

describe('tokens', () => {
  it('keep their places in the text as given', () => {
    for (const [quote] of CASES)
      for (const { start, end, kind } of tokensOf(quote)) {
        expect(quote.slice(start, end)).toMatch(
          kind === 'han' ? /^\p{Script=Han}$/u : /^[\p{L}\p{N}\p{M}\p{So}.,'’]+$/u,
        );
      }
  });
});
