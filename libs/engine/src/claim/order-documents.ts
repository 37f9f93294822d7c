import type { Extraction, IsoDate } from '../model/index.js';

/**
 * The documents that may be seen on a date, in the order in which they were spoken: by event date, then period end, then
 * version, then content hash. The same document twice counts once, and of the imports of one source and day the latest version. Order
 * and batches of arrival make no difference.
 */
export function orderDocuments(extractions: readonly Extraction[], asOf: IsoDate): readonly Extraction[] {
  const seen = new Map<string, Extraction>();
  for (const one of extractions) if (one.document.eventDate <= asOf) seen.set(one.document.sha256, one);
  return withoutReplaced([...seen.values()]).sort((a, b) => compare(keyOf(a), keyOf(b)));
}

/** A table sent again with other figures replaces what its source gave for that day. */
function withoutReplaced(documents: readonly Extraction[]): Extraction[] {
  const latest = new Map<string, number>();
  const dayOf = ({ document }: Extraction) => `${document.source ?? ''}|${document.eventDate}`;
  const versionOf = ({ document }: Extraction) => document.version ?? 1;
  for (const one of documents.filter(isImport))
    latest.set(dayOf(one), Math.max(latest.get(dayOf(one)) ?? 1, versionOf(one)));
  return documents.filter((one) => !isImport(one) || versionOf(one) === latest.get(dayOf(one)));
}

/** Figures that a filing or a table gives: nobody spoke, so it answers promises and breaks no silence. */
export function isImport({ document }: Extraction): boolean {
  return document.kind === 'import';
}

/** Two texts of one call: a later one corrects the earlier. What was filed on the day of a call is no text of it. */
export function isSameCall(a: Extraction, b: Extraction): boolean {
  return (
    isImport(a) === isImport(b) &&
    a.document.eventDate === b.document.eventDate &&
    a.document.period.end === b.document.period.end
  );
}

function keyOf(extraction: Extraction): string {
  const { eventDate, period, sha256, version = 1 } = extraction.document;
  return `${eventDate} ${period.end} ${String(version).padStart(2, '0')} ${sha256}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
