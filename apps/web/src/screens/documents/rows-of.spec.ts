import { describe, expect, it } from '@jest/globals';
import type { ParagraphView, TurnView } from '#contracts';
import { rowAt, rowsOf } from './rows-of.js';

const TEXT =
  'title: A call\n\n• Ann Lee - CFO\n\n• (through an interpreter)\n\n• Sales rose.\n  销售增长。\n\n(interpreted)\n\n• More to come.\n\nBob: Why?\n';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const paragraph = (words: string, translation: string | null = null): ParagraphView => ({
  ...span(words),
  kind: 'prose',
  language: 'en',
  translation: translation === null ? null : { ...span(translation), lang: 'zh-Hans' },
  sentences: [],
});
const turn = (name: string, role: 'management' | 'analyst', paragraphs: readonly ParagraphView[]): TurnView => ({
  start: paragraphs[0]!.start,
  end: paragraphs.at(-1)!.end,
  section: role === 'analyst' ? 'qa' : 'prepared',
  speaker: { name, title: role === 'analyst' ? null : 'CFO', role },
  language: 'en',
  heading: null,
  paragraphs,
});
const TURNS = [
  turn('Ann Lee', 'management', [paragraph('Sales rose.', '销售增长。'), paragraph('More to come.')]),
  turn('Bob', 'analyst', [paragraph('Why?')]),
];

describe('rowsOf', () => {
  const rows = rowsOf(TEXT, TURNS);

  it('gives parts, speakers, paragraphs and what is nobody’s, without labels and bullets', () =>
    expect(rows.map((row) => `${row.turn} ${row.kind} ${TEXT.slice(row.start, row.end)}`)).toEqual([
      '0 rest title: A call',
      '0 section ',
      '0 speaker ',
      '0 rest (through an interpreter)',
      '0 paragraph Sales rose.',
      '0 rest (interpreted)',
      '0 paragraph More to come.',
      '1 section ',
      '1 speaker ',
      '1 paragraph Why?',
    ]));

  it('finds the row of any place, of a translation too', () => {
    expect(rowAt(rows, TEXT.indexOf('rose'))).toBe(4);
    expect(rowAt(rows, TEXT.indexOf('增长'))).toBe(4);
    expect(rowAt(rows, TEXT.length - 1)).toBe(9);
    expect(rowAt(rows, 0)).toBe(0);
  });

  it('gives the lines of a text that nobody took apart', () =>
    expect(rowsOf('One line.\n\nAnother.', []).map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ['rest', 0, 9],
      ['rest', 11, 19],
    ]));
});
