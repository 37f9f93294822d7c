import { isFullyCovered, particulars } from '../../claim/index.js';
import type { Fact } from '../../outcome/index.js';
import { due, open, resolved } from '../judgement.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { timingOf } from '../timing.js';
import { promise, reported, span } from '../wording.js';
import { isImplied, isOneOfAKind, isReportedLate, isReportOf, promisedNames, toldOfSeveral } from './event-reports.js';

/** Launches, closings, openings: done once they are reported as done. That nobody mentions them does not make them missed. */
export const eventDone: Rule = {
  name: 'event.done',
  version: 4,
  says: 'Something that is to happen once: met when a later document reports it of the same named thing (another model of it is another thing), or figures that the sale of a named business has left; silence is never a miss.',
  applies: ({ measure }) => measure === 'event',
  judge(one) {
    const names = promisedNames(one);
    const fact = one.facts.find((candidate) => isReportOf(names, candidate, one));
    if (fact !== undefined) return judgeDone(one, fact);
    const implied = one.facts.find((candidate) => isImplied(candidate, one));
    return implied === undefined ? notSeen(one) : impliedDone(one, implied, toldOfSeveral(implied, one));
  },
};

function judgeDone(one: Case, fact: Fact): Judgement {
  const isLate = isReportedLate(fact, one);
  if (isLate && !isSurelyThis(fact, one)) return notSeen(one);
  const text = `${promise(one)}; ${reported([fact], one)}.`;
  return resolved(isLate ? 'met_late' : 'met', `${text} Done${isLate ? ', after the date' : ''}.`, {
    used: [fact],
    confidence: 0.85,
  });
}

/** Something of the same kind may follow for years: late is only said of what is named in full, or happens once. */
function isSurelyThis({ observation }: Fact, { standing }: Case): boolean {
  const { event, metric, topic, segment } = standing.statement;
  return isOneOfAKind(event ?? metric) || isFullyCovered(particulars(topic, segment), observation.topic);
}

/** Of several at once it may be said without their names; the figures without this one tell that it is among them. */
function impliedDone(one: Case, implied: Fact, told: Fact | undefined): Judgement {
  const without = `the figures of the ${span(implied.period)} are given without it`;
  if (told === undefined)
    return resolved('met', `${promise(one)}; ${without}, so it has been done; the day is not reported.`, {
      used: [implied],
      confidence: 0.6,
    });
  const text = `${promise(one)}; ${reported([told], one)}, of several at once, and ${without}. Done.`;
  return resolved('met', text, { used: [told, implied], confidence: 0.8 });
}

export function notSeen(one: Case): Judgement {
  const text = `${promise(one)}; no later document reports it.`;
  const timing = timingOf(one);
  if (timing === 'running' || timing === 'undated') return open('not_yet_due', text);
  return due('awaiting_actual', text);
}
