import type { Flag, Sentence } from '../model/index.js';

/** The figure of the original that its translation gives differently, as the conflict's wording cites it. */
const CITED = /“([^”]+)”/;

/** A flag where original and translation disagree on a figure that stands in the quote; none for a quote that leaves it out. */
export function conflictIn({ sourceConflict }: Sentence, quote: string): Flag[] {
  const figure = sourceConflict ? CITED.exec(sourceConflict)?.[1] : undefined;
  return sourceConflict && (!figure || quote.includes(figure))
    ? [{ code: 'source_conflict', detail: sourceConflict }]
    : [];
}
