import type { Amount } from './amount.js';
import type { Decimal as Value } from './decimal.js';
import { Decimal } from './decimal.js';

/** An amount that may have become a range. */
export interface Interval extends Amount {
  readonly isRange: boolean;
}

const CONNECTOR =
  /^\s*(?:\(含\))?\s*(?:to|and|or|through|-{1,2}|[\u2013\u2014~～]|至|到|和|与)(?: (?:about|around|approximately|roughly|as much as|maybe|a|perhaps|plus|positive|a positive))?\s*(?:约|正|\+)?$/;
const PLUS_MINUS =
  /^(?: at (?:the|its|our) mid-?point)?[,，]?\s*(?:(?:plus or minus|plus and minus|plus\/minus|plus-or-minus|give or take)|\+\/-|\+-|±|正负|上下浮动|加减|上下)\s*$/;
const AND = /\b(?:and|or)\b|[和与]/;
const BETWEEN_BEFORE = /(?:between|range of|ranging from|介于|在)\s*(?:about |approximately |around |a )?$/;
const BETWEEN_AFTER = /^\s*(?:之间|区间)/;
const FROM = /(?:from|从|由|自)\s*(?:about |approximately |around |a )?$/;
/** Verbs of change: "rose from 5 to 6" tells two levels, not a range. */
const CHANGE =
  /\b(?:rose|rising|rises?|increas\w*|up|grew|grow\w*|improv\w*|fell|fall\w*|declin\w*|down|reduc\w*|lower\w*|rais\w*|expand\w*|expanded|went|go|going|mov\w*|decreas\w*|drop\w*|cut|chang\w*|shift\w*|doubl\w*|narrow\w*|tak\w*|revis\w*|updat\w*)\b[^.;]*$|[增升降减升提高低缩扩涨跌变调]/;
const DIRECTLY_CHANGED =
  /\b(?:increased|increasing|rose|grew|up|declined|decreased|fell|down|dropped|improved)\s+(?:by )?$/;

/** "Up 33% to 15.4 million": a scaled number is no share, whatever stands before it. */
const isShareAndAmount = (a: Amount, b: Amount): boolean =>
  (a.kind === 'percent' || a.kind === 'percentage_point') &&
  b.kind === null &&
  (b.number.scale.greaterThan(1) || b.noun !== null);
const sharesUnit = (a: Amount, b: Amount): boolean =>
  !isShareAndAmount(a, b) && (a.kind === null || b.kind === null || (a.kind === b.kind && a.unit === b.unit));

/** The scale of the second number, or the one below where the first would outgrow it: "850 to 1 billion" starts at 850 million. */
function scaleBelow(a: Amount, b: Amount): Value {
  const { scale } = b.number;
  const step = b.number.form === 'han' ? 10000 : 1000;
  return a.number.low.mul(scale).greaterThan(b.number.low) &&
    scale.greaterThan(step) &&
    a.number.low.greaterThanOrEqualTo(100)
    ? scale.div(step)
    : scale;
}

/** "3.5 to 3.7 billion": the first number takes scale and unit of the second, unless it was spoken with its own. */
function withSharedScale(a: Amount, b: Amount): Amount {
  const kind = a.kind ?? b.kind;
  const shared = { ...a, kind, unit: a.unit ?? b.unit, unitFrom: a.kind === null ? b.unitFrom : a.unitFrom };
  const factor = b.low.div(b.number.low.isZero() ? 1 : b.number.low);
  const ownScale = a.number.scale.greaterThan(1);
  const unitFactor = a.kind === null && !b.number.low.isZero() ? factor : new Decimal(1);
  const place = sharedPlace(a, b);
  if (place !== null)
    return {
      ...shared,
      low: a.low.mul(unitFactor).mul(place),
      high: a.high.mul(unitFactor).mul(place),
      step: a.step.mul(place),
    };
  const lifts = !ownScale && b.number.scale.greaterThan(1) && a.number.low.lessThan(b.number.scale);
  const by = lifts ? unitFactor.mul(scaleBelow(a, b)) : unitFactor;
  return { ...shared, low: a.low.mul(by), high: a.high.mul(by), step: a.step.mul(by) };
}

