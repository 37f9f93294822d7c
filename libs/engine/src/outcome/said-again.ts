import { measurementOf, overlaps } from '../claim/index.js';
import type { CompanyProfile } from '../model/index.js';
import type { Fact } from './fact.js';

/** The CEO's sentence and the CFO's, and the answer to a question: more would bury the rest. */
const SHOWN_AGAIN = 3;

/** Other sentences of the same document that give the same figure: each may be the one that a reader looks for. */
export function saidAgain(fact: Fact, facts: readonly Fact[], profile: CompanyProfile): readonly Fact[] {
  const alike = facts.filter(
    (one) => one !== fact && one.document === fact.document && one.doubt === null && isSameFigure(one, fact, profile),
  );
  return alike.filter((one) => !overlaps(one.observation, fact.observation)).slice(0, SHOWN_AGAIN);
}

function isSameFigure(a: Fact, b: Fact, profile: CompanyProfile): boolean {
  const [x, y] = [a.observation, b.observation];
  if (x.segment !== y.segment || x.scope !== y.scope || x.event !== y.event || a.period.end !== b.period.end)
    return false;
  const isSameMetric =
    measurementOf(x.metric, x.basis, profile).metric === measurementOf(y.metric, y.basis, profile).metric;
  return isSameMetric && agree(x.value, y.value) && agree(x.growth?.percent ?? null, y.growth?.percent ?? null);
}

/** What one sentence leaves out, the other may say. */
function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
