import type { Observation, Statement } from '#engine';
import type { ExtractionRunEntity, ObservationEntity, StatementEntity } from '../entities/index.js';
import { withoutQuotes } from '../quotes.js';

function place(run: ExtractionRunEntity, mention: Statement | Observation, ordinal: number) {
  const { companyId, tenantId, id: runId } = run;
  const { id: key, start, end, lang, metric, event, segment } = mention;
  return { companyId, tenantId, runId, key, ordinal, startOffset: start, endOffset: end, lang, metric, event, segment };
}

export function statementRow(run: ExtractionRunEntity, statement: Statement, ordinal: number): StatementEntity {
  const { kind, target, horizon } = statement;
  return {
    ...place(run, statement, ordinal),
    kind,
    targetLow: target?.low ?? null,
    targetHigh: target?.high ?? null,
    targetUnit: target?.unit ?? null,
    horizonStart: horizon?.start ?? null,
    horizonEnd: horizon?.end ?? null,
    frame: withoutQuotes(statement),
  };
}

export function observationRow(run: ExtractionRunEntity, observation: Observation, ordinal: number): ObservationEntity {
  const { period, value, unit, growth, statedBy } = observation;
  return {
    ...place(run, observation, ordinal),
    periodStart: period.start,
    periodEnd: period.end,
    value,
    unit,
    growthPercent: growth?.percent ?? null,
    statedBy,
    frame: withoutQuotes(observation),
  };
}
