import { areOtherModels, isCovered, isNegatedPlan, isTopical, namedTogether } from '../../claim/index.js';
import type { Fact } from '../../outcome/index.js';
import { due, open, resolved } from '../judgement.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { lastEnd, timingOf } from '../timing.js';
import { promise, reported } from '../wording.js';
import { notSeen } from './event-done.js';
import { isReportedLate, isReportOf, promisedNames } from './event-reports.js';

/** Two things promised in one sentence: both are needed. */
export const eventCompound: Rule = {
  name: 'event.compound',
  version: 1,
  says: 'Two or more named things promised together ("Falcon and Osprey ship next quarter"): met when each has been reported as done, partially met when the window has closed, a part was done in it and the rest is still promised afterwards; silence on the rest is no verdict.',
  applies: (one) =>
    one.measure === 'event' &&
    isTopical(one.standing.statement.event ?? one.standing.statement.metric) &&
    !isNegatedPlan(one.standing.statement.quote) &&
    partsOf(one).length > 1,
  judge(one) {
    const parts = partsOf(one).map((names) => ({ names, fact: reportOf(names, one) }));
    const inTime = parts.filter(({ fact }) => fact !== null && !isReportedLate(fact, one));
    if (inTime.length === 0) return notSeen(one);
    return parts.every(({ fact }) => fact !== null) ? judgeAll(one, parts, inTime.length) : judgeSome(one, parts);
  },
};

interface Part {
  readonly names: readonly string[];
  readonly fact: Fact | null;
}

function partsOf(one: Case): readonly (readonly string[])[] {
  return namedTogether(one.standing.statement.quote, promisedNames(one));
}

function reportOf(names: readonly string[], one: Case): Fact | null {
  return one.facts.find((fact) => isReportOf(names, fact, one)) ?? null;
}

function judgeAll(one: Case, parts: readonly Part[], inTime: number): Judgement {
  const isLate = inTime < parts.length;
  return resolved(
    isLate ? 'met_late' : 'met',
    `${told(one, parts)} All done${isLate ? ', a part of it after the date' : ''}.`,
    {
      used: usedOf(parts),
      confidence: 0.85,
    },
  );
}

function judgeSome(one: Case, parts: readonly Part[]): Judgement {
  const text = `${told(one, parts)} Not reported: ${parts
    .filter(({ fact }) => fact === null)
    .map(({ names }) => names.join(' '))
    .join('; ')}.`;
  const used = usedOf(parts);
  const timing = timingOf(one);
  if (timing === 'running' || timing === 'undated') return open('not_yet_due', text, { used });
  const rest = parts.filter(({ fact }) => fact === null).map(({ names }) => stillPromised(names, one));
  const [again] = rest;
  if (timing === 'unreported' || again == null || rest.includes(null)) return due('awaiting_actual', text, { used });
  return resolved(
    'partially_met',
    `${text} A part was done by the date; the rest was still promised on ${one.reports[again]?.eventDate ?? ''}.`,
    { used, confidence: 0.7 },
  );
}

/** The document after the window that still promises this part: it has not come by then. */
function stillPromised(names: readonly string[], one: Case): number | null {
  const end = lastEnd(one) ?? '';
  const again = one.promisedSince.find(
    ({ document, statement }) =>
      (one.reports[document]?.eventDate ?? '') > end &&
      isCovered(names, statement.topic) &&
      !areOtherModels(one.standing.statement, statement),
  );
  return again?.document ?? null;
}

function told(one: Case, parts: readonly Part[]): string {
  const done = parts.flatMap(({ names, fact }) =>
    fact === null ? [] : [`${names.join(' ')} ${reported([fact], one)}`],
  );
  return `${promise(one)}: ${parts.length} things (${parts.map(({ names }) => names.join(' ')).join('; ')}); ${done.join('; ')}.`;
}

function usedOf(parts: readonly Part[]): readonly Fact[] {
  return [...new Set(parts.flatMap(({ fact }) => (fact === null ? [] : [fact])))];
}
