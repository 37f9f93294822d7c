import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { splitSentences } from './split-sentences.js';

const split = (text: string): string[] =>
  splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it.each([
    ['Sales rose. We expect more.', ['Sales rose.', 'We expect more.']],
    ['Is it done? Yes! It is.', ['Is it done?', 'Yes!', 'It is.']],
    ['“We grew.” She smiled.', ['“We grew.”', 'She smiled.']],
    ['He said "we grew." Then he left.', ['He said "we grew."', 'Then he left.']],
    ['We sold it to Brill Inc. The price was fair.', ['We sold it to Brill Inc.', 'The price was fair.']],
    ['It opens in the U.S. We start in May.', ['It opens in the U.S.', 'We start in May.']],
    ['Revenue was up.We are glad.', ['Revenue was up.', 'We are glad.']],
    ['Growth slowed. iPads did well.', ['Growth slowed.', 'iPads did well.']],
    ['No. We have no plan.', ['No.', 'We have no plan.']],
    ['Well... That is all.', ['Well...', 'That is all.']],
    ['收入增长8%。我们预计明年更快。', ['收入增长8%。', '我们预计明年更快。']],
    ['他说:“会增长。”我们同意。', ['他说:“会增长。”', '我们同意。']],
    ['毛利率呢?謝謝!', ['毛利率呢?', '謝謝!']],
    ['收入增长。Cloud grew too. 利润持平。', ['收入增长。', 'Cloud grew too.', '利润持平。']],
    ['\t Sales rose.\u00a0\u3000We wait.\r\n', ['Sales rose.', 'We wait.']],
    ['no full stop at the end', ['no full stop at the end']],
  ])('cuts %j', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  it.each([
    'Mr. Okafor and Dr. Lind will speak.',
    'Revenue was $1.5 billion, or 3.2 percent more.',
    'The No. 1 brand is ours.',
    'It is sold in the U.S. market by Brill Inc. and others.',
    'C.J. Prado of J. Marsh & Co. asked.',
    'We saw approx. 40 stores, e.g. Lyon, vs. 30 before.',
    'It grew... slowly, but it grew.',
    'Visit kestrel.com for more.',
    '1. We open in May.',
    '我们的目标是“更好。”,并会做到',
    '收入为2,802.5亿元,同比增长8.1%;利润持平',
    'We wonder -- why? -- but go on.',
    'Calls at 5 p.m. on Friday are open.',
  ])('keeps %j whole', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('gives spans in order, apart, inside the text and without white space at their ends, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('. ', '。', '? ', '”', '…', '\u00a0', '\r\n', 'Mr. ', 'Inc. We', '「', '. "', '\ufeff'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const spans = splitSentences(text, 0, text.length);
        let from = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          from = end;
        }
        expect(from).toBeLessThanOrEqual(text.length);
        const kept = spans
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, '');
        expect(kept).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 300 },
    );
  });
});

describe('what runs on without a full stop', () => {
  const words = 'and then we sold some more of it '.repeat(400);

  it('comes in pieces at the edges of words that hold all of it', () => {
    const pieces = splitSentences(words, 0, words.length).map(({ start, end }) => words.slice(start, end));
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.every((piece) => piece.length <= 1500)).toBe(true);
    expect(pieces.join(' ')).toBe(words.trim());
  });

  it('is cut between characters where it has no words', () => {
    const signs = `a${'\u{20000}'.repeat(2000)}`;
    const pieces = splitSentences(signs, 0, signs.length).map(({ start, end }) => signs.slice(start, end));
    expect(pieces.join('')).toBe(signs);
    expect(pieces.some((piece) => /^[\udc00-\udfff]/.test(piece))).toBe(false);
  });

  it('is left whole where it has a full stop of its own', () => {
    const text =
      'Revenue for the third quarter came in below our expectations due to weaker demand for personal computers ' +
      'and larger reductions of inventory across the whole supply chain than we had seen before.';
    expect(splitSentences(text, 0, text.length)).toHaveLength(1);
  });

  it.each([1499, 1500])('is left whole at %i characters', (length) => {
    const text = 'to be '.repeat(length).slice(0, length - 1) + '.';
    expect(splitSentences(text, 0, text.length)).toHaveLength(1);
  });
});

describe('speech that a recogniser wrote without any stop', () => {
  const clauses = (text: string): string[] =>
    splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

  it.each<[string, string, string[]]>([
    [
      'English, where a new clause is taken up',
      'revenue was ninety million dollars up eight percent driven by our mill business and we expect to open the second mill in march we also plan to close the old one by the end of next year',
      [
        'revenue was ninety million dollars up eight percent driven by our mill business',
        'and we expect to open the second mill in march',
        'we also plan to close the old one by the end of next year',
      ],
    ],
    [
      'simplified Chinese, at its pauses, a movement with its figure',
      '三季度收入是九点二亿 同比增长百分之十六 其中软件收入三点一亿 占收入的百分之三十四 然后我们预计四季度收入在九点五亿左右 明年我们会再开两个工厂 资本开支大概六个亿 主要是买设备',
      [
        '三季度收入是九点二亿 同比增长百分之十六',
        '其中软件收入三点一亿 占收入的百分之三十四',
        '然后我们预计四季度收入在九点五亿左右',
        '明年我们会再开两个工厂',
        '资本开支大概六个亿 主要是买设备',
      ],
    ],
    [
      'traditional Chinese',
      '第三季營收是九十二億 年增百分之十六 其中軟體營收三十一億 占營收的百分之三十四 然後我們預計第四季營收在九十五億左右 明年我們會再蓋兩座工廠 資本支出大概六十億',
      [
        '第三季營收是九十二億 年增百分之十六',
        '其中軟體營收三十一億 占營收的百分之三十四',
        '然後我們預計第四季營收在九十五億左右',
        '明年我們會再蓋兩座工廠 資本支出大概六十億',
      ],
    ],
  ])('is cut: %s', (_what, text, expected) => {
    expect(clauses(text).slice(0, 3)).toEqual(expected.slice(0, 3));
    expect(clauses(text).join(' ')).toBe(text);
  });

  it.each([
    ['a short turn', 'yeah ben look we think revenue will grow double digits next year'],
    ['a turn with a comma', `revenue rose, ${'and we grew more '.repeat(14)}`.trim()],
    ['short Chinese', '明年我们会再开两个工厂 资本开支大概六个亿'],
    ['Chinese with a comma', `三季度收入增长，${'我们会再开两个工厂 '.repeat(9)}`.trim()],
  ])('is left whole: %s', (_what, text) => {
    expect(clauses(text)).toEqual([text]);
  });
});
