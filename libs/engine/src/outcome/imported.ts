import { basisMattersFor, coreOf, Exact, isSamePeriod, measurementOf, spokenStep } from '../claim/index.js';
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

/** How often the imports of a measure said what management had said of the period, and how often another amount. */
interface Standing {
  readonly told: Fact[];
  agreed: number;
  differed: number;
}

/**
 * Imported figures beside what management had said before. One that says the same is left out: its own words stand. Where
 * the two differ, both are set against each other (`heedFilings`); and as the filings may count the measure in another way
 * than the company does when it speaks (capital expenditure with or without leases), those of other periods are in doubt
 * until more agree than differ.
 */
export function settleImports(facts: readonly Fact[], profile: CompanyProfile): readonly Fact[] {
  const measures = new Map<string, Standing>();
  return facts.flatMap((fact) => {
    const key = measureKey(fact, profile);
    const measure = measures.get(key) ?? { told: [], agreed: 0, differed: 0 };
    measures.set(key, measure);
    if (fact.imported) return settleOne(fact, measure);
    if (isPlainlyTold(fact)) measure.told.push(fact);
    return [fact];
  });
}

function settleOne(fact: Fact, measure: Standing): readonly Fact[] {
  const told = measure.told.filter((one) => isSamePeriod(one.period, fact.period));
  if (told.some((one) => isSameFigure(one, fact))) {
    measure.agreed += 1;
    return [];
  }
  if (fact.vintage === 'restated' || fact.doubt !== null) return [fact];
  measure.differed += told.length > 0 ? 1 : 0;
  const isDoubtful = told.length === 0 && measure.differed > measure.agreed;
  return [isDoubtful ? { ...fact, doubt: 'source_conflict' } : fact];
}

/** An amount of the whole measure, told as a fact of its period: neither a part nor a change of it, nor a guess at its size. */
function isPlainlyTold({ doubt, observation }: Fact): boolean {
  const { value, qualifiers, topic } = observation;
  return doubt === null && value !== null && topic.length === 0 && !qualifiers.some((one) => NOT_PLAIN.test(one));
}

const NOT_PLAIN = /^(?:change|about|more |less |at |up to|over|under|part:|band:)/;

function isSameFigure(told: Fact, imported: Fact): boolean {
  const [a, b] = [told.observation.value, imported.observation.value];
  if (a === null || b === null) return false;
  const step = spokenStep(a, told.observation.quote);
  return isSameValue(a, b) || new Exact(a).minus(b).abs().lte(step);
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
