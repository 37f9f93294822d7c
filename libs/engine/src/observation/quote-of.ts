import { divideSentence, splitClauses } from '../company/index.js';
import type { SentenceReading, Span } from '../model/index.js';

const LONG_EN = 240;
const LONG_ZH = 90;
const EDGE = /^[\s,;:，；：、•·\-–—*]+|[\s,;:，；：、]+$/g;

/** Spaces and list marks at the edges are no part of a quote. */
function trimmed(text: string, { start, end }: Span, offset: number): Span {
  const raw = text.slice(start, end);
  const lead = /^[\s,;:，；：、•·–—*]*/.exec(raw)?.[0].length ?? 0;
  const tail = raw.length - raw.replace(EDGE, '').length - lead;
  return { start: offset + start + lead, end: offset + end - Math.max(0, tail) };
}

/** The sentence, or, of a long one, the clauses that hold the figure with its metric. */
export function quoteOf({ sentence, text }: SentenceReading, reach: Span): Span {
  const long = sentence.language === 'en' ? LONG_EN : LONG_ZH;
  if (text.length <= long) return trimmed(text, { start: 0, end: text.length }, sentence.start);
  const clauses = splitClauses(text);
  const from = reach.start - sentence.start;
  const to = reach.end - sentence.start;
  const first = clauses.findLast(({ start }) => start <= from)?.start ?? 0;
  const last = clauses.find(({ end }) => end >= to)?.end ?? text.length;
  return trimmed(text, { start: first, end: last }, sentence.start);
}

/** Of a sentence that reports several figures, for each its own part with its metric; else as `quoteOf`. */
export function quotesOf(reading: SentenceReading, reaches: readonly Span[]): Span[] {
  const { sentence, text, lower } = reading;
  const own = reaches.map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }));
  const parts = divideSentence(lower, { start: 0, end: text.length }, own);
  const isParted = parts.some((part) => part.start > 0);
  return reaches.map((reach, at) =>
    isParted ? trimmed(text, parts[at] ?? { start: 0, end: text.length }, sentence.start) : quoteOf(reading, reach),
  );
}
