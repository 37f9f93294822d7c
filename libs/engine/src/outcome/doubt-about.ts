import { coreOf, Exact, isSteady, lengthInDays, measurementOf, partNamed, unitSort } from '../claim/index.js';
import type { CompanyProfile, Observation } from '../model/index.js';
import type { Fact } from './fact.js';

/** The last sizes read, by metric, segment, scope, unit and length of period. */
export type LastSizes = Map<string, readonly string[]>;

/** How many sizes are remembered: an odd one that comes again is no slip. */
const REMEMBERED = 4;

/** A size more than this many times off its last known one is suspect (DOMAIN: "about three times"). */
export const SUSPECT_RATIO = '3.2';

/**
 * Why an observation may not be judged on: only an analyst or a plug-in gave it, its sources differ, its currency is none that the company
 * reports the metric in, or its size is far off the last known ones.
 */
export function doubtAbout(observation: Observation, sizes: LastSizes, profile: CompanyProfile): Fact['doubt'] {
  const codes = new Set(observation.flags.map((flag) => flag.code));
  if (observation.statedBy === 'analyst' || codes.has('analyst_figure') || codes.has('model_proposed'))
    return 'unconfirmed';
  if (codes.has('source_conflict')) return 'source_conflict';
  if (codes.has('unit_suspect') || isForeign(observation, profile)) return 'unit_suspect';
  return isOddSize(observation, sizes, profile) ? 'unit_suspect' : null;
}

function isForeign(observation: Observation, profile: CompanyProfile): boolean {
  const { unit, metric } = observation;
  if (!profile.listed || unit === null || unitSort(unit) !== 'money' || unit === profile.currency) return false;
  return !(profile.alsoIn[metric] ?? []).includes(unit);
}

function isOddSize(observation: Observation, sizes: LastSizes, profile: CompanyProfile): boolean {
  const { value, unit } = observation;
  if (value === null || unit === null || !isSteady(coreOf(observation.metric, profile))) return false;
  if (unitSort(unit) === 'percent' || unit === 'percentage_point' || unit === 'ratio') return false;
  const key = sizeKey(observation, profile);
  const known = sizes.get(key) ?? [];
  sizes.set(key, [...known, value].slice(-REMEMBERED));
  return known.length > 0 && known.every((last) => isFarOff(value, last));
}

/** Is one of two sizes more than about three times the other? Zero has no size. */
export function isFarOff(a: string, b: string): boolean {
  const [x, y] = [new Exact(a).abs(), new Exact(b).abs()];
  if (x.isZero() || y.isZero()) return false;
  return x.div(y).gt(SUSPECT_RATIO) || y.div(x).gt(SUSPECT_RATIO);
}

function sizeKey(observation: Observation, profile: CompanyProfile): string {
  const { metric, basis } = measurementOf(observation.metric, observation.basis, profile);
  const quarters = Math.round(lengthInDays(observation.period) / 91);
  const part = partNamed(observation, profile).join(' ');
  return [metric, basis, observation.segment, observation.scope, observation.unit, quarters, part].join('|');
}
