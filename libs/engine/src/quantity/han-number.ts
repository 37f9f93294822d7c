import { MEASURE_WORDS } from '../locales/zh/unit-words.js';
import { DIGITS, MYRIADS, PLACES } from '../locales/zh/number-words.js';
import type { Decimal as Value } from './decimal.js';
import { Decimal, ONE, powerOfTen, ZERO } from './decimal.js';
import { readLiteral } from './digit-number.js';
import { freshRun, isEmpty, type Run } from './han-run.js';
import type { NumberMention } from './number-mention.js';

const NUMERAL = /[零一二两三四五六七八九壹贰俩叁肆伍陆柒捌玖幺十拾百佰千仟廿卅卌万亿兆点多余几来]/;
const SOME_MORE = /[多余几来]/;
/** What is counted or measured right behind 多, 余 and 来: 二十多家, 十来个. */
const COUNTED = new RegExp(`[万亿兆%${MEASURE_WORDS}]|百分|[美港欧]?元(?!化|素)`, 'y');

/** 千克, 千米, 千瓦: the thousand belongs to the unit. */
const OF_WEIGHTS = /[千百][克米瓦卡伏焦帕]/;

/** Spaces that a recogniser put between numerals are skipped; digits never join over a space. */
function skipSpace(text: string, at: number): number {
  let next = at;
  while (text.charCodeAt(next) === 32) next += 1;
  return next > at && next - at <= 3 && NUMERAL.test(text.charAt(next)) ? next : at;
}

/** Two neighbouring digits mean "some": 七八 is seven or eight, 三五 three to five. */
const isPair = (a: number, b: number): boolean => a > 0 && (b === a + 1 || (a === 3 && b === 5));

function takePending(run: Run, low: Value, high: Value, end: number, isHan: boolean): void {
  run.pendingAt = run.at;
  run.low = low;
  run.high = high;
  run.pendingIsHan = isHan;
  run.at = end;
}

/** Longer strings of digits are no amounts, and must not cost. */
const LONGEST_SPELLING = 20;

function readHanDigits(text: string, run: Run): boolean {
  let end = run.at;
  const digits: number[] = [];
  for (
    let digit = DIGITS[text.charAt(end)];
    digit !== undefined && digits.length < LONGEST_SPELLING;
    digit = DIGITS[text.charAt(end)]
  ) {
    if (digits.length > 0 && /[两俩]/.test(text.charAt(end)) && !(digits.length === 1 && digits[0] === 1)) break;
    digits.push(digit);
    end += 1;
  }
  const [first = 0, second] = digits;
  if (digits.length === 2 && second !== undefined && isPair(first, second)) {
    takePending(run, new Decimal(first), new Decimal(second), end, true);
  } else if (digits.length === 1 || run.lastPlace !== Infinity) {
    takePending(run, new Decimal(first), new Decimal(first), run.at + 1, true);
  } else {
    const spelled = new Decimal(digits.join(''));
    takePending(run, spelled, spelled, end, false);
  }
  return digits.length <= 2 || run.lastPlace === Infinity;
}

function readArabic(text: string, run: Run): boolean {
  const literal = readLiteral(text, run.at);
  if (!literal) return false;
  takePending(run, literal.value, literal.value, literal.end, false);
  run.step = literal.step;
  return true;
}

function closePlace(run: Run, place: number): boolean {
  if (place >= run.lastPlace || (run.low === null && (place !== 10 || run.section.greaterThan(0)) && !run.zero))
    return false;
  const spread = (run.high ?? ONE).minus(run.low ?? ONE).mul(place);
  run.section = run.section.plus((run.low ?? ONE).mul(place));
  run.high = spread.isZero() ? null : run.section.plus(spread);
  run.low = null;
  run.place = new Decimal(place);
  run.lastPlace = place;
  run.zero = false;
  run.at += 1;
  return true;
}

function closeMyriad(run: Run, exponent: number): boolean {
  if (isEmpty(run)) return false;
  const factor = powerOfTen(exponent);
  const part = run.section.plus(run.low ?? ZERO);
  const spread = run.high === null ? ZERO : (run.low === null ? run.high : run.section.plus(run.high)).minus(part);
  const grows = part.isZero() || run.total.lessThan(factor);
  const sum = grows ? run.total.plus(part).mul(factor) : run.total.plus(part.mul(factor));
  run.scale = part.isZero() ? run.scale.mul(factor) : factor;
  run.total = sum;
  run.section = ZERO;
  run.low = null;
  run.high = spread.isZero() ? null : sum.plus(spread.mul(factor));
  run.place = factor;
  run.lastPlace = Infinity;
  run.zero = false;
  run.at += 1;
  return true;
}

