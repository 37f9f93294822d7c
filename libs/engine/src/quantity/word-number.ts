import { DENOMINATORS, DOZENS, ORDINALS, SCALES, TEENS, TENS, UNITS } from '../locales/en/number-words.js';
import type { Decimal as Value } from './decimal.js';
import { Decimal, ONE, powerOfTen, ZERO } from './decimal.js';
import type { NumberMention } from './number-mention.js';
import { plainNumber } from './number-mention.js';
import { readArticleFraction, readHalf } from './half-number.js';
import type { Word } from './word.js';
import { wordAfter, wordAt } from './word.js';

const smallOf = (word: string): number | undefined => UNITS[word] ?? TEENS[word] ?? TENS[word];

/** A spelled number on its way: 31 million (total) 256 (current). */
interface Sum {
  total: Value;
  current: Value;
  scale: Value;
  end: number;
  /** Is the last word one that a digit may join (twenty-one, hundred and one)? */
  opens: number;
}

function addSmall(sum: Sum, value: number): boolean {
  if (value >= sum.opens) return false;
  sum.current = sum.current.plus(value);
  sum.opens = value >= 20 ? 10 : 0;
  sum.scale = ONE;
  return true;
}

function multiply(sum: Sum, word: string): boolean {
  if (word === 'hundred') {
    if (sum.opens >= 100 && sum.current.isZero()) return false;
    sum.current = sum.current.mul(100);
    sum.opens = 100;
    return true;
  }
  const exponent = SCALES[word.replace(/s$/, '')] ?? SCALES[word];
  if (exponent === undefined || (sum.current.isZero() && sum.total.isZero())) return false;
  sum.scale = powerOfTen(exponent);
  // "Three lakh crore": a second scale straight after the first multiplies what is there.
  sum.total = sum.current.isZero() ? sum.total.mul(sum.scale) : sum.total.plus(sum.current.mul(sum.scale));
  sum.current = ZERO;
  sum.opens = 1000;
  return true;
}

function take(sum: Sum, word: Word): boolean {
  const small = smallOf(word.text);
  const taken = small === undefined ? multiply(sum, word.text) : addSmall(sum, small);
  if (taken) sum.end = word.end;
  return taken;
}

/** "and" joins only after a hundred or a scale, and only before a smaller number: "two and three" are two numbers. */
function takeAfterAnd(text: string, sum: Sum, and: Word): boolean {
  const next = wordAfter(text, and.end);
  return sum.opens >= 100 && next !== null && smallOf(next.text) !== undefined && take(sum, next);
}

function readCardinal(text: string, first: Word): Sum | null {
  const sum: Sum = { total: ZERO, current: ZERO, scale: ONE, end: first.end, opens: 1000 };
  const isArticle = first.text === 'a' || first.text === 'an';
  if (isArticle) sum.current = ONE;
  else if (!take(sum, first)) return null;
  if (isArticle) sum.opens = 1;
  for (let word = wordAfter(text, sum.end); word; word = wordAfter(text, sum.end)) {
    if (!(word.text === 'and' ? takeAfterAnd(text, sum, word) : take(sum, word))) break;
  }
  return isArticle && sum.end === first.end ? null : sum;
}

const DIGIT_WORD = /^[ ](zero|oh|o|nought|naught|one|two|three|four|five|six|seven|eight|nine)(?![a-z])/;

/** The decimal part as digits: "zero three" is 03, "seventy-one" is 71. */
function readDecimals(text: string, at: number): { digits: string; end: number } {
  let digits = '';
  let end = at;
  for (
    let match = DIGIT_WORD.exec(text.slice(end, end + 8));
    match;
    match = DIGIT_WORD.exec(text.slice(end, end + 8))
  ) {
    digits += String(UNITS[match[1] ?? ''] ?? 0);
    end += match[0].length;
  }
  if (digits !== '') return { digits, end };
  const word = wordAfter(text, at);
  const tens = word && smallOf(word.text) !== undefined ? readCardinal(text, word) : null;
  return tens ? { digits: tens.current.toFixed(), end: tens.end } : { digits, end: at };
}

/** "two point five million", "point five". */
function withPoint(text: string, whole: Value, end: number): { value: Value; step: Value; end: number } | null {
  const point = wordAfter(text, end);
  if (point?.text !== 'point') return null;
  const decimals = readDecimals(text, point.end);
  if (decimals.digits === '') return null;
  const value = whole.plus(new Decimal(`0.${decimals.digits}`));
  return { value, step: powerOfTen(-decimals.digits.length), end: decimals.end };
}

/** Scales behind a decimal or a half: "two and a half million", "1.2 hundred thousand". */
export function spelledScale(text: string, at: number): { scale: Value; end: number } {
  const word = wordAfter(text, at);
  const exponent = word ? (SCALES[word.text] ?? SCALES[word.text.replace(/s$/, '')]) : undefined;
  return word && exponent !== undefined ? { scale: powerOfTen(exponent), end: word.end } : { scale: ONE, end: at };
}

const HALF_MORE =
  /^[ ]and[ ](?:(a|an|one)[ -])?(half|quarter|third|fourth|fifth|tenth)(?![a-z])|^[ ]and[ ](two|three|four)[ -](quarters|thirds|fourths|fifths)(?![a-z])/;

