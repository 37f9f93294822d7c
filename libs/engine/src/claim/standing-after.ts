import type { Horizon } from '../model/index.js';
import { isReinstatement } from './cues.js';
import { hasNumber } from './measure.js';
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
  if (keepsNumber(before, entry)) return { ...before, horizon, withdrawn: false };
  const { statement, document, measure, target, flags } = entry;
  return { statement, document, measure, target, horizon, flags, withdrawn: false };
}

/** What was taken back stands again with its old number only where those words say so. */
function keepsNumber(before: Standing, entry: ThreadEntry): boolean {
  if (before.withdrawn && !isReinstatement(entry.statement.quote)) return false;
  const isHint = entry.revision === 'hinted_up' || entry.revision === 'hinted_down';
  return isHint || entry.revision === 'reiterated' || (before.target !== null && !hasNumber(entry.target));
}

/** A date that was said replaces one that was assumed; a vague "the three-year plan" refers back to the first window. */
function laterHorizon(before: Horizon | null, after: Horizon | null): Horizon | null {
  if (after === null || after.end === null) return before;
  return before === null || before.end === null || after.stated ? after : before;
}
