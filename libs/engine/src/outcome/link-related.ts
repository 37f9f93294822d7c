import { isNear, type Thread } from '../claim/index.js';
import type { CompanyProfile } from '../model/index.js';
import { bearingOf } from './bearing-of.js';
import type { Fact } from './fact.js';
import { nearnessOf } from './nearness.js';

/** So many related figures are shown with a claim, shared among the later documents; more would bury it. */
const SHOWN = 12;
const MOST_PER_DOCUMENT = 5;
const LEAST_PER_DOCUMENT = 2;
/** From this rank on a figure is only of the same business; two of them show how that fares. */
const DISTANT = 3.5;
const DISTANT_SHOWN = 2;

interface Ranked {
  readonly fact: Fact;
  /** Lower comes first. */
  readonly rank: number;
}

/**
 * The figures of later documents that have to do with a claim, whether or not they can answer it: the nearest first, each
 * measure once before any is shown again. What an analyst said is shown elsewhere.
 */
export function linkRelated(thread: Thread, facts: readonly Fact[], profile: CompanyProfile): readonly Fact[] {
  const since = thread.entries[0]?.document ?? 0;
  const told = facts.filter(
    (fact) => fact.document > since && fact.doubt !== 'unconfirmed' && fact.period.end > startOf(thread),
  );
  const ranked = told.flatMap((fact) => {
    const rank = rankOf(fact, thread, profile);
    return rank === null ? [] : [{ fact, rank }];
  });
  const groups = [...byDocument(ranked).values()];
  const share = Math.max(LEAST_PER_DOCUMENT, Math.min(MOST_PER_DOCUMENT, Math.floor(SHOWN / groups.length)));
  return groups.flatMap((group) => nearest(group, share));
}

function startOf(thread: Thread): string {
  return thread.entries[0]?.statement.horizon?.start ?? '';
}

/** What answers comes first, then what would but for its frame, then what is near; a doubtful figure after the others. */
function rankOf(fact: Fact, { standing }: Thread, profile: CompanyProfile): number | null {
  const bearing = bearingOf(fact, standing, profile);
  const isComparable = bearing?.kind === 'answers' || bearing?.kind === 'mismatch';
  if (fact.imported && !(bearing?.kind === 'answers' && isOfWindow(fact, standing))) return null;
  const near = isComparable ? (bearing.kind === 'answers' ? 0 : 1) : nearnessOf(fact.observation, standing, profile);
  if (near === null) return null;
  const end = standing.horizon?.end ?? null;
  const isTimely = end !== null && isNear(fact.period.end, end);
  return near + (fact.doubt === null ? 0 : 3) - (isTimely ? 0.5 : 0);
}

/** Filings give every figure of the company for years: of those only the ones for the very period promised are shown. */
function isOfWindow({ period }: Fact, { horizon }: Thread['standing']): boolean {
  const { start = null, end = null } = horizon ?? {};
  return end !== null && isNear(period.end, end) && (start === null || isNear(period.start, start));
}

function byDocument(ranked: readonly Ranked[]): ReadonlyMap<number, readonly Ranked[]> {
  const groups = new Map<number, Ranked[]>();
  for (const one of ranked) groups.set(one.fact.document, [...(groups.get(one.fact.document) ?? []), one]);
  return groups;
}

function nearest(ranked: readonly Ranked[], share: number): readonly Fact[] {
  const seen = new Set<string>();
  const sorted = [...ranked].sort((a, b) => a.rank - b.rank);
  const isNew = ({ fact }: Ranked) => !seen.has(readingOf(fact)) && seen.add(readingOf(fact));
  const first = sorted.filter(isNew);
  const again = sorted.filter((one) => !first.includes(one));
  const shown = new Set<number>();
  const isNewSentence = ({ fact: { observation } }: Ranked) =>
    !shown.has(observation.start) && shown.add(observation.start);
  let distant = 0;
  const isNearEnough = ({ rank }: Ranked) => rank < DISTANT || ++distant <= DISTANT_SHOWN;
  return [...first, ...again]
    .filter(isNewSentence)
    .filter(isNearEnough)
    .slice(0, share)
    .map(({ fact }) => fact);
}

function readingOf({ observation, period }: Fact): string {
  const { metric, segment, unit } = observation;
  return [metric, segment, unit, period.start].join('|');
}
