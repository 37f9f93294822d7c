import type { CompanyProfile } from '../model/index.js';
import type { Thread } from '../claim/index.js';
import { bearingOf } from './bearing-of.js';
import type { Fact } from './fact.js';

/** So many related figures of one document are shown with a claim; more would bury it. */
const SHOWN_PER_DOCUMENT = 4;

/**
 * The figures of later documents that have to do with a claim, whether or not they can answer it: those that can come
 * first, one reading of each metric a document.
 */
export function linkRelated(thread: Thread, facts: readonly Fact[], profile: CompanyProfile): readonly Fact[] {
  const since = thread.entries[0]?.document ?? 0;
  const told = facts.filter(
    (fact) => fact.document > since && fact.doubt === null && fact.period.end > startOf(thread),
  );
  const ranked = told.flatMap((fact) => {
    const bearing = bearingOf(fact, thread.standing, profile);
    return bearing === null
      ? []
      : [{ fact, rank: bearing.kind === 'answers' ? 0 : bearing.kind === 'mismatch' ? 1 : 2 }];
  });
  return cap(ranked.sort((a, b) => a.fact.document - b.fact.document || a.rank - b.rank).map(({ fact }) => fact));
}

function startOf(thread: Thread): string {
  return thread.entries[0]?.statement.horizon?.start ?? '';
}

function cap(facts: readonly Fact[]): readonly Fact[] {
  const seen = new Map<string, number>();
  return facts.filter((fact) => {
    const { metric, segment } = fact.observation;
    const reading = `${fact.document}|${metric}|${segment}`;
    const count = seen.get(`${fact.document}`) ?? 0;
    if (seen.has(reading) || count >= SHOWN_PER_DOCUMENT) return false;
    seen.set(reading, 1);
    seen.set(`${fact.document}`, count + 1);
    return true;
  });
}
