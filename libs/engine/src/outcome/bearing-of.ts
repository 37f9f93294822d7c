import {
  areDisjoint,
  basisMattersFor,
  coreOf,
  familyOf,
  isAssumption,
  isCovered,
  isGrowthRate,
  isTopical,
  liesIn,
  measurementOf,
  partNamed,
  particulars,
  relateSegments,
  slipOf,
  speaksOfNewDefinition,
  speaksOfProForma,
  unitSort,
  withoutCompany,
  type Standing,
} from '../claim/index.js';
import type { Basis, CompanyProfile, Observation, ReasonCode, Scope } from '../model/index.js';
import type { Fact } from './fact.js';
import { isOtherCurrency } from './growth-currency.js';
import { SIDE_FIGURES } from './nearness.js';

/**
 * How a reported figure bears on a promise: it answers it (with what had to be assumed), it is about the same thing but not
 * comparable (with the reason code), or it is only related. `null`: it has nothing to do with it.
 */
export type Bearing =
  | { readonly kind: 'answers'; readonly assumed: readonly string[] }
  | { readonly kind: 'mismatch'; readonly reason: ReasonCode }
  | { readonly kind: 'related' }
  | null;

/** Same metric, segment, scope, basis and unit, or the reason why not. Periods are for the rules to look at. */
export function bearingOf(fact: Fact, standing: Standing, profile: CompanyProfile): Bearing {
  const { observation } = fact;
  const { statement } = standing;
  const segment = relateSegments(statement.segment, observation.segment, profile);
  if (segment === 'different') return isPartOf(observation, standing, profile) ? { kind: 'related' } : null;
  if (!isSameMetric(statement.metric, observation, standing, profile))
    return isRelated(statement.metric, observation.metric, profile) ? { kind: 'related' } : null;
  if (isUnnamed(statement.metric)) return null;
  if (isOfPart(observation) || isOfOtherPart(observation, standing, profile)) return { kind: 'related' };
  if (isTopical(coreOf(statement.metric, profile)) && isOtherThing(statement, observation)) return { kind: 'related' };
  return compareFrames(fact, standing, segment === 'recut', profile);
}

/** The same kind of figure of a business within the claim's. */
function isPartOf(observation: Observation, { statement }: Standing, profile: CompanyProfile): boolean {
  return (
    liesIn(observation.segment, statement.segment, profile) &&
    familyOf(observation.metric, profile) === familyOf(statement.metric, profile)
  );
}

/** "Other" and "strategy" are no measures: two of them need not be the same thing. */
function isUnnamed(metric: string): boolean {
  return metric === 'other' || metric === 'strategy';
}

/** A figure of a part of the business that no profile lists says nothing of the whole. */
function isOfPart({ qualifiers }: Observation): boolean {
  return qualifiers.some((one) => one.startsWith('part:'));
}

/** "Our packaging business grew 20 %" answers nothing that was promised of the whole, or of another part. */
function isOfOtherPart(observation: Observation, { statement }: Standing, profile: CompanyProfile): boolean {
  const told = partNamed(observation, profile);
  const promised = partNamed(statement, profile);
  return told.length > 0 && !told.some((word) => promised.includes(word));
}

/** "Etch revenues up 30 %", and only the figure of the whole is known. */
function isOnlyOfWhole(observation: Observation, { statement }: Standing, profile: CompanyProfile): boolean {
  return partNamed(statement, profile).length > 0 && partNamed(observation, profile).length === 0;
}

/** "Margin" and "profitability" cover several measures: two figures called so need not be the same one. */
function isUmbrella(metric: string): boolean {
  return metric === 'margin' || metric === 'profitability';
}

function isOtherThing(statement: Standing['statement'], { topic, segment }: Observation): boolean {
  return areDisjoint(particulars(statement.topic, statement.segment), particulars(topic, segment));
}

function isSameMetric(
  metric: string,
  observation: Observation,
  { statement }: Standing,
  profile: CompanyProfile,
): boolean {
  const claimed = measurementOf(metric, statement.basis, profile).metric;
  return claimed === measurementOf(observation.metric, observation.basis, profile).metric;
}

function isRelated(claimed: string, reported: string, profile: CompanyProfile): boolean {
  return (
    familyOf(claimed, profile) === familyOf(reported, profile) ||
    (SIDE_FIGURES[claimed] ?? []).includes(coreOf(reported, profile))
  );
}

function compareFrames(fact: Fact, standing: Standing, isRecut: boolean, profile: CompanyProfile): Bearing {
  const { observation } = fact;
  const { statement, measure } = standing;
  if (!isSameScope(statement.scope, observation)) return { kind: 'mismatch', reason: 'scope_mismatch' };
  if (speaksOfProForma(statement.quote) !== speaksOfProForma(observation.quote))
    return { kind: 'mismatch', reason: 'scope_mismatch' };
  if (isNumeric(measure) && isOnlyOfWhole(observation, standing, profile))
    return { kind: 'mismatch', reason: 'scope_mismatch' };
  if (isUmbrella(statement.metric) && measure !== 'direction' && measure !== 'event')
    return { kind: 'mismatch', reason: 'measure_unstated' };
  if (isRecut && measure === 'amount') return { kind: 'mismatch', reason: 'segment_recast' };
  if (speaksOfNewDefinition(observation.quote)) return { kind: 'mismatch', reason: 'definition_changed' };
  const basis = compareBasis(statement.metric, statement.basis, observation, profile);
  if (basis === null) return { kind: 'mismatch', reason: 'no_actual_on_basis' };
  if (measure === 'growth' && isOtherCurrency(observation, statement, profile))
    return { kind: 'mismatch', reason: 'currency_mismatch' };
  const reason = compareMeasure(observation, standing, profile);
  if (reason !== null) return { kind: 'mismatch', reason };
  const notes = [
    ...recutNote(isRecut, observation),
    ...slipNote(observation, profile),
    ...partNote(standing, observation, profile),
  ];
  return { kind: 'answers', assumed: [...basis, ...notes] };
}

