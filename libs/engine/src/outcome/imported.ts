import { basisMattersFor, coreOf, isSamePeriod, measurementOf } from '../claim/index.js';
import type { Basis, CompanyProfile, Observation, Vintage } from '../model/index.js';
import type { Fact } from './fact.js';
import { isSameValue } from './same-value.js';

/** What an import says of its figure: worked out from others, another value than the one filed first, or that one. */
export function importedVintage({ qualifiers }: Observation): Vintage {
  if (qualifiers.includes('derived')) return 'derived';
  return qualifiers.includes('restated') ? 'restated' : 'imported';
}

/**
 * Was the figure of an earlier period shown anew beside a later one, cut or counted in another way than when it was
 * reported? Then it is the base of the later figure, and no promise made before is held against it.
 */
export function isRecutComparative({ observation }: Fact): boolean {
  return observation.qualifiers.includes('comparative');
}

/** Facts without the imported figures that management had already given: its own words stand. */
export function withoutRepeats(facts: readonly Fact[], profile: CompanyProfile): readonly Fact[] {
  const told = new Map<string, Fact[]>();
  return facts.filter((fact) => {
    const key = measureKey(fact, profile);
    const isNew = !fact.imported || !(told.get(key) ?? []).some((one) => isSameFigure(one, fact));
    if (!fact.imported && fact.doubt === null) told.set(key, [...(told.get(key) ?? []), fact]);
    return isNew;
  });
}

function isSameFigure(told: Fact, imported: Fact): boolean {
  const [a, b] = [told.observation.value, imported.observation.value];
  return a !== null && b !== null && isSameValue(a, b) && isSamePeriod(told.period, imported.period);
}

/** What makes two figures readings of one measure: basis (the one that the company guides on where none was named), segment, scope, unit. */
export function measureKey({ observation }: Fact, profile: CompanyProfile): string {
  const { metric, basis } = measurementOf(observation.metric, observation.basis, profile);
  const named = basisMattersFor(coreOf(metric, profile)) ? guided(metric, basis, profile) : '';
  const { segment, scope, unit } = observation;
  return [metric, named, segment, scope, unit].join('|');
}

/** Where the speaker names no basis, it is the one that the company reports on. */
function guided(metric: string, basis: Basis, { guidesOn }: CompanyProfile): Basis {
  return basis === 'unspecified' ? (guidesOn[metric] ?? guidesOn['*'] ?? basis) : basis;
}
