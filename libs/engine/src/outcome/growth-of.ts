import {
  daysBetween,
  Exact,
  isSamePeriod,
  lengthInDays,
  PERIOD_SLACK_DAYS,
  plain,
  rounded,
  yearBefore,
} from '../claim/index.js';
import type { DateWindow, DecimalString } from '../model/index.js';
import type { Fact } from './fact.js';

/** A growth rate with where it comes from: said with the figure, or worked out from two levels. */
export interface GrowthReading {
  readonly percent: DecimalString;
  readonly words: string;
  readonly base: Fact | null;
}

/**
 * The growth that a fact shows on the base asked for: as said, or derived from the level of the period before among `peers`
 * (figures of the same measure). `null` where neither is known, or the base is not positive, so that a rate means nothing.
 */
export function growthOf(fact: Fact, basis: 'yoy' | 'qoq', peers: readonly Fact[]): GrowthReading | null {
  const { observation } = fact;
  if (observation.growth?.basis === basis)
    return { percent: observation.growth.percent, words: observation.quote, base: null };
  const beside = basis === 'qoq' ? growthBeside(observation.qualifiers) : null;
  if (beside !== null) return { percent: beside, words: observation.quote, base: null };
  if (observation.unit === 'percent' && observation.value !== null && observation.metric === 'comparable_sales') {
    return { percent: observation.value, words: observation.quote, base: null };
  }
  return derivedGrowth(fact, basis, peers);
}

/** Growth from the quarter before, told beside that from the year before. */
function growthBeside(qualifiers: readonly string[]): DecimalString | null {
  return qualifiers.find((one) => one.startsWith(QOQ))?.slice(QOQ.length) ?? null;
}

const QOQ = 'qoq:';

function derivedGrowth(fact: Fact, basis: 'yoy' | 'qoq', peers: readonly Fact[]): GrowthReading | null {
  const base = baseOf(fact, basis, peers);
  if (base === null || fact.observation.value === null || base.observation.value === null) return null;
  const before = new Exact(base.observation.value);
  if (!before.isPositive() || before.isZero()) return null;
  const percent = new Exact(fact.observation.value).div(before).minus(1).mul(100);
  return { percent: rounded(percent, 1), words: plain(percent.toDecimalPlaces(1)), base };
}

/** The same figure a year (or a quarter) earlier. */
export function baseOf(fact: Fact, basis: 'yoy' | 'qoq', peers: readonly Fact[]): Fact | null {
  const wanted = (one: Fact) =>
    basis === 'yoy' ? isSamePeriod(one.period, yearBefore(fact.period)) : isQuarterBefore(one, fact);
  const same = peers.filter(
    (one) => one.observation.value !== null && one.observation.unit === fact.observation.unit && wanted(one),
  );
  return same.at(-1) ?? null;
}

function isQuarterBefore(one: Fact, fact: Fact): boolean {
  const gap = daysBetween(one.period.end, fact.period.start);
  return gap >= 0 && gap <= 8 && isSameLength(one.period, fact.period);
}

/** The year or the nine months that end before a quarter are no base of it. */
function isSameLength(a: DateWindow, b: DateWindow): boolean {
  return Math.abs(lengthInDays(a) - lengthInDays(b)) <= PERIOD_SLACK_DAYS;
}