/** 点 with digits behind it; 两 never stands in decimals. */
function readPoint(text: string, run: Run): boolean {
  const match = /^点\s{0,3}([零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺]+|\d+)/.exec(text.slice(run.at, run.at + 24));
  if (!match || isEmpty(run) || run.open) return false;
  const digits = [...(match[1] ?? '')].map((character) => DIGITS[character] ?? character).join('');
  const part = new Decimal(`0.${digits}`);
  const whole = lastDigit(run).plus(part);
  run.low = whole;
  run.high = whole;
  run.pendingIsHan = false;
  run.step = powerOfTen(-digits.length);
  run.at += match[0].length;
  return true;
}

/** 十多万, 五百余家, 二十几亿: the number is a floor; 十来个 is about ten. */
function readSomeMore(text: string, run: Run): boolean {
  const word = text.charAt(run.at);
  COUNTED.lastIndex = skipSpace(text, run.at + 1);
  if ((isEmpty(run) && run.low === null) || run.open || run.loose || !(word === '几' || COUNTED.exec(text)))
    return false;
  if (word === '来') run.loose = true;
  else run.open = true;
  run.at += 1;
  return true;
}

/** 两个亿 is 两亿. */
function skipMeasure(run: Run): boolean {
  run.at += 1;
  return true;
}

function readZero(run: Run): boolean {
  if (run.zero) return false;
  run.zero = true;
  run.place = null;
  run.at += 1;
  return true;
}

/** Reads one numeral of the run; false where the run ends. */
function advance(text: string, run: Run): boolean {
  const at = skipSpace(text, run.at);
  const character = text.charAt(at);
  if (character === '') return false;
  const before = run.at;
  run.at = at;
  const done = readCharacter(text, run, character);
  if (!done && run.at === at) run.at = before;
  return done;
}

function readCharacter(text: string, run: Run, character: string): boolean {
  const place = PLACES[character];
  if (place !== undefined && OF_WEIGHTS.test(text.slice(run.at, run.at + 2))) return false;
  if (place !== undefined) return place > 10 && place < 100 ? closeTwenties(run, place) : closePlace(run, place);
  if (character === '个' && run.low !== null && /[万亿]/.test(text.charAt(run.at + 1))) return skipMeasure(run);
  const exponent = MYRIADS[character];
  if (exponent !== undefined) return closeMyriad(run, exponent);
  if (character === '点') return readPoint(text, run);
  if (SOME_MORE.test(character)) return readSomeMore(text, run);
  if (run.low !== null || run.open || run.loose) return false;
  if (character === '零' && !isEmpty(run)) return readZero(run);
  if (DIGITS[character] !== undefined) return readHanDigits(text, run);
  return /[\d.]/.test(character) && !(run.place === null && !isEmpty(run) && !run.zero) && readArabic(text, run);
}

/** 廿, 卅 and 卌 are a digit and its place in one. */
function closeTwenties(run: Run, value: number): boolean {
  run.low = new Decimal(value / 10);
  run.high = run.low;
  return closePlace(run, 10);
}

/** A last digit straight after a place stands for the next place: 两千四百五 is 2450, 九万四 is 94000. */
function lastDigit(run: Run): Value {
  if (run.low === null) return ZERO;
  const elliptic = run.pendingIsHan && run.place !== null && run.place.greaterThan(10);
  return elliptic && run.place ? run.low.mul(run.place).div(10) : run.low;
}

function mentionOf(run: Run, start: number): NumberMention {
  const low = run.total.plus(run.section).plus(lastDigit(run));
  const spread = run.low !== null && run.high !== null ? run.high.minus(run.low) : ZERO;
  const ranged = run.low === null && run.high !== null ? run.high : low.plus(spread);
  const scale = run.low === null && run.section.isZero() && run.scale.greaterThan(1) ? run.scale : ONE;
  const high = ranged.lessThan(low) ? low : ranged;
  return {
    start,
    end: run.at,
    low,
    high,
    step: run.step.mul(scale),
    scale,
    form: 'han',
    unit: null,
    ordinal: false,
    fraction: false,
    open: run.open,
    ...(run.loose ? { loose: true } : {}),
  };
}

/** A Chinese or mixed numeral (三千七百亿, 5万4千, 一点零五兆) starting exactly at `at`, or null. */
export function readHanNumber(text: string, at: number): NumberMention | null {
  const run = freshRun(at);
  while (advance(text, run));
  if (isEmpty(run) && run.low === null) return null;
  // A digit that a greater place follows belongs to the next number: 八百|一千.
  const handsBack =
    run.low !== null &&
    run.pendingAt > at &&
    (PLACES[text.charAt(run.at)] ?? 0) >= run.lastPlace &&
    !OF_WEIGHTS.test(text.slice(run.at, run.at + 2));
  if (handsBack) {
    run.at = run.pendingAt;
    run.low = null;
    run.high = null;
  }
  return mentionOf(run, at);
}
