import { basisMattersFor, coreOf, measurementOf } from '../claim/index.js';
import type { CompanyProfile, DateWindow, Observation } from '../model/index.js';
import { aspectOf } from './aspect-of.js';

/** What must be alike for two figures to stand in one row. */
export interface MeasureKey {
  readonly metric: string;
  readonly basis: Observation['basis'];
  readonly segment: string;
  readonly scope: string;
  readonly aspect: string | null;
}

/** The row of a figure; the basis counts only where GAAP and non-GAAP differ. `reported` is the period of its document. */
export function measureKeyOf(observation: Observation, reported: DateWindow, profile: CompanyProfile): MeasureKey {
  const { metric, basis } = measurementOf(observation.metric, observation.basis, profile);
  const matters = basisMattersFor(coreOf(metric, profile));
  const { segment, scope } = observation;
  return {
    metric,
    basis: matters ? basis : 'unspecified',
    segment,
    scope,
    aspect: aspectOf(observation, reported, profile),
  };
}

export function nameOfKey({ metric, basis, segment, scope, aspect }: MeasureKey): string {
  return [metric, basis, segment, scope, aspect ?? ''].join('|');
}
