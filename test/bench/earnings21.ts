/**
 * Scores the amount finder on calls in which people marked every amount and percentage.
 *
 *   node dist/test/bench/earnings21.js FOLDER [--misses]
 *
 * FOLDER holds calls.jsonl. The marks have no values, so the span is read here by a second, much simpler reader; spans
 * without a number in them ("approximately") are left out. A span is right when quantities that touch it hold each of
 * its values.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuantities } from '../../libs/engine/src/quantity/index.js';

const [folder = '', flag] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: earnings21.js FOLDER [--misses]\n');
  process.exit(2);
}

interface Entity {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly text: string;
}
interface Call {
  readonly text: string;
  readonly entities: readonly Entity[];
}

const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mm: 1e6,
  billion: 1e9,
  b: 1e9,
  bn: 1e9,
  trillion: 1e12,
  hundred: 100,
};
const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER = new RegExp(
  `(\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+|\\b(?:${[...WORDS, ...TENS, 'half'].join('|')})\\b(?:[- ](?:${WORDS.slice(1, 10).join('|')})\\b)?)[ -]?(?:(thousand|million|billion|trillion|hundred|mm|bn|[kmb])(?:illion)?s?\\b)?`,
  'gi',
);

const wordValue = (word: string): number =>
  word === 'half'
    ? 0.5
    : WORDS.includes(word)
      ? WORDS.indexOf(word)
      : TENS.includes(word)
        ? 20 + 10 * TENS.indexOf(word)
        : NaN;

function readOne(number: string): number {
  const text = number.toLowerCase().replaceAll(',', '');
  return /^[\d.]+$/.test(text) ? Number(text) : text.split(/[- ]/).reduce((sum, word) => sum + wordValue(word), 0);
}

const valuesOf = (span: string): { value: number; scale: number }[] =>
  [...span.matchAll(NUMBER)].map((match) => ({
    value: readOne(match[1] ?? ''),
    scale: SCALES[(match[2] ?? '').toLowerCase()] ?? 1,
  }));

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));

/** Cents and basis points are kept as hundredths; a first number may lean on the scale of the last ("3 to 4 million"). */
function isRead(value: { value: number; scale: number }, scale: number, bounds: readonly number[]): boolean {
  return [value.scale, scale].some((by) =>
    [1, 0.01].some((part) => bounds.some((bound) => near(Math.abs(bound), value.value * by * part))),
  );
}

function isRight(text: string, entity: Entity): boolean {
  // Marks often end before the scale ("$2.7" of "$2.7 million"): it is read with them.
  const values = valuesOf(
    entity.text +
      (/^\s?(?:thousand|million|billion|trillion)/i.exec(text.slice(entity.end, entity.end + 10))?.[0] ?? ''),
  );
  const from = Math.max(0, entity.start - 120);
  const found = findQuantities(
    text,
    {
      start: text.lastIndexOf('\n', entity.start) + 1 > from ? text.lastIndexOf('\n', entity.start) + 1 : from,
      end: Math.min(text.length, entity.end + 80),
    },
    { currency: 'USD', currencyFrom: 'document' },
  );
  const touching = found.filter((quantity) => quantity.start < entity.end && quantity.end > entity.start);
  const kinds =
    entity.label === 'MONEY' ? ['money', 'count', 'ratio'] : ['percent', 'percentage_point', 'count', 'ratio'];
  const bounds = touching
    .filter((quantity) => kinds.includes(quantity.kind))
    .flatMap((quantity) => [quantity.low, quantity.high])
    .filter((bound) => bound !== null)
    .map(Number);
  const ahead = /^\s*(?:to|and|-)?\s*\$?[\d.]+\s?(thousand|million|billion)/i.exec(
    text.slice(entity.end, entity.end + 25),
  )?.[1];
  const scale = Math.max(...values.map((value) => value.scale), SCALES[(ahead ?? '').toLowerCase()] ?? 1);
  return values.every((value) => isRead(value, scale, bounds));
}

const tally: Record<string, { right: number; total: number; left: number }> = {
  MONEY: { right: 0, total: 0, left: 0 },
  PERCENT: { right: 0, total: 0, left: 0 },
};
for (const line of readFileSync(join(folder, 'calls.jsonl'), 'utf8').trim().split('\n')) {
  const call = JSON.parse(line) as Call;
  for (const entity of call.entities) {
    const group = tally[entity.label];
    if (!group) continue;
    if (valuesOf(entity.text).length === 0) {
      group.left += 1;
      continue;
    }
    const right = isRight(call.text, entity);
    group.total += 1;
    group.right += right ? 1 : 0;
    if (!right && flag === '--misses')
      process.stdout.write(
        `MISS ${entity.label} ${JSON.stringify(entity.text)} in ${JSON.stringify(call.text.slice(Math.max(0, entity.start - 50), entity.end + 30))}\n`,
      );
  }
}
for (const [label, { right, total, left }] of Object.entries(tally)) {
  process.stdout.write(
    `${label}: ${right}/${total} ${((100 * right) / total).toFixed(1)} % (${left} without a number left out)\n`,
  );
}
