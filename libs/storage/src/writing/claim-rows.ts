import type { ClaimStatementView, OutcomeView } from '#contracts';
import {
  confidenceOf,
  decidingOutcome,
  indexWords,
  placesOf,
  statementThatHolds,
  textsOf,
  type ClaimRecord,
  type ClaimWrite,
} from '#usecases';
import { effectiveVerdict } from '#engine';
import type {
  ClaimEntity,
  ClaimStatementEntity,
  CurrentVerdictEntity,
  OutcomeEntity,
  VerdictEntity,
} from '../entities/index.js';
import { withoutQuotes } from '../quotes.js';
import { wordVector } from '../reading/word-vector.js';

/** Whose the rows are, which run each document points at, and when they are written. */
export interface Owner {
  readonly companyId: string;
  readonly tenantId: string;
  readonly runs: ReadonlyMap<string, string>;
  readonly at: Date;
}

export function claimRow({ companyId, tenantId, at }: Owner, { record, contentHash }: ClaimWrite): ClaimEntity {
  const { statements, outcomes: _outcomes, verdict: _verdict, original: _original, ...frame } = record;
  const { id, metric, event, segment, kind, summary, window, checkability, review } = record;
  const { lifecycle, result } = effectiveVerdict(record);
  const [first] = statements;
  if (!first) throw new Error(`Claim ${id} has no statement.`);
  return {
    ...{ companyId, tenantId, id, metric, event, segment, kind, summary, frame, contentHash },
    windowStart: window.start,
    windowEnd: window.end,
    saidOn: first.saidOn,
    said: statementThatHolds(record).quote,
    happened: decidingOutcome(record)?.quote ?? null,
    places: placesOf(record),
    ...{ checkability, lifecycle, result, isReviewed: (review?.decisions.length ?? 0) > 0 },
    needsAnotherLook: (review?.needsAnotherLook.length ?? 0) > 0,
    isFlagged: record.flags.length > 0,
    confidence: confidenceOf(record).toFixed(3),
    words: wordsOfClaim(record),
    revisions: statements.map((statement) => statement.revision),
    recordedAt: at,
    updatedAt: at,
    retiredAt: null,
  };
}

/** A claim is found by its summary and by every quote of it. */
export const wordsOfClaim = (record: ClaimRecord): string => wordVector(indexWords(textsOf(record)));

export function claimStatementRows(owner: Owner, { id, statements }: ClaimRecord): ClaimStatementEntity[] {
  return statements.map((statement: ClaimStatementView, ordinal) => ({
    ...quoted(owner, id, statement, ordinal),
    statementKey: statement.statement,
    revision: statement.revision,
    saidOn: statement.saidOn,
  }));
}

export function outcomeRows(owner: Owner, { id, outcomes }: ClaimRecord): OutcomeEntity[] {
  return outcomes.map((outcome: OutcomeView, ordinal) => ({
    ...quoted(owner, id, outcome, ordinal),
    observationKey: outcome.observation || null,
    relation: outcome.relation,
    vintage: outcome.vintage,
    value: outcome.value,
    unit: outcome.unit,
  }));
}

function quoted(owner: Owner, claimId: string, quote: ClaimStatementView | OutcomeView, ordinal: number) {
  const { companyId, tenantId, runs } = owner;
  const { document: documentId, start: startOffset, end: endOffset } = quote;
  const runId = runs.get(documentId);
  if (!runId) throw new Error(`Document ${documentId} of claim ${claimId} has no current run.`);
  return {
    companyId,
    tenantId,
    claimId,
    ordinal,
    documentId,
    runId,
    startOffset,
    endOffset,
    frame: withoutQuotes(quote),
  };
}

export function currentVerdictRow(owner: Owner, { record, verdictPosition }: ClaimWrite): CurrentVerdictEntity {
  const { companyId, tenantId, at: recordedAt } = owner;
  const { id: claimId, verdict, original } = record;
  const decided = record.review?.verdict ?? null;
  const { lifecycle, result } = effectiveVerdict(record);
  const position = verdictPosition ?? 0;
  return { companyId, tenantId, claimId, position, lifecycle, result, verdict, original, decided, recordedAt };
}

export function verdictRow(owner: Owner, write: ClaimWrite): VerdictEntity {
  const { reason, asOf, rule, ruleVersion } = effectiveVerdict(write.record);
  return { ...currentVerdictRow(owner, write), reason, asOf, rule, ruleVersion };
}
