import { Exact, isSamePeriod, spokenStep } from '../claim/index.js';
import type { CompanyProfile } from '../model/index.js';
import { isFarOff } from './doubt-about.js';
import type { Fact } from './fact.js';
import { isRecutComparative, measureKey } from './imported.js';

/** What is told and what is filed may differ by this share before one of them is wrong: rounding, and a line more or less. */
export const FILED_WITHIN = '0.01';

/**
 * Sets what management told against what was filed for the same measure and period, among the facts known on one day. A told
 * size about three times off the filed one is a slip (`unit_suspect`), and the filing stands. Where the two differ by less,
 * but by more than rounding, which of them is the figure that was promised is not known: `source_conflict`, both are shown
 * and neither is judged on. A restated filing contradicts nobody.
 */
export function heedFilings(facts: readonly Fact[], profile: CompanyProfile): readonly Fact[] {
  const filed = facts.filter((fact) => fact.imported === true && fact.doubt === null && fact.vintage === 'imported');
  if (filed.length === 0) return facts;
  const doubted = new Map<Fact, Fact>();
  for (const fact of facts) {
    if (fact.imported === true || fact.doubt !== null || fact.observation.value === null) continue;
    const other = filed.find((one) => isOfSame(fact, one, profile) && !agree(fact, one));
    if (other === undefined) continue;
    const isSlip = isFarOff(fact.observation.value, other.observation.value ?? '0');
    doubted.set(fact, { ...fact, doubt: isSlip ? 'unit_suspect' : 'source_conflict', against: other });
    if (!isSlip) doubted.set(other, { ...other, doubt: 'source_conflict', against: fact });
  }
  return facts.map((fact) => doubted.get(fact) ?? fact);
}

function isOfSame(told: Fact, filed: Fact, profile: CompanyProfile): boolean {
  return (
    !isRecutComparative(filed) &&
    isSamePeriod(told.period, filed.period) &&
    measureKey(told, profile) === measureKey(filed, profile)
  );
}

/** Alike at the precision in which it was told, or nearly. */
function agree({ observation }: Fact, filed: Fact): boolean {
  const [told, other] = [new Exact(observation.value ?? 0), new Exact(filed.observation.value ?? 0)];
  const gap = told.minus(other).abs();
  return gap.lte(spokenStep(told.toFixed(), observation.quote)) || gap.lte(other.abs().mul(FILED_WITHIN));
}
