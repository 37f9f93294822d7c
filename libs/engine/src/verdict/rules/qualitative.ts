import { hasNumber, isNegatedPlan, relateSegments, isCovered, particulars, type Standing } from '../../claim/index.js';
import type { Fact } from '../../outcome/index.js';
import { open, resolved, voided } from '../judgement.js';
import type { Case, Rule } from '../rule.js';
import { timingOf } from '../timing.js';
import { capital, reported, subjectOf } from '../wording.js';

/** Events that would turn a "no plan to" round. */
const REVERSALS = new Set(['disposal', 'deal_closing', 'restructuring', 'listing', 'facility_opening']);

/** An explicit reversal: management said it would not do this, and a later document reports that it did. */
export const contradicted: Rule = {
  name: 'event.contradicted',
  version: 1,
  says: 'An explicit reversal: what management said it would not do is reported as done. The only way to fail before a window closes.',
  applies: (one) => reversalOf(one) !== null,
  judge(one) {
    const fact = reversalOf(one) as Fact;
    const text = `${capital(subjectOf(one.standing, one.profile))}: "${one.standing.statement.quote}" was said on ${one.reports[one.standing.document]?.eventDate ?? one.madeOn}; ${reported([fact], one)}. Contradicted.`;
    return resolved('contradicted', text, { used: [fact], confidence: 0.8 });
  },
};

/** Words that nothing could show false. */
export const qualitative: Rule = {
  name: 'qualitative.none',
  version: 2,
  says: 'Neither figure nor event nor direction: followed and shown, never judged, except by an explicit reversal; void (not measurable) once the period that it named has been reported on.',
  applies: ({ measure, standing }) =>
    measure === 'words' ||
    (measure === 'direction' && standing.statement.direction === null) ||
    isSoftNegation(standing),
  judge(one) {
    const subject = capital(subjectOf(one.standing, one.profile));
    if (isOver(one))
      return voided('not_measurable', `${subject}: its time is over, and it named nothing that could be measured.`);
    const text = `${subject}: no figure, event or direction in it that could show it false; followed, not judged.`;
    return open('not_falsifiable', text, { confidence: 0.95 });
  },
};

/** A period that was said, not assumed, has been reported on. */
function isOver(one: Case): boolean {
  return one.measure === 'words' && one.standing.horizon?.stated === true && timingOf(one) === 'reported';
}

/** "No plan to" names something that will not happen; a number in the same words is judged as a number. */
function isSoftNegation({ statement, target }: Standing): boolean {
  return !hasNumber(target) && isNegatedPlan(statement.quote);
}

function reversalOf(one: Case): Fact | null {
  const { statement } = one.standing;
  if (!isNegatedPlan(statement.quote)) return null;
  return one.facts.find((fact) => isDone(fact, one)) ?? null;
}

/** The same business or the same named thing, done after the word was given. */
function isDone({ document, doubt, observation }: Fact, one: Case): boolean {
  const { statement } = one.standing;
  if (document <= one.madeIn || doubt !== null || observation.event === null || !REVERSALS.has(observation.event))
    return false;
  if (relateSegments(statement.segment, observation.segment, one.profile) === 'different') return false;
  return statement.segment !== 'group' || isCovered(particulars(one.topic, 'group'), observation.topic);
}
