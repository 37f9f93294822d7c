import { describe, expect, it } from '@jest/globals';
import type { Mark } from './mark.js';
import { piecesOf } from './pieces-of.js';

const mark = (key: string, ...spans: readonly [number, number][]): Mark =>
  ({ key, type: 'statement', spans: spans.map(([start, end]) => ({ start, end })) }) as unknown as Mark;
const told = (start: number, end: number, marks: readonly Mark[]) =>
  piecesOf({ start, end }, { marks, found: [], target: null }).map((piece) => [
    piece.start,
    piece.end,
    piece.marks.map(({ key }) => key).join(),
    piece.begins.map(({ key }) => key).join(),
  ]);

describe('piecesOf', () => {
  it('leaves a stretch without marks whole', () => expect(told(5, 9, [mark('s1', [0, 5])])).toEqual([[5, 9, '', '']]));

  it('cuts at overlapping and nested marks, and says where each begins', () =>
    expect(told(0, 10, [mark('s1', [1, 8]), mark('o1', [3, 5]), mark('o2', [6, 9])])).toEqual([
      [0, 1, '', ''],
      [1, 3, 's1', 's1'],
      [3, 5, 's1,o1', 'o1'],
      [5, 6, 's1', ''],
      [6, 8, 's1,o2', 'o2'],
      [8, 9, 'o2', ''],
      [9, 10, '', ''],
    ]));

  it('begins a mark that comes from before where the stretch begins', () =>
    expect(told(10, 14, [mark('s1', [8, 12])])).toEqual([
      [10, 12, 's1', 's1'],
      [12, 14, '', ''],
    ]));

  it('marks original and translation of one record', () =>
    expect(told(20, 24, [mark('s1', [0, 5], [20, 24])])).toEqual([[20, 24, 's1', 's1']]));

  it('says what is looked for and what a link leads to', () => {
    const pieces = piecesOf(
      { start: 0, end: 6 },
      { marks: [], found: [{ start: 1, end: 2 }], target: { start: 2, end: 6 } },
    );
    expect(pieces.map(({ start, isFound, isTarget }) => [start, isFound, isTarget])).toEqual([
      [0, false, false],
      [1, true, false],
      [2, false, true],
    ]);
  });
});