/** "Three to five hundred million": the hundred is said once for both. */
function sharedHundred(a: Amount, b: Amount): Value | null {
  const hundreds = b.number.low.div(b.number.scale).div(100);
  const isShared =
    b.number.form === 'words' && hundreds.isInteger() && hundreds.lessThan(10) && a.number.low.lessThan(hundreds);
  return isShared && a.number.scale.equals(1) ? b.number.scale.mul(100) : null;
}

/** 三到五百万 is 300万 to 500万: a single digit takes the place of the round number behind it. */
function sharedPlace(a: Amount, b: Amount): Value | null {
  if (a.number.form === 'words') return sharedHundred(a, b);
  const digit = b.number.low.toSignificantDigits(1);
  if (
    b.number.form !== 'han' ||
    a.number.form !== 'han' ||
    !digit.equals(b.number.low) ||
    a.number.low.greaterThanOrEqualTo(10)
  )
    return null;
  const place = new Decimal(10).pow(b.number.low.e);
  return a.number.low.lessThan(b.number.low.div(place)) ? place : null;
}

/** A unit said once with the first number holds for the second too: "$3.5 to 3.7 billion", "up 6% to 8". */
function withSharedUnit(a: Amount, b: Amount): Amount {
  if (b.kind !== null) return b;
  const factor = a.low.isZero() || a.number.low.isZero() ? new Decimal(1) : a.low.div(a.number.low);
  return { ...b, kind: a.kind, unit: a.unit, unitFrom: a.unitFrom, low: b.low.mul(factor), high: b.high.mul(factor) };
}

function spanOf(a: Amount, b: Amount): Interval {
  const low = Decimal.min(a.low, b.low);
  const high = Decimal.max(a.high, b.high);
  const perShare = [a.unit, b.unit].find((unit) => unit?.startsWith('per_share:'));
  return {
    ...b,
    start: a.start,
    low,
    high,
    step: Decimal.min(a.step, b.step),
    unit: perShare ?? b.unit,
    noun: b.noun ?? a.noun,
    isRange: true,
  };
}

/** Levels before and after a change stay two quantities. */
function tellsChange(text: string, a: Amount, gap: string): boolean {
  const before = text.slice(Math.max(0, a.start - 60), a.start);
  if (FROM.test(before)) return CHANGE.test(before.replace(FROM, '')) || /^.{0,12}[升降增减提扩缩]/.test(gap);
  return a.kind === 'money' && DIRECTLY_CHANGED.test(before);
}

/** "One hundred -- hundreds of billions": who speaks vaguely at the end has begun anew. */
const beginsAnew = (a: Amount, b: Amount): boolean =>
  b.number.form === 'words' && a.low.equals(a.high) && !b.low.equals(b.high);

function plausibleRange(text: string, a: Amount, b: Amount, gap: string): boolean {
  if (beginsAnew(a, b)) return false;
  if (a.kind === 'ordinal' || b.kind === 'ordinal' || a.number.fraction !== b.number.fraction) return false;
  const before = text.slice(Math.max(0, a.start - 30), a.start);
  const bound = BETWEEN_BEFORE.test(before) || BETWEEN_AFTER.test(text.slice(b.end, b.end + 4));
  if (AND.test(gap)) return bound;
  // "Down 2% to plus 3%": which way the first goes is said before it.
  if (/plus|positive|[正+]/.test(gap) && a.low.greaterThan(0)) return false;
  return !tellsChange(text, a, gap);
}

const withoutShare = (unit: string | null): string | null => unit?.replace('per_share:', '') ?? null;
const sameUnitAs = (a: Amount, b: Amount): boolean => sharesUnit(a, b) || withoutShare(a.unit) === withoutShare(b.unit);

const LONGEST_GAP = 40;

/** What stands between two amounts; a gap too long for any connector comes back as one that matches none. */
export const gapBetween = (text: string, a: Amount, b: Amount): string =>
  b.start - a.end > LONGEST_GAP ? '…' : text.slice(a.end, b.start);

/** The widest step from low to high that one slip of the tongue in the scale explains. */
const SLIP_FACTOR = 2;

/** "4.2 million to 4.4 billion" says one scale twice, once wrongly: the second is what the speaker ended on. */
function withoutSlip(a: Amount, b: Amount): Amount {
  const [one, two] = [a.number.scale, b.number.scale];
  if (one.equals(1) || a.number.form !== b.number.form || one.greaterThanOrEqualTo(two)) return a;
  const by = two.div(one);
  const low = a.low.mul(by);
  const isSlip = low.lessThanOrEqualTo(b.low) && low.mul(SLIP_FACTOR).greaterThan(b.low);
  return isSlip ? { ...a, low, high: a.high.mul(by), step: a.step.mul(by) } : a;
}

