import { Exact, isSamePeriod, plain, rounded, yearBefore } from '../claim/index.js';
import type { ComparisonCell, Extraction, ReportingPeriod } from '../model/index.js';
import type { Fact } from '../outcome/index.js';
import { boundIn, growthIn, isMove, levelOf, moveIn, rankFigures } from './choose-figure.js';
import type { Measure } from './index-figures.js';

/** What the figures of one period say of one measure; the level's own sentence is quoted. Null where there are none. */
export function cellOf(
  figures: readonly Fact[],
  period: ReportingPeriod,
  measure: Measure,
  documents: readonly Extraction[],
  unit: string | null = null,
): ComparisonCell | null {
  const ranked = rankFigures(figures, documents);
  const level = levelOf(ranked, unit);
  const rate = growthIn(ranked, level);
  const move = moveIn(ranked, level);
  const source = level ?? rate ?? move;
  if (source === undefined) return null;
  const { quote, start, end, lang } = source.observation;
  const derived = level === undefined ? null : deriveMove(level, period, measure);
  const growth = rate?.observation.growth ?? null;
  return {
    value: level?.observation.value ?? null,
    unit: level?.observation.unit ?? null,
    valueBound: isBandOfGrowth(level) ? null : boundIn(level?.observation.qualifiers ?? []),
    growth: growth?.percent ?? derived?.growth ?? null,
    growthBasis: growth?.basis ?? (derived?.growth == null ? null : 'yoy'),
    growthBound: rate === level && !isBandOfGrowth(rate) ? null : boundIn(rate?.observation.qualifiers ?? []),
    isGrowthDerived: growth === null && derived?.growth != null,
    moved: move === undefined ? (derived?.moved ?? null) : movedOf(move),
    qualifiers: qualifiersOf([level, rate]),
    quote: { quote, start, end, lang },
    document: source.document,
  };
}

/** Of one sentence with level and growth the bound is the level's, unless it is a band ("triple digits"). */
function isBandOfGrowth(fact: Fact | undefined): boolean {
  const { growth = null, qualifiers = [] } = fact?.observation ?? {};
  return growth !== null && qualifiers.some((one) => one.startsWith('band:'));
}

function movedOf({ observation }: Fact): ComparisonCell['moved'] {
  return { value: observation.value ?? '0', unit: observation.unit ?? '' };
}

/** Only of the figures that are shown: what is said of another figure of the measure is not said of this one. */
function qualifiersOf(shown: readonly (Fact | undefined)[]): readonly string[] {
  return [...new Set(shown.flatMap((fact) => fact?.observation.qualifiers ?? []))].sort();
}

interface Move {
  readonly growth: string | null;
  readonly moved: ComparisonCell['moved'];
}

/** Growth (of profits, not into a loss), or a rate's change in points, against the year-ago figure that the same document gives. */
function deriveMove(level: Fact, period: ReportingPeriod, { facts }: Measure): Move | null {
  const before = facts.find((one) => isYearAgoOf(one, level, period));
  const [now, then] = [level.observation.value, before?.observation.value ?? null];
  if (now === null || then === null) return null;
  const moved = new Exact(now).minus(then);
  if (level.observation.unit === 'percent')
    return { growth: null, moved: { value: plain(moved), unit: 'percentage_point' } };
  const base = new Exact(then);
  const isGrowth = base.gt(0) && !new Exact(now).isNegative();
  return { growth: isGrowth ? rounded(moved.div(base).mul(100), 1) : null, moved: null };
}

function isYearAgoOf(one: Fact, level: Fact, period: ReportingPeriod): boolean {
  return (
    one.document === level.document &&
    one.doubt === null &&
    one.observation.value !== null &&
    one.observation.unit === level.observation.unit &&
    !isMove(one.observation) &&
    isSamePeriod(one.period, yearBefore(period))
  );
}
