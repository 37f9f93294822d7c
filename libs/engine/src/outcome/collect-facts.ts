import { isImport, measurementOf, partNamed } from '../claim/index.js';
import type { CompanyProfile, Extraction, Observation, Vintage } from '../model/index.js';
import { doubtAbout, type LastSizes } from './doubt-about.js';
import type { Fact } from './fact.js';
import { importedVintage, settleImports } from './imported.js';
import { isSameValue } from './same-value.js';
import { settleReadings } from './settle-readings.js';

/** Every observation of ordered documents, in order, with vintage and doubts. Each looks only at those before it. */
export function collectFacts(documents: readonly Extraction[], profile: CompanyProfile): readonly Fact[] {
  const sizes: LastSizes = new Map();
  const reported = new Map<string, string>();
  const facts: readonly Fact[] = documents.flatMap((extraction, document) =>
    extraction.observations.map((observation) => {
      const doubt = doubtAbout(observation, sizes, profile);
      const isTold = doubt === null && !isImport(extraction);
      const told = isTold ? vintageOf(observation, document, reported, profile) : 'first_reported';
      const vintage = isImport(extraction) ? importedVintage(observation) : told;
      return { document, observation, period: periodOf(observation), vintage, imported: isImport(extraction), doubt };
    }),
  );
  return settleReadings(settleImports(facts, profile), profile);
}

function periodOf({ period }: Observation): Fact['period'] {
  return { start: period.start, end: period.end };
}

/** A value of a period that an earlier document gave otherwise is restated. */
function vintageOf(
  observation: Observation,
  document: number,
  reported: Map<string, string>,
  profile: CompanyProfile,
): Vintage {
  if (observation.value === null) return 'first_reported';
  const { metric, basis } = measurementOf(observation.metric, observation.basis, profile);
  const { segment, scope, unit, period, value } = observation;
  const key = [metric, basis, segment, scope, unit, period.start, period.end, ...partNamed(observation, profile)].join(
    '|',
  );
  const earlier = reported.get(key);
  if (earlier === undefined) reported.set(key, `${document}|${value}`);
  if (earlier === undefined || earlier.startsWith(`${document}|`)) return 'first_reported';
  return isSameValue(earlier.slice(earlier.indexOf('|') + 1), value) ? 'first_reported' : 'restated';
}