/** "and a half", "and three quarters" behind a whole number; null where nothing of the kind follows. */
export function readFractionMore(text: string, at: number): { part: Value; end: number } | null {
  const match = HALF_MORE.exec(text.slice(at, at + 30));
  if (!match) return null;
  const part = new Decimal(UNITS[match[3] ?? 'one'] ?? 1).div(DENOMINATORS[match[2] ?? match[4] ?? ''] ?? 1);
  return { part, end: at + match[0].length };
}

function scaled(text: string, start: number, value: Value, step: Value, end: number, fraction = false): NumberMention {
  const { scale, end: stop } = spelledScale(text, end);
  const mention = plainNumber({ start, end: stop }, value.mul(scale), step.mul(scale), scale, 'words');
  return fraction ? { ...mention, fraction } : mention;
}

export function readDozens(text: string, start: number, count: Value, at: number): NumberMention | null {
  const word = wordAfter(text, at);
  const size = word ? DOZENS[word.text] : undefined;
  if (!word || size === undefined) return null;
  return plainNumber({ start, end: word.end }, count.mul(size), ONE, ONE, 'words');
}

/** "two thirds", "one eighth": a denominator in the plural, or "one" with one in the singular. */
function readFraction(text: string, start: number, sum: Sum): NumberMention | null {
  const word = wordAfter(text, sum.end);
  const denominator = word ? DENOMINATORS[word.text] : undefined;
  const count = sum.total.plus(sum.current);
  if (!word || denominator === undefined || denominator < 2) return null;
  const agrees = word.text.endsWith('s') || word.text === 'halves' ? count.greaterThan(1) : count.equals(1);
  if (!agrees || word.text === 'second' || word.text === 'seconds') return null;
  const value = count.div(denominator);
  return { ...plainNumber({ start, end: word.end }, value, ONE.div(denominator), ONE, 'words'), fraction: true };
}

/** "twenty-fifth", "one hundred eleventh": the ordinal word closes the number. */
function readOrdinal(text: string, start: number, sum: Sum): NumberMention | null {
  const word = wordAfter(text, sum.end);
  const rank = word ? ORDINALS[word.text] : undefined;
  if (!word || rank === undefined || rank >= sum.opens || rank >= 100) return null;
  return {
    ...plainNumber({ start, end: word.end }, sum.total.plus(sum.current).plus(rank), ONE, ONE, 'words'),
    ordinal: true,
  };
}

function finish(text: string, start: number, sum: Sum): NumberMention {
  const value = sum.total.plus(sum.current);
  const point = withPoint(text, value, sum.end);
  if (point) return scaled(text, start, point.value, point.step, point.end);
  const more = readFractionMore(text, sum.end);
  // "A billion and a half" is half a billion more, "one and a half" half of one.
  const part = more?.part.mul(sum.current.isZero() ? sum.scale : ONE);
  if (more && part) return scaled(text, start, value.plus(part), part, more.end);
  const step = sum.current.isZero() ? sum.scale : ONE;
  return plainNumber({ start, end: sum.end }, value, step, sum.current.isZero() ? sum.scale : ONE, 'words');
}

const GLUED_ORDINAL = new RegExp(`^(${Object.keys(TENS).join('|')})(${Object.keys(ORDINALS).slice(0, 9).join('|')})$`);

function readSingleOrdinal(word: Word): NumberMention | null {
  const glued = GLUED_ORDINAL.exec(word.text);
  const rank = glued ? (TENS[glued[1] ?? ''] ?? 0) + (ORDINALS[glued[2] ?? ''] ?? 0) : ORDINALS[word.text];
  if (rank === undefined) return null;
  return { ...plainNumber(word, new Decimal(rank), ONE, ONE, 'words'), ordinal: true };
}

const ONE_COIN = /^an? dollar and [a-z\d-]+ cents/;

function readArticle(text: string, word: Word): NumberMention | null {
  // "a dollar and 12 cents"; a dollar alone is as a rule any dollar ("every dollar spent").
  if (ONE_COIN.test(text.slice(word.start, word.start + 40))) return plainNumber(word, ONE, ONE, ONE, 'words');
  return readDozens(text, word.start, ONE, word.end) ?? readArticleFraction(text, word);
}

function readPointFirst(text: string, word: Word): NumberMention | null {
  const decimals = readDecimals(text, word.end);
  if (decimals.digits === '') return null;
  return scaled(
    text,
    word.start,
    new Decimal(`0.${decimals.digits}`),
    powerOfTen(-decimals.digits.length),
    decimals.end,
  );
}

/** A spelled English number (cardinal, decimal, fraction or ordinal) starting with the word at `at`, or null. */
export function readWordNumber(text: string, at: number): NumberMention | null {
  const word = wordAt(text, at);
  if (!word) return null;
  if (word.text === 'half') return readHalf(text, word);
  if (word.text === 'point') return readPointFirst(text, word);
  const sum = readCardinal(text, word);
  if (!sum) return word.text === 'a' || word.text === 'an' ? readArticle(text, word) : readSingleOrdinal(word);
  const value = sum.total.plus(sum.current);
  return (
    readDozens(text, word.start, value, sum.end) ??
    readFraction(text, word.start, sum) ??
    readOrdinal(text, word.start, sum) ??
    finish(text, word.start, sum)
  );
}
