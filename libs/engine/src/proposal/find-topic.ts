import { knownMetric, type KnownMetric } from '../company/index.js';
import type { Reading, SentenceReading, Span } from '../model/index.js';

const OTHER: KnownMetric = { metric: 'other', core: 'other' };

/**
 * The metric that a plug-in names, where the vocabulary knows it and the quote does not speak of others instead; else
 * `other`.
 */
export function findMetric(
  id: string | null,
  part: Span,
  { metrics }: SentenceReading,
  { profile }: Reading,
): KnownMetric {
  const known = id === null ? null : knownMetric(id, profile);
  const named = metrics.filter(({ start, end }) => start >= part.start && end <= part.end);
  if (!known) return OTHER;
  return named.length === 0 || named.some(({ metric }) => metric === known.metric) ? known : OTHER;
}

/** The business that a plug-in names, where the sentence names it or the ones before speak of it; else null: the engine chooses. */
export function findSegment(id: string | null, { segments, context }: SentenceReading): string | null {
  const named = segments.some(({ segment }) => segment === id) || context.segment === id;
  return id !== null && named ? id : null;
}