function isNumeric(measure: Standing['measure']): boolean {
  return measure === 'amount' || measure === 'growth' || measure === 'change';
}

/** Growth promised in dollars is answered by growth told in dollars, be it beside an amount in them. */
function isSameScope(scope: Scope, observation: Observation): boolean {
  const isInCurrency = observation.growth !== null && scope === `in:${observation.unit}`;
  return scope === observation.scope || (observation.scope === 'reported' && isInCurrency);
}

/** What was assumed about the basis to compare the two; `null` where they are not comparable. */
function compareBasis(
  metric: string,
  claimed: Basis,
  observation: Observation,
  profile: CompanyProfile,
): readonly string[] | null {
  const core = coreOf(measurementOf(metric, claimed, profile).metric, profile);
  if (!basisMattersFor(core)) return [];
  const a = guidedBasis(metric, claimed, profile);
  const b = guidedBasis(observation.metric, observation.basis, profile);
  if (a.basis !== b.basis) return null;
  if (a.basis === 'unspecified') return isAssumption(core) ? [] : ['basis not named on either side'];
  const isAssumed = a.isAssumed || b.isAssumed;
  return isAssumed ? [`basis not named; taken as ${a.basis.replace('_', '-')}, on which the company guides`] : [];
}

/** The basis that a claim is judged on because the company guides on it; null where it names one or where bases are alike. */
export function assumedBasis(metric: string, claimed: Basis, profile: CompanyProfile): Basis | null {
  if (!basisMattersFor(coreOf(measurementOf(metric, claimed, profile).metric, profile))) return null;
  const { basis, isAssumed } = guidedBasis(metric, claimed, profile);
  return isAssumed ? basis : null;
}

/** EBITA and EBITDA exist only outside the accounting standards; else the profile says what the company guides on. */
function guidedBasis(
  metric: string,
  basis: Basis,
  profile: CompanyProfile,
): { readonly basis: Basis; readonly isAssumed: boolean } {
  const measurement = measurementOf(metric, basis, profile);
  if (measurement.basis !== 'unspecified') return { basis: measurement.basis, isAssumed: false };
  if (/^ebitd?a/.test(measurement.metric)) return { basis: 'non_gaap', isAssumed: false };
  const guided = profile.guidesOn[metric] ?? profile.guidesOn[measurement.metric] ?? profile.guidesOn['*'];
  return guided === undefined ? { basis: 'unspecified', isAssumed: false } : { basis: guided, isAssumed: true };
}

/** A level is answered by a level in the same unit, a growth rate by a growth rate on the same base. */
function compareMeasure(
  observation: Observation,
  { measure, target }: Standing,
  profile: CompanyProfile,
): ReasonCode | null {
  const core = coreOf(observation.metric, profile);
  if (measure === 'growth') return growthReason(observation, isGrowthRate(core));
  if (measure !== 'amount' || target === null) return null;
  if (observation.value === null || observation.unit === null) return 'measure_unstated';
  // "It cost us $0.05 of earnings per share" is no level of them.
  if (observation.qualifiers.includes('change') && target.unit !== 'percentage_point') return 'measure_unstated';
  if (observation.unit === target.unit) return null;
  return unitSort(observation.unit) === unitSort(target.unit) ? 'currency_mismatch' : 'measure_unstated';
}

function growthReason(observation: Observation, isRateItself: boolean): ReasonCode | null {
  const hasLevel = observation.value !== null && observation.unit !== 'percent';
  const hasRate = observation.growth !== null || (isRateItself && observation.unit === 'percent');
  return hasRate || hasLevel ? null : 'measure_unstated';
}

function recutNote(isRecut: boolean, observation: Observation): readonly string[] {
  return isRecut
    ? [
        `the segment is reported as ${observation.segment.replaceAll('_', ' ')} now; the company profile says that it continues the old one`,
      ]
    : [];
}

/** "Falcon sales will rise", and the figure is of the whole segment: it may show the way, it cannot say no. */
function partNote(
  { statement, measure }: Standing,
  observation: Observation,
  profile: CompanyProfile,
): readonly string[] {
  const named = withoutCompany(particulars(statement.topic, statement.segment), profile);
  const isPart = measure === 'direction' && named.length > 0 && !isCovered(named, observation.topic);
  return isPart ? [`the promise names ${named.slice(0, 3).join(', ')}, and the figure is of the whole business`] : [];
}

function slipNote(observation: Observation, profile: CompanyProfile): readonly string[] {
  const flag = observation.flags.find((one) => one.code === 'recording_slip');
  if (flag !== undefined) return [`the transcript's word is a known slip: ${flag.detail}`];
  const meant = slipOf(observation.metric, profile);
  return meant === null ? [] : [`"${observation.metric}" is a known slip for ${meant}`];
}
