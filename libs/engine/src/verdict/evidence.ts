import { isNear, speaksOfRestatement } from '../claim/index.js';
import { bearingOf, isRecutComparative, type Fact } from '../outcome/index.js';
import type { DateWindow, ReasonCode } from '../model/index.js';
import type { Case } from './rule.js';
import { isNewPeriod } from './timing.js';

/** A figure that may answer the claim, with what had to be assumed for that. */
export interface Answer {
  readonly fact: Fact;
  readonly assumed: readonly string[];
}

/**
 * Figures of later documents that are comparable with the claim, the latest report of a period last. What a call gives for
 * its own period, or as restated, goes before what a later call gives to compare with.
 */
export function answersTo(one: Case): readonly Answer[] {
  const later = comparableFacts(one).filter(
    ({ fact }) => fact.document > one.madeIn && isNewPeriod(fact.period, one) && !isRecutComparative(fact),
  );
  return later.flatMap((answer) => {
    if (isOwnReport(answer.fact, one)) return [answer];
    const hasOwn = later.some(({ fact }) => isNear(fact.period.end, answer.fact.period.end) && isOwnReport(fact, one));
    return hasOwn ? [] : [{ ...answer, assumed: [...answer.assumed, COMPARED] }];
  });
}

const COMPARED = 'no report of that time is among the documents; this is what a later one gives to compare with';

/** Given for the period that the document reports on, filed, or given anew in so many words. */
function isOwnReport({ document, imported, period, observation }: Fact, { reports }: Case): boolean {
  const own = reports[document]?.period.end;
  if (own === undefined || imported === true || speaksOfRestatement(observation.quote)) return true;
  return isNear(own, period.end) || period.end > own;
}

/** All comparable figures, those known when the claim was made included: the base of series and growth rates. */
export function comparableFacts(one: Case): readonly Answer[] {
  const known = answersByCase.get(one) ?? findComparable(one);
  answersByCase.set(one, known);
  return known;
}

/** Rules ask several times for the same case. */
const answersByCase = new WeakMap<Case, readonly Answer[]>();

function findComparable(one: Case): readonly Answer[] {
  return one.facts.flatMap((fact) => {
    const bearing = fact.doubt === null ? bearingOf(fact, one.standing, one.profile) : null;
    return bearing?.kind === 'answers' ? [{ fact, assumed: bearing.assumed }] : [];
  });
}

/** The most telling reason why reported figures of this period cannot answer the claim; `null` where there are none. */
export function whyNoAnswer(
  one: Case,
  isPeriod: (period: DateWindow) => boolean,
): { readonly reason: ReasonCode; readonly fact: Fact } | null {
  const later = one.facts.filter((fact) => fact.document > one.madeIn && isPeriod(fact.period));
  const found = later.flatMap((fact) => {
    const reason = reasonOf(fact, one);
    return reason === null ? [] : [{ reason, fact }];
  });
  return found.sort((a, b) => PRIORITY.indexOf(a.reason) - PRIORITY.indexOf(b.reason))[0] ?? null;
}

/** The nearest miss first: what would have answered but for one thing. */
const PRIORITY: readonly ReasonCode[] = [
  'unit_suspect',
  'source_conflict',
  'currency_mismatch',
  'definition_changed',
  'segment_recast',
  'no_actual_on_basis',
  'scope_mismatch',
  'measure_unstated',
];

function reasonOf(fact: Fact, one: Case): ReasonCode | null {
  const bearing = bearingOf(fact, one.standing, one.profile);
  if (bearing === null || bearing.kind === 'related') return null;
  if (fact.doubt !== null) return fact.doubt === 'unconfirmed' ? null : fact.doubt;
  return bearing.kind === 'mismatch' ? bearing.reason : null;
}
