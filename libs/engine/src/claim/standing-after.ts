import type { Horizon, Statement } from '../model/index.js';
import { isReinstatement } from './cues.js';
import { hasNumber } from './measure.js';
import { isLongOrOpen } from './window-relation.js';
import type { Standing, ThreadEntry } from './thread.js';

/** What the claim promises when only its first statement is known. */
export function firstStanding(entry: ThreadEntry): Standing {
  const { statement, document, measure, target, flags } = entry;
  const withdrawn = entry.revision === 'withdrawn';
  return { statement, document, measure, target, horizon: statement.horizon, flags, withdrawn };
}

/** What the claim promises after one more statement. A hint or a bare repetition changes neither number nor date. */
export function standingAfter(before: Standing, entry: ThreadEntry): Standing {
  if (entry.revision === 'withdrawn') return { ...before, withdrawn: true };
  const horizon = laterHorizon(before.horizon, entry.statement.horizon);
  if (entry.revision === 'dequantified') return { ...before, target: null, measure: 'direction', horizon };
  if (keepsNumber(before, entry))
    return {
      ...before,
      statement: loosened(named(before.statement, entry.statement), entry),
      horizon,
      withdrawn: false,
    };
  const { statement, document, measure, target, flags } = entry;
  return { statement, document, measure, target, horizon, flags, withdrawn: false };
}

/** "Production there will begin", and later by its name: then it is known what was meant. */
function named(before: Statement, after: Statement): Statement {
  return before.topic.length > 0 || after.event === null ? before : { ...before, topic: after.topic };
}

/** "17.5 billion", and in the same breath "approximately 17.5 billion": the number was never meant to the digit. */
function loosened(before: Statement, { revision, statement, target }: ThreadEntry): Statement {
  const isLooser = before.form === 'point' && statement.form === 'approximate' && revision === 'reiterated';
  return isLooser && hasNumber(target) ? { ...before, form: 'approximate' } : before;
}

/** What was taken back stands again with its old number only where those words say so. */
function keepsNumber(before: Standing, entry: ThreadEntry): boolean {
  if (before.withdrawn && !isReinstatement(entry.statement.quote)) return false;
  const isHint = entry.revision === 'hinted_up' || entry.revision === 'hinted_down';
  return isHint || entry.revision === 'reiterated' || (before.target !== null && !hasNumber(entry.target));
}

/** "We will complete the programme by the middle of 2026": a plan over years keeps its start and gets another end. */
function isNewEnd(before: Horizon, after: Horizon): boolean {
  return before.start !== null && before.end !== null && after.start === null && isLongOrOpen(before);
}

/** A date that was said replaces one that was assumed; a vague "the three-year plan" refers back to the first window. */
function laterHorizon(before: Horizon | null, after: Horizon | null): Horizon | null {
  if (after === null || after.end === null) return before;
  if (before === null || before.end === null) return after;
  if (isNewEnd(before, after)) return { ...before, text: after.text, end: after.end, candidates: [] };
  return after.stated ? after : before;
}
