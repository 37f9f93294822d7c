import { describe, expect, it } from '@jest/globals';
import { amountOf, labelIn, noteOf } from './note-of.js';

describe('noteOf', () => {
  it.each([
    ['year-ago period', 'year_ago_period', []],
    ['not adjacent: December quarter 2024 and June quarter 2025', 'not_adjacent', []],
    ['periods of different length: 3 and 6 months', 'lengths', ['3', '6']],
    ['a week more or less: 13 and 14 weeks (53-week year)', 'weeks', ['13', '14']],
    ['segment re-cut on 2025-07-01: taobao is reported as china', 'recut_on', ['2025-07-01', 'taobao', 'china']],
    ['segment re-cut: taobao is reported as china', 'recut', ['taobao', 'china']],
    ['basis: unspecified and non gaap', 'basis', ['unspecified', 'non gaap']],
    ['units differ: CNY and USD', 'units', ['CNY', 'USD']],
    ['definition changed', 'definition', []],
    ['scope: also given like for like', 'like_for_like', []],
    ['disposal: also given excluding sun art', 'disposal', ['sun art']],
    ['scope: also given excluding sun art', 'scope', ['sun art']],
    [
      'read in March quarter 2025 as CNY 2 billion and USD 2 billion',
      'read_twice',
      ['March quarter 2025', 'CNY 2 billion', 'USD 2 billion'],
    ],
    ['restated in June quarter 2025: CNY 9 billion', 'restated', ['June quarter 2025', 'CNY 9 billion']],
    ['June quarter 2025: imported figure', 'imported', ['June quarter 2025']],
    ['June quarter 2025: as given in June quarter 2026', 'given_later', ['June quarter 2025', 'June quarter 2026']],
  ])('%s', (text, key, parts) => {
    const note = noteOf(text);
    expect([note?.key, Object.values(note?.parts ?? {}).map((part) => part.text)]).toEqual([key, parts]);
  });

  it('leaves what it does not know', () => expect(noteOf('something else')).toBeNull());
});

describe('amountOf', () => {
  it.each([
    ['CNY 1.62 billion', '1620000000', 'CNY'],
    ['CNY -848 million', '-848000000', 'CNY'],
    ['USD 999,999.5', '999999.5', 'USD'],
    ['13.5 %', '13.5', 'percent'],
    ['53 million', '53000000', null],
  ])('%s', (text, value, unit) => expect(amountOf(text)).toEqual({ value, unit }));

  it('is none of a price a share', () => expect(amountOf('USD 1.05 per share')).toBeNull());
});

describe('labelIn', () => {
  it.each([
    ['September quarter 2025', 'zh-Hans', '2025年9月季度'],
    ['March half 2025', 'zh-Hant', '2025年3月半年度'],
    ['September quarter 2025', 'en', 'September quarter 2025'],
    ['FY2025', 'zh-Hans', 'FY2025'],
  ] as const)('%s in %s', (label, language, text) => expect(labelIn(language, label)).toBe(text));
});
