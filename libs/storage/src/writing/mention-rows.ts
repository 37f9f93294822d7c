import type { Observation, Statement } from '#engine';
import { foldText, indexWords } from '#usecases';
import type { ExtractionRunEntity, ObservationEntity, StatementEntity } from '../entities/index.js';
import { withoutQuotes } from '../quotes.js';
import { wordVector } from '../reading/word-vector.js';

function place(run: ExtractionRunEntity, mention: Statement | Observation, ordinal: number) {
  const { companyId, tenantId, id: runId, documentId, eventDate: saidOn } = run;
  const { id: key, start, end, lang, metric, event, segment } = mention;
  const place = { startOffset: start, endOffset: end, lang, metric, event, segment };
  return { companyId, tenantId, runId, documentId, saidOn, key, ordinal, ...place, words: wordsOfMention(mention) };
}

/** A mention is found by its quote and by the translation that the document carries. */
export function wordsOfMention({ quote, translation }: Pick<Statement, 'quote' | 'translation'>): string {
  return wordVector(indexWords(translation ? [quote, translation.quote] : [quote]));
}

/** As names are compared. */
export const speakerKey = ({ speaker }: Pick<Statement, 'speaker'>): string | null =>
  speaker.name === null ? null : foldText(speaker.name);

export function statementRow(run: ExtractionRunEntity, statement: Statement, ordinal: number): StatementEntity {
  const { kind, modality, target, horizon } = statement;
  return {
    ...place(run, statement, ordinal),
    kind,
    modality,
    speaker: speakerKey(statement),
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
