import { knownMetric, Problem, type Basis, type CompanyProfile } from '#engine';
import { DEFAULT_CONCEPTS, type ConceptMap, type ConceptTarget } from './concepts.js';

const BASES: readonly string[] = ['gaap', 'ifrs', 'non_gaap', 'company_defined', 'unspecified'];

/**
 * The default map, overlaid by the profile's own `concepts` and by a map that was given along: `{ "us-gaap:Revenues":
 * "revenue", "acme:CloudRevenue": { "metric": "revenue", "segment": "cloud" }, "us-gaap:ProfitLoss": null }`; null leaves a
 * concept out. A concept named there comes before the default ones of its metric. Throws `bad_option` with every fault.
 */
export function conceptsOf(profile: CompanyProfile, given: unknown): ConceptMap {
  const faults: string[] = [];
  const map = new Map(DEFAULT_CONCEPTS);
  for (const own of [profile.concepts ?? {}, given ?? {}]) {
    if (typeof own !== 'object' || Array.isArray(own)) faults.push('the map must be an object of concepts');
    else for (const [concept, entry] of Object.entries(own)) overlay(map, concept, entry, profile, faults);
  }
  if (faults.length > 0) throw badMap(faults);
  return map;
}

function badMap(faults: readonly string[]): Problem {
  const advice =
    'Write { "us-gaap:Revenues": "revenue" }, or { "metric": ..., "segment": ..., "basis": ..., "sign": -1 }.';
  return new Problem('bad_option', `The concept map has ${faults.length} fault(s): ${faults.join('; ')}.`, advice);
}

function overlay(
  map: Map<string, ConceptTarget>,
  concept: string,
  entry: unknown,
  profile: CompanyProfile,
  faults: string[],
): void {
  if (!/^[\w-]+:\w+$/.test(concept)) faults.push(`"${concept}" is no concept, such as us-gaap:Revenues`);
  else if (entry === null) map.delete(concept);
  else {
    const target = targetOf(concept, entry, profile);
    if (typeof target === 'string') faults.push(`${concept} ${target}`);
    else map.set(concept, target);
  }
}

function targetOf(concept: string, entry: unknown, profile: CompanyProfile): ConceptTarget | string {
  const {
    metric,
    segment = 'group',
    basis = basisOf(concept),
    sign = 1,
  } = (typeof entry === 'string' ? { metric: entry } : entry) as Readonly<Record<string, unknown>>;
  if (typeof metric !== 'string' || knownMetric(metric, profile) === null)
    return `names no metric that we know (${String(metric)})`;
  if (typeof segment !== 'string' || segment === '') return 'needs a segment id';
  if (!BASES.includes(basis as string)) return `has no basis of ${BASES.join(', ')}`;
  if (sign !== 1 && sign !== -1) return 'has a sign that is neither 1 nor -1';
  return { metric, segment, basis: basis as Basis, sign, rank: -1 };
}

function basisOf(concept: string): Basis {
  if (concept.startsWith('us-gaap:')) return 'gaap';
  return concept.startsWith('ifrs-full:') ? 'ifrs' : 'unspecified';
}
