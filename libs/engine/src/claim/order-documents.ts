import type { Extraction, IsoDate } from '../model/index.js';

/**
 * The documents that may be seen on a date, in the order in which they were spoken: by event date, then period end, then
 * content hash. The same document twice counts once. Order and batches of arrival make no difference.
 */
export function orderDocuments(extractions: readonly Extraction[], asOf: IsoDate): readonly Extraction[] {
  const seen = new Map<string, Extraction>();
  for (const one of extractions) if (one.document.eventDate <= asOf) seen.set(one.document.sha256, one);
  return [...seen.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

/** Two texts of one call: a later one corrects the earlier. */
export function isSameCall(a: Extraction, b: Extraction): boolean {
  return a.document.eventDate === b.document.eventDate && a.document.period.end === b.document.period.end;
}

function keyOf(extraction: Extraction): string {
  const { eventDate, period, sha256 } = extraction.document;
  return `${eventDate} ${period.end} ${sha256}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
