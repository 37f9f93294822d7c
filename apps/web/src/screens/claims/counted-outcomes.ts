import type { ClaimView, OutcomeView } from '#contracts';

/** The outcomes that a claim's verdict rests on: its inputs, with those that decide it, oldest period first. */
export function countedOutcomes({
  outcomes,
  verdict,
}: Pick<ClaimView, 'outcomes' | 'verdict'>): readonly OutcomeView[] {
  const inputs = new Set(verdict.inputs?.observations.map((one) => `${one.document} ${one.observation}`));
  return outcomes
    .filter((one) => inputs.has(`${one.document} ${one.observation}`) || one.relation !== 'progress')
    .toSorted((a, b) => (a.period.end < b.period.end ? -1 : 1));
}
