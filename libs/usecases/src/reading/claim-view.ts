import type { ClaimView } from '#contracts';
import type { Verdict } from '#engine';
import type { ClaimRecord, RecordedVerdict } from '../ports/index.js';

/** A claim for showing; verdicts name documents by their place in `documents`, the order in which the ledger reads them. */
export function claimView(record: ClaimRecord, documents: readonly string[]): ClaimView {
  return {
    ...record,
    verdict: verdictView(record.verdict, documents),
    original: verdictView(record.original, documents),
    verdicts: record.verdicts.map((verdict) => verdictView(verdict, documents)),
  };
}

export function verdictView(verdict: RecordedVerdict, documents: readonly string[]): Verdict {
  if (!verdict.progress) return { ...verdict, progress: null };
  const progress = verdict.progress.map((pace) => ({
    ...pace,
    unconfirmed: pace.unconfirmed.map((figure) => ({ ...figure, document: documents.indexOf(figure.document) })),
  }));
  return { ...verdict, progress };
}
