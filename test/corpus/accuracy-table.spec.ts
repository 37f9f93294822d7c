import { describe, expect, it } from '@jest/globals';
import { accuracyTable, wilson } from './accuracy-table.js';
import { passes, scriptOf, type Check } from './check.js';
import { fallsOf } from './tally.js';

describe('the interval of a share', () => {
  it.each([
    [[50, 100, 0], '40.4-59.6'],
    [[10, 10, 0], '72.2-100.0'],
    [[0, 10, 0], '0.0-27.8'],
    [[0, 0, 0], '0.0-100.0'],
  ] as const)('%j', (count, interval) => {
    expect(
      wilson(count)
        .map((each) => each.toFixed(1))
        .join('-'),
    ).toBe(interval);
  });
});

it('prints a line a cause, and all of them together', () => {
  const table = accuracyTable({ tense: { en: [1, 2, 1], hant: [1, 1, 0] }, cue: { en: [4, 4, 2] } });
  expect(table.split('\n').slice(2)).toEqual([
    '| tense | 1/2 |  | 1/1 | 2/3 | 66.7 (20.8-93.9) | 1 |',
    '| cue | 4/4 |  |  | 4/4 | 100.0 (51.0-100.0) | 2 |',
    '| **all** | 5/6 |  | 1/1 | 6/7 | 85.7 (48.7-97.4) | 3 |',
  ]);
});

it('sees a fall, and a case that is gone', () => {
  const held = { tense: { en: [3, 4, 1], hans: [1, 1, 0] } } as const;
  expect(fallsOf(held, { tense: { en: [2, 5, 1] } })).toEqual(['tense (en): 3 -> 2', 'tense (hans): 1 -> 0']);
});

describe('a reading in words', () => {
  const check = (want: readonly string[]): Check => ({
    ...{ cause: 'any', script: 'en', text: '', counter: false, want },
    got: () => [],
  });
  it.each([
    [['a b'], ['a b'], true],
    [['a|c b'], ['c b'], true],
    [['a *'], ['a x'], true],
    [['a yoy? b'], ['a b'], true],
    [['a yoy? b'], ['a yoy b'], true],
    [['a yoy?'], ['a qoq'], false],
    [['a', 'b'], ['b', 'a'], true],
    [['a'], ['a', 'a'], false],
    [[], ['a'], false],
    [['a'], [], false],
  ])('%j against %j', (want, got, right) => expect(passes(check(want), got)).toBe(right));
});

it.each([
  ['revenue rose', 'en'],
  ['营收上升', 'hans'],
  ['營收上升', 'hant'],
] as const)('%s is written in %s', (text, script) => expect(scriptOf(text)).toBe(script));
