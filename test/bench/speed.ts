/**
 * Measures how fast the engine reads, beside a bare scan of the same text in the same run:
 *
 *   node dist/test/bench/speed.js FOLDER [--growth] [--others] [--json FILE]
 *
 * FOLDER holds whole transcripts as *.txt. P1 is the extractor's MB/s over the bare scan's, each the median of five
 * rounds taken in turn, in processor time, so that other work on the machine weighs on both alike. P2 (`--growth`) is
 * the time for a text twice over by the time for the text, the slowest sentence when each is read as a document of its
 * own, and lines of a megabyte that would hang a reader whose cost is not linear. `--others` reads one transcript beside
 * winkNLP's full pipeline and the head of it beside Recognizers-Text, which reads numbers and dates alone.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { neutralProfile, readSentences } from '../../libs/engine/src/company/index.js';
import { parseDocument } from '../../libs/engine/src/document/index.js';
import { extract } from '../../libs/engine/src/pipeline.js';
import { readByRecognizers, readByWink } from './other-readers.js';

const ROUNDS = 5;
const WARM_UP = 4;
const DATES = { sha256: '0'.repeat(64), periodEnd: '2020-12-31', eventDate: '2021-02-01' };
const FORWARD =
  'expect expects expected expecting anticipate anticipates anticipated believe believes will would plan plans planned ' +
  'planning intend intends target targets targeting guidance guide guiding outlook forecast forecasts project projects ' +
  'projected should could may might aim aims goal goals commit committed commitment confident hope continue continues ' +
  'estimate estimates likely potential opportunity upcoming future pipeline ahead tomorrow soon 预计 预期 将 目标 展望';
const words = FORWARD.split(' ');
const SPLIT = /[.!?。！？\r\n]+/;
const isLatin = (word: string): boolean => /^[a-z]/.test(word);
const SCAN = new RegExp(
  `\\b(?:${words.filter(isLatin).join('|')})\\b|${words.filter((w) => !isLatin(w)).join('|')}`,
  'g',
);
const profile = neutralProfile('bench', { currency: 'USD', fiscalYearEnd: '12-31' });

/** The bare scan: one expression that splits sentences, one of 60 forward-looking words. */
const scan = (text: string): number => text.split(SPLIT).length + (text.toLowerCase().match(SCAN)?.length ?? 0);
const read = (text: string): number => extract({ text, ...DATES }, profile).statements.length;

/** Processor time in milliseconds; every thread of the process counts. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What was measured, by name, for `--json`. */
const measured: Record<string, number> = {};

/** Costs of two works, each the median of rounds taken in turn. The first rounds warm both up: a worker reads for hours, its compiler is done after seconds. */
function inTurn(first: () => unknown, second: () => unknown): [number, number] {
  const costs: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const [a, b] = [cost(first), cost(second)];
    if (round < 0) continue;
    costs[0].push(a);
    costs[1].push(b);
  }
  return [median(costs[0]), median(costs[1])];
}

/** The bare scan is quick: it is repeated, or the clock would be too coarse. */
const REPEATS = 10;

function speed(texts: readonly string[]): void {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const [reading, scanning] = inTurn(
    () => texts.map(read),
    () => texts.map((text) => Array.from({ length: REPEATS }, () => scan(text))),
  );
  const rate = (milliseconds: number): number => characters / 1000 / milliseconds;
  const [own, bare] = [rate(reading), rate(scanning / REPEATS)];
  Object.assign(measured, { 'P1 reading over bare scan': own / bare, 'MB/s': own, 'bare scan MB/s': bare });
  print(`P1 ${(own / bare).toFixed(4)}: reads ${own.toFixed(2)} MB/s, bare scan ${bare.toFixed(1)} MB/s`);
}

function growth(texts: readonly string[]): void {
  const longest = texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
  const [once, twice] = inTurn(
    () => read(longest),
    () => read(`${longest}\n\n${longest}`),
  );
  measured['P2 twice the text over once'] = twice / once;
  print(
    `P2 ${(twice / once).toFixed(2)}: ${once.toFixed(0)} ms for ${longest.length} characters, ${twice.toFixed(0)} ms for twice`,
  );
}

/** Each sentence is timed three times and its best kept: the worst of a hundred thousand single timings is the machine's. */
function slowestSentence(texts: readonly string[]): void {
  let worst = { milliseconds: 0, text: '' };
  for (const text of texts)
    for (const { start, end } of parseDocument({ text, ...DATES }, profile).sentences) {
      const sentence = text.slice(start, end);
      const milliseconds = Math.min(...[1, 2, 3].map(() => timed(sentence)));
      if (milliseconds > worst.milliseconds) worst = { milliseconds, text: sentence };
    }
  measured['slowest sentence ms'] = worst.milliseconds;
  print(`slowest sentence ${worst.milliseconds.toFixed(1)} ms, ${worst.text.length} characters`);
}

function timed(sentence: string): number {
  const from = performance.now();
  extract({ text: sentence, ...DATES }, profile);
  return performance.now() - from;
}

const LINES = [
  '1 ',
  'a ',
  '一',
  '$1 million, ',
  'next quarter ',
  'we expect revenue of 5% and ',
  '(',
  '1,',
  '2024 ',
  '"',
];
const LINE_LENGTH = 1_000_000;

function longLines(): void {
  for (const piece of LINES) {
    const half = piece.repeat(LINE_LENGTH / 2 / piece.length);
    const [small, large] = [half, half + half].map((text) =>
      cost(() => readSentences(parseDocument({ text, ...DATES }, profile), profile)),
    );
    measured[`1 MB of ${JSON.stringify(piece)} over half of it`] = (large ?? 0) / (small ?? 1);
    print(
      `1 MB of ${JSON.stringify(piece)}: ${(large ?? 0).toFixed(0)} ms, ${((large ?? 0) / (small ?? 1)).toFixed(2)} times the half`,
    );
  }
}

/** Recognizers-Text needs seconds for a page: of the transcript it gets the head. */
const HEAD = 1500;

/** The same English text read by the engine and by another, in turn. */
function beside(name: string, text: string, other: (text: string) => number, goal: number): void {
  const [own, others] = inTurn(
    () => read(text),
    () => other(text),
  );
  measured[`times as fast as ${name}`] = others / own;
  print(
    `${(others / own).toFixed(1)} times as fast as ${name} (goal ${goal}): ${own.toFixed(1)} ms, ${others.toFixed(0)} ms for ${text.length} characters`,
  );
}

const [folder = '', ...flags] = process.argv.slice(2);
if (!folder) {
  process.stderr.write('usage: speed.js FOLDER [--growth] [--others] [--json FILE]\n');
  process.exit(2);
}
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
speed(texts);
if (flags.includes('--others')) {
  const text = texts[texts.length >> 1] ?? '';
  beside('winkNLP', text, readByWink, 5);
  beside('Recognizers-Text', text.slice(0, HEAD), readByRecognizers, 100);
}
if (flags.includes('--growth')) {
  growth(texts);
  slowestSentence(texts);
  longLines();
}
const file = flags[flags.indexOf('--json') + 1];
if (flags.includes('--json') && file) writeFileSync(file, `${JSON.stringify(measured, null, 2)}\n`);
