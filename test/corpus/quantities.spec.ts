import { describe, expect, it } from '@jest/globals';
import { Converter } from 'opencc-js';
import { findQuantities, foldText } from '../../libs/engine/src/quantity/index.js';
import * as numberWords from '../../libs/engine/src/locales/zh/number-words.js';
import { BAND_NAMES } from '../../libs/engine/src/locales/zh/number-bands.js';
import * as unitWords from '../../libs/engine/src/locales/zh/unit-words.js';
import { CHINESE, CHINESE_FORMS, CHINESE_NONE, ENGLISH, ENGLISH_FORMS, ENGLISH_NONE } from './quantities.corpus.js';

const toTraditional = Converter({ from: 'cn', to: 'tw' });

const read = (text: string, currency: string): string[] =>
  findQuantities(text, { start: 0, end: text.length }, { currency, currencyFrom: 'company' }).map(
    ({ kind, low, high, unit }) => `${kind} ${low}..${high} ${unit}`,
  );

interface Form {
  readonly text: string;
  readonly want: readonly string[];
  readonly said: readonly string[] | null;
}

const listed = (part: string | undefined): string[] => (part ? part.split('; ') : []);

function formOf(line: string): Form {
  const [text = '', want, said] = line.split(' | ');
  return { text, want: listed(want), said: said === undefined ? null : listed(said) };
}

const formsOf = (groups: Readonly<Record<string, readonly string[]>>): [string, Form][] =>
  Object.entries(groups).flatMap(([name, lines]) =>
    lines.map((line): [string, Form] => [`${name}: ${line}`, formOf(line)]),
  );

/** Compares as many words of each quantity as the case gives: the comparator may be left out. */
function expectForm(form: Form, text: string, currency: string, convert: (said: string) => string): void {
  const found = findQuantities(text, { start: 0, end: text.length }, { currency, currencyFrom: 'company' });
  const got = found.map(({ kind, low, high, unit, comparator }, at) => {
    const words = [kind, `${low}..${high}`, unit, comparator];
    return words.slice(0, form.want[at]?.split(' ').length ?? words.length).join(' ');
  });
  expect(got).toEqual(form.want);
  if (form.said)
    expect(found.map(({ raw }) => foldText(raw))).toEqual(form.said.map((said) => foldText(convert(said))));
}

const asIs = (said: string): string => said;

describe('forms of calls in English', () => {
  it.each(formsOf(ENGLISH_FORMS))('%s', (_, form) => expectForm(form, form.text, 'USD', asIs));
});

describe('forms of calls in Chinese, both scripts', () => {
  it.each(formsOf(CHINESE_FORMS))('%s', (_, form) => {
    expectForm(form, form.text, 'CNY', asIs);
    expectForm(form, toTraditional(form.text), 'CNY', toTraditional);
  });
});

it('holds at least 250 expressions, a third of them counterexamples', () => {
  const groups = [...Object.entries(ENGLISH_FORMS), ...Object.entries(CHINESE_FORMS)];
  const sizeOf = (some: typeof groups): number => some.reduce((sum, [, lines]) => sum + lines.length, 0);
  const plain = ENGLISH.length + CHINESE.length;
  const none = ENGLISH_NONE.length + CHINESE_NONE.length;
  const all = sizeOf(groups) + plain + none;
  const counter = sizeOf(groups.filter(([name]) => /^not? /.test(name))) + none;
  expect(all).toBeGreaterThanOrEqual(250);
  expect(counter * 3).toBeGreaterThanOrEqual(all);
});

describe('amounts in English', () => {
  it.each(ENGLISH)('$text', ({ text, want }) => expect(read(text, 'USD')).toEqual(want));
  it.each(ENGLISH_NONE)('no amount: %s', (text) => expect(read(text, 'USD')).toEqual([]));
});

describe('amounts in Chinese, both scripts', () => {
  it.each(CHINESE)('$text', ({ text, want }) => {
    expect(read(text, 'CNY')).toEqual(want);
    expect(read(toTraditional(text), 'CNY')).toEqual(want);
  });
  it.each(CHINESE_NONE)('no amount: %s', (text) => {
    expect(read(text, 'CNY')).toEqual([]);
    expect(read(toTraditional(text), 'CNY')).toEqual([]);
  });
});

/** 幺 is one only when digits are spelled; the converter knows its other meaning. */
const READ_OTHERWISE = '幺';

describe('the pack of Chinese words', () => {
  const words = [
    ...Object.keys(numberWords.DIGITS).filter((word) => word !== READ_OTHERWISE),
    ...Object.keys(numberWords.PLACES),
    ...Object.keys(numberWords.MYRIADS),
    ...BAND_NAMES.map(([name]) => name),
    ...Object.keys(unitWords.CURRENCY_AFTER),
    ...unitWords.COUNTED_NOUNS,
    ...unitWords.MEASURE_WORDS,
  ];
  it.each([...new Set(words)])('%s is the same word in both scripts', (word) => {
    expect(foldText(toTraditional(word))).toBe(foldText(word));
  });
});

describe('currency', () => {
  it.each([
    ['$5 million', 'USD', 'USD', 'spoken'],
    ['$5 million', 'CNY', 'USD', 'spoken'],
    ['$5 million', 'HKD', 'HKD', 'company'],
    ['NT$5 million', 'USD', 'TWD', 'spoken'],
    ['50億元', 'TWD', 'TWD', 'company'],
    ['50亿元', 'CNY', 'CNY', 'company'],
    ['50亿港元', 'CNY', 'HKD', 'spoken'],
    ['¥500', 'JPY', 'JPY', 'company'],
    ['¥500', 'USD', 'CNY', 'company'],
  ])('%s where the company reports in %s', (text, currency, unit, unitFrom) => {
    const [found] = findQuantities(text, { start: 0, end: text.length }, { currency, currencyFrom: 'company' });
    expect(found).toMatchObject({ unit, unitFrom, raw: text });
  });
});

it('gives offsets into the whole text', () => {
  const text = 'Nothing here. We spent RMB5 billion on it.';
  const [found] = findQuantities(text, { start: 14, end: text.length }, { currency: 'CNY', currencyFrom: 'company' });
  expect(text.slice(found?.start, found?.end)).toBe('RMB5 billion');
});

it('keeps the spoken precision', () => {
  const [found] = findQuantities(
    'RMB81.4 billion',
    { start: 0, end: 15 },
    { currency: 'CNY', currencyFrom: 'company' },
  );
  expect(found?.precision).toBe('100000000');
});

it.each(['1,', '三', '5-', 'low to mid ', '$', 'hundred and ', '点三'])(
  'stays linear on a long line of "%s"',
  (part) => {
    const line = part.repeat(40_000);
    const started = performance.now();
    findQuantities(line, { start: 0, end: line.length }, { currency: 'CNY', currencyFrom: 'company' });
    expect(performance.now() - started).toBeLessThan(10_000);
  },
);
