import { knownMetric, type KnownMetric } from '../company/index.js';
import type { Reading, SentenceReading } from '../model/index.js';
import type { FoundQuote } from './find-quote.js';

const OTHER: KnownMetric = { metric: 'other', core: 'other' };

/**
 * The metric that a plug-in names, where the vocabulary knows it and the quote speaks of it, or, where the quote names
 * none, the sentences before do. Else `other`: a number that nobody measured by it must not become one of its figures.
 */
export function findMetric(
  id: string | null,
  { part, sentence: { metrics, context } }: FoundQuote,
  { profile }: Reading,
): KnownMetric {
  const known = id === null ? null : knownMetric(id, profile);
  const named = metrics.filter(({ start, end }) => start >= part.start && end <= part.end);
  const spokenOf = named.length > 0 ? named : context.metric ? [context.metric] : [];
  return known !== null && spokenOf.some(({ metric }) => metric === known.metric) ? known : OTHER;
}

/** The business that a plug-in names, where the sentence names it or the ones before speak of it; else null: the engine chooses. */
export function findSegment(id: string | null, { segments, context }: SentenceReading): string | null {
  const named = segments.some(({ segment }) => segment === id) || context.segment === id;
  return id !== null && named ? id : null;
}
