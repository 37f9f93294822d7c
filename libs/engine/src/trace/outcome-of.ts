import type { TracedOutcome, TraceStep } from './trace.js';

type Stage = 'statement' | 'observation';

const LETTER = { statement: 's', observation: 'o' } as const;

/** Ids of the records that a sentence gave, by rule or by proposal. */
const idsOf = (steps: readonly TraceStep[], stage: Stage): string[] =>
  steps.flatMap(({ id }) => (id?.startsWith(LETTER[stage]) ? [id] : []));

/** What stood against a record: what spoke against the whole sentence, else against its parts, else that nothing was proposed. */
function whyNot(steps: readonly TraceStep[], stage: Stage): string[] {
  if (idsOf(steps, stage).length > 0) return [];
  const own = steps.filter((step) => step.stage === stage);
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
