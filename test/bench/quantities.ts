/**
 * Scores the number and amount finders on public suites of expressions.
 *
 *   node dist/test/bench/quantities.js FOLDER [--misses]
 *
 * FOLDER holds duckling.jsonl, recognizers-text.jsonl, wetextprocessing.jsonl and jionlp.jsonl. A case is right when
 * the values are (and the spans, where the suite has them). Groups are left out whole or not at all; those that speech
 * about companies does not have are printed in brackets and are not in the total.
 */
import { findNumbers, findQuantities, foldText } from '../../libs/engine/src/quantity/index.js';
import { casesOf } from './quantities-cases.js';
import type { Case, Found, Want } from './quantities-case.js';
import { scoreSuites } from './score-suites.js';

const [folder = '', flag] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: quantities.js FOLDER [--misses]\n');
  process.exit(2);
}

const numbers = (text: string): Found[] =>
  findNumbers(foldText(text)).map(({ start, end, low, high, ordinal, open }) => ({
    start,
    end,
    low: Number(low),
    high: open ? Number(low) : Number(high),
    kind: ordinal ? 'ordinal' : 'number',
    unit: '',
  }));

function amounts(text: string, currency: string): Found[] {
  return findQuantities(text, { start: 0, end: text.length }, { currency, currencyFrom: 'document' }).map(
    (quantity) => ({
      start: quantity.start,
      end: quantity.end,
      kind: quantity.kind,
      unit: quantity.unit,
      low: quantity.low === null ? null : Number(quantity.low),
      high: quantity.high === null ? null : Number(quantity.high),
    }),
  );
}

const near = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1e-9, Math.abs(b));
const sameValue = (found: Found, want: Want): boolean =>
  want.bound === undefined
    ? near(found.low ?? found.high, want.low) && near(found.high ?? found.low, want.high)
    : near(want.bound === 'above' ? found.low : found.high, want.low);
/** "a share" behind an amount is part of ours (the unit says so), not of the suite's. */
const sameSpan = (found: Found, want: Want): boolean =>
  want.start === undefined ||
  (found.start === want.start &&
    (found.end === want.end || (found.unit.startsWith('per_share') && found.end > (want.end ?? 0))));
const sameUnit = (found: Found, want: Want): boolean =>
  want.unit === undefined || found.unit === want.unit || found.unit === `per_share:${want.unit}`;

const findersOf = (given: Case): Found[][] => [
  ...(given.finder === 'amounts' ? [] : [numbers(given.text)]),
  ...(given.finder === 'numbers' ? [] : [amounts(given.text, given.currency)]),
];

const isRight = (given: Case): boolean => findersOf(given).some((found) => answers(given, found));

function answers(given: Case, everything: readonly Found[]): boolean {
  const found = everything.filter((one) => given.kinds.includes(one.kind));
  const all = given.want.every((want) =>
    found.some((one) => sameValue(one, want) && sameSpan(one, want) && sameUnit(one, want)),
  );
  return all && (!given.exhaustive || found.length === given.want.length);
}

const shown = (given: Case): string =>
  `${given.text.slice(0, 120)} | want ${JSON.stringify(given.want).slice(0, 200)} | found ${JSON.stringify(findersOf(given).flat()).slice(0, 260)}`;

scoreSuites<Case>({
  folder,
  files: ['duckling', 'recognizers-text', 'wetextprocessing', 'jionlp'],
  casesOf,
  isRight,
  showMiss: flag === '--misses' ? shown : null,
});