/** 新台币5,800亿元至6,000亿元: a bare 元 behind an amount in another currency counts that currency. */
const BARE_YUAN = /[\d亿億万萬千百十兆]\s*元$/;
const inCurrencyOf = (text: string, a: Amount, b: Amount): Amount =>
  a.kind === 'money' && b.unit === 'CNY' && a.unit !== 'CNY' && BARE_YUAN.test(text.slice(b.start, b.end))
    ? { ...b, unit: a.unit, unitFrom: a.unitFrom }
    : b;

function joinRange(text: string, a: Amount, spoken: Amount): Interval | null {
  const gap = gapBetween(text, a, spoken);
  const b = CONNECTOR.test(gap) ? inCurrencyOf(text, a, spoken) : spoken;
  if (!CONNECTOR.test(gap) || !sameUnitAs(a, b) || !plausibleRange(text, a, b, gap)) return null;
  const first = withoutSlip(withSharedScale(a, b), b);
  const second = withSharedUnit(a, b);
  if (first.high.equals(second.low)) return null;
  return spanOf(first, second);
}

const FLOOR_BEFORE = /(?:不低于|不少于|不小于|至少|最低|下限为?|at least|no less than|not less than|a minimum of)\s?$/;
const CEILING_BETWEEN =
  /^\s?[家间座个台辆人]?(?:\(含\)|（含）)?\s?[,，、]?\s?(?:且|并|而|但|and|but)?\s?(?:不超过|不高于|不多于|不大于|至多|最高|最多|上限为?|at most|no more than|not more than|up to|(?:not|without) exceed(?:ing)?|a maximum of)\s?$/;

/** 不低于2亿元、不超过4亿元: a floor and a ceiling of one thing are a range. */
function joinBounds(text: string, a: Amount, b: Amount): Interval | null {
  const isFloor = FLOOR_BEFORE.test(text.slice(Math.max(0, a.start - 16), a.start));
  if (!isFloor || !CEILING_BETWEEN.test(gapBetween(text, a, b)) || !sameUnitAs(a, b)) return null;
  const first = withSharedScale(a, b);
  const second = withSharedUnit(a, b);
  return first.high.lessThan(second.low) ? spanOf(first, second) : null;
}

/** "$43 billion, plus or minus 2%": a share of the amount, or the same unit, around it. */
function joinTolerance(text: string, a: Amount, b: Amount): Interval | null {
  if (!PLUS_MINUS.test(gapBetween(text, a, b))) return null;
  const around = tolerance(a, b);
  if (!around) return null;
  const { start, unit } = a;
  const perShare = b.unit?.startsWith('per_share:') === true ? b.unit : unit;
  return {
    ...a,
    start,
    unit: perShare,
    end: b.end,
    low: a.low.minus(around),
    high: a.high.plus(around),
    isRange: true,
  };
}

function tolerance(a: Amount, b: Amount): Value | null {
  if (a.kind === b.kind && withoutShare(a.unit) === withoutShare(b.unit)) return b.low;
  if (b.kind === 'percent' && a.kind !== 'percent') return a.low.mul(b.low).div(100);
  if (b.kind === 'percentage_point' && a.kind === 'percent') return b.low;
  if (b.kind !== null) return null;
  const scale = b.number.scale.equals(1) ? a.number.scale : new Decimal(1);
  return b.low.mul(scale);
}

/** Joins neighbours into ranges, left to right: "X to Y", "between X and Y", "X plus or minus Y", 415亿至430亿元. */
export function joinRanges(text: string, amounts: readonly Amount[]): Interval[] {
  const joined: Interval[] = [];
  for (const amount of amounts) {
    const last = joined.at(-1);
    const interval =
      last && !last.isRange
        ? (joinTolerance(text, last, amount) ?? joinBounds(text, last, amount) ?? joinRange(text, last, amount))
        : null;
    if (interval) joined[joined.length - 1] = interval;
    else joined.push({ ...amount, isRange: false });
  }
  return joined;
}
