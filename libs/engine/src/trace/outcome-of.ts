import type { TracedOutcome, TraceStep } from './trace.js';

type Stage = 'statement' | 'observation';

const idsOf = (steps: readonly TraceStep[], stage: Stage): string[] =>
  steps.filter((step) => step.stage === stage).flatMap(({ id }) => (id === null ? [] : [id]));

/** What stood against a record: what spoke against the whole sentence, else against its parts, else that nothing was proposed. */
function whyNot(steps: readonly TraceStep[], stage: Stage): string[] {
  const own = steps.filter((step) => step.stage === stage);
  if (own.some(({ id }) => id !== null)) return [];
  const against = own.filter(({ did }) => did === 'refused' || did === 'dropped');
  const whole = against.filter(({ start }) => start === null);
  const rules = (whole.length > 0 ? whole : against).map(({ rule }) => rule);
  return rules.length > 0 ? [...new Set(rules)] : ['nothing_proposed'];
}

/** What became of a sentence, from what the rules did in it. */
export const outcomeOf = (steps: readonly TraceStep[]): TracedOutcome => ({
  statements: idsOf(steps, 'statement'),
  observations: idsOf(steps, 'observation'),
  why: { statement: whyNot(steps, 'statement'), observation: whyNot(steps, 'observation') },
});
