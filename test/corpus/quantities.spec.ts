import { describe, expect, it } from '@jest/globals';
import { findQuantities, foldText } from '../../libs/engine/src/quantity/index.js';
import * as numberWords from '../../libs/engine/src/locales/zh/number-words.js';
import { BAND_NAMES } from '../../libs/engine/src/locales/zh/number-bands.js';
import * as unitWords from '../../libs/engine/src/locales/zh/unit-words.js';
import { toTraditional } from './check.js';

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
