import { isImport, isSamePeriod } from '../claim/index.js';
import type { Extraction, ReportingPeriod } from '../model/index.js';

/** A period on which calls were held, with all of its documents: the call, notes of it, later versions of its text. */
export interface ReportedPeriod {
  readonly period: ReportingPeriod;
  /** Places of its calls in the ordered documents. */
  readonly calls: readonly number[];
}

/** The periods that documents report on, oldest first. An import makes no period: nobody spoke. */
export function groupPeriods(documents: readonly Extraction[]): readonly ReportedPeriod[] {
  const groups: { readonly period: ReportingPeriod; readonly calls: number[] }[] = [];
  documents.forEach((extraction, place) => {
    if (isImport(extraction)) return;
    const { period } = extraction.document;
    const known = groups.find((group) => isSamePeriod(group.period, period));
    if (known === undefined) groups.push({ period, calls: [place] });
    else known.calls.push(place);
  });
  return groups.sort((a, b) => byDay(a.period.end, b.period.end));
}

const byDay = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
