import { due, open } from './judgement.js';
import { whyNoAnswer } from './evidence.js';
import type { Case, Judgement } from './rule.js';
import { isTargetPeriod, lastEnd, timingOf } from './timing.js';
import { because, promise, reported } from './wording.js';

/**
 * What is found where no comparable figure is known: still running, awaited, or reported in a way that cannot answer, with the
 * reason. Never a result.
 */
export function noAnswer(one: Case): Judgement {
  const timing = timingOf(one);
  const subject = promise(one);
  if (timing === 'undated') return open('not_yet_due', `${subject}: open until a comparable figure is reported.`);
  if (timing === 'running') return open('not_yet_due', `${subject}: not over until ${lastEnd(one)}.`);
  const miss = whyNoAnswer(one, (period) => isTargetPeriod(period, one));
  if (miss === null) return due('awaiting_actual', `${subject}: ${because('awaiting_actual')}.`);
  const facts = miss.fact.against === undefined ? [miss.fact] : [miss.fact, miss.fact.against];
  return due(miss.reason, `${subject}; ${reported(facts, one)}. No verdict: ${because(miss.reason)}.`, { used: facts });
}
