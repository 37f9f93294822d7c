import { daysBetween, isImport, likeness } from '../claim/index.js';
import type { Extraction } from '../model/index.js';

/** A later version of a call's text stands in the place of an earlier one; both are places in the ordered documents. */
export interface TextCorrection {
  readonly earlier: number;
  readonly later: number;
  /** Every earlier version of the text, the one corrected first. */
  readonly versions: readonly number[];
}

/** A corrected text may carry the day on which it came out. */
const LATEST_DAYS = 60;

/** From this share of the same sentences on, two texts are versions of one. Notes and transcript of a call are not. */
const SAME_TEXT = 0.5;
const SAME_SENTENCE = 0.6;

/**
 * Which of the ordered documents are corrected by which: a text that says that it is a second, third ... version corrects
 * the nearest earlier version of the same call's text. Notes beside a transcript are no version of it, whatever they call
 * themselves: most sentences have to be the same.
 */
export function findCorrections(documents: readonly Extraction[]): readonly TextCorrection[] {
  const corrections: TextCorrection[] = [];
  const byVersion = documents
    .map((extraction, at) => ({ at, version: versionOf(extraction) }))
    .filter(({ at, version }) => version > 1 && !isImport(documents[at] as Extraction))
    .sort((a, b) => a.version - b.version || a.at - b.at);
  for (const { at } of byVersion) {
    const earlier = earlierVersion(at, documents, new Set(corrections.map((one) => one.earlier)));
    const before = corrections.find((one) => one.later === earlier)?.versions ?? [];
    if (earlier !== null) corrections.push({ earlier, later: at, versions: [earlier, ...before] });
  }
  return corrections.sort((a, b) => a.later - b.later);
}

function earlierVersion(later: number, documents: readonly Extraction[], taken: ReadonlySet<number>): number | null {
  const text = documents[later] as Extraction;
  let best: { readonly at: number; readonly alike: number } | null = null;
  documents.forEach((one, at) => {
    if (at >= later || taken.has(at) || versionOf(one) >= versionOf(text) || !isOfOneCall(one, text)) return;
    const alike = sameSentences(one, text);
    if (alike >= SAME_TEXT && (best === null || alike > best.alike)) best = { at, alike };
  });
  return (best as { readonly at: number } | null)?.at ?? null;
}

function versionOf({ document }: Extraction): number {
  return document.version ?? 1;
}

function isOfOneCall(a: Extraction, b: Extraction): boolean {
  const days = daysBetween(a.document.eventDate, b.document.eventDate);
  return !isImport(a) && a.document.period.end === b.document.period.end && days >= 0 && days <= LATEST_DAYS;
}

/** Share of the sentences read from the text with fewer of them that the other has too, word for word or nearly so. */
function sameSentences(a: Extraction, b: Extraction): number {
  const [fewer = [], more = []] = [sentencesOf(a), sentencesOf(b)].sort((x, y) => x.length - y.length);
  if (fewer.length === 0) return a.document.languages[0] === b.document.languages[0] ? SAME_TEXT : 0;
  const known = new Set(more);
  const isKnown = (quote: string) => known.has(quote) || more.some((other) => likeness(quote, other) >= SAME_SENTENCE);
  return fewer.filter(isKnown).length / fewer.length;
}

function sentencesOf({ statements, observations }: Extraction): readonly string[] {
  return [...new Set([...statements, ...observations].map(({ quote }) => quote))];
}

/** Ordered documents of which each corrected one holds nothing any more and keeps its place. */
export function currentVersions(documents: readonly Extraction[]): readonly Extraction[] {
  return documentsAt(documents.length - 1, documents, findCorrections(documents));
}

/**
 * The documents as they stood when those up to `last` had been read: what had been corrected by then holds nothing any more
 * (its statements and figures are the later version's), and keeps its place.
 */
export function documentsAt(
  last: number,
  documents: readonly Extraction[],
  corrections: readonly TextCorrection[],
): readonly Extraction[] {
  const replaced = new Map(corrections.filter((one) => one.later <= last).map((one) => [one.earlier, one.later]));
  return documents.slice(0, last + 1).map((one, at) => {
    const later = replaced.get(at);
    return later === undefined ? one : emptied(one, documents[later] as Extraction);
  });
}

function emptied(one: Extraction, by: Extraction): Extraction {
  const document = { ...one.document, replacedBy: by.document.sha256 };
  return { ...one, document, statements: [], observations: [] };
}
