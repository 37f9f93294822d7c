import type { Span } from '#contracts';

export type Edge = 'start' | 'end';

/** Characters on both sides of an edge that are looked at for the next word. */
const REACH = 200;

/** The span with one edge moved by a word of the text, backwards (-1) or forwards (1). It always keeps at least one word. */
export function moveEdge(text: string, span: Span, edge: Edge, by: -1 | 1, lang: string): Span {
  const edges = wordEdges(text, span[edge], lang, edge);
  const to = by > 0 ? edges.find((at) => at > span[edge]) : edges.findLast((at) => at < span[edge]);
  if (to === undefined) return span;
  const moved = { ...span, [edge]: to };
  return moved.start < moved.end ? moved : span;
}

/** Where words begin, or end, around a place; a run of punctuation counts as a word of its own. */
function wordEdges(text: string, around: number, lang: string, edge: Edge): readonly number[] {
  const from = Math.max(0, around - REACH);
  const pieces = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text.slice(from, around + REACH))];
  const words = pieces.filter(({ segment }) => segment.trim() !== '');
  return words.map(({ index, segment }) => from + index + (edge === 'end' ? segment.length : 0));
}

/** The span without white space at its edges; null where nothing is left. */
export function trimmed(text: string, { start, end }: Span): Span | null {
  const quote = text.slice(start, end);
  const from = start + quote.length - quote.trimStart().length;
  const to = from + quote.trim().length;
  return from < to ? { start: from, end: to } : null;
}
