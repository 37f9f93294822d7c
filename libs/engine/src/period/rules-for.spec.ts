import { describe, expect, it } from '@jest/globals';
import { ENGLISH_RULES } from './english-rules.js';
import { CHINESE_RULES } from './chinese-rules.js';
import type { PeriodRule } from './rule.js';
import { ruleChooser } from './rules-for.js';

const named = (name: string, needs: string): PeriodRule => ({ name, needs, pattern: /x/g, read: () => null });
const choose = ruleChooser([named('end', 'end close + year'), named('digit', '#'), named('next', 'next')]);
const names = (text: string): string[] => choose(text).map(({ name }) => name);

describe('ruleChooser', () => {
  it.each([
    ['the close of the year', ['end']],
    ['by the end of year 2', ['end', 'digit']],
    ['next year', ['next']],
    ['next 3', ['digit', 'next']],
  ])('gives for %s %j', (text, rules) => {
    expect(names(text)).toEqual(rules);
  });

  it.each(['the end of the month', 'years', '', 'nex t'])('gives none for %j', (text) => {
    expect(names(text)).toEqual([]);
  });
});

const TIMES = [
  'three months ended march 31, 2025',
  'the same quarter a year ago',
  'prior-year period',
  'the december quarter of 2024',
  'fiscal first quarter',
  'by year-end 2026',
  'yearend',
  'exiting the year',
  'rest of 2025',
  'early next year',
  'over the next few years',
  'within twelve months',
  'a couple of quarters from now',
  'two years ago',
  'the last nine months',
  'quarter-to-date',
  'in the quarter',
  'fy26',
  "the class of '24",
  'the next 12-month period',
  'between now and the end of fiscal year',
  '2024年第三季度',
  '未来三年',
  '今年下半年',
];

describe('the words that rules need', () => {
  it.each(TIMES)('leave out no rule whose pattern is in: %s', (text) => {
    const all = [...ENGLISH_RULES, ...CHINESE_RULES].filter(({ pattern }) => text.search(pattern) >= 0);
    const chosen = ruleChooser([...ENGLISH_RULES, ...CHINESE_RULES])(text);
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter((rule) => !chosen.includes(rule)).map(({ name }) => name)).toEqual([]);
  });
});
