import type { Span } from '#contracts';
import { overlaps, type Mark } from './mark.js';

/** A run of text under the same marks. */
export interface Piece extends Span {
  readonly marks: readonly Mark[];
  /** Marks that begin here: they can be reached from here by keyboard. */
  readonly begins: readonly Mark[];
  /** Holds words that are looked for. */
  readonly isFound: boolean;
  /** Part of the sentence that a link leads to. */
  readonly isTarget: boolean;
}

export interface Lights {
  readonly marks: readonly Mark[];
  readonly found: readonly Span[];
  readonly target: Span | null;
}

/** Cuts a stretch of text wherever a mark, a finding or the sentence of a link begins or ends; marks may overlap and nest. */
export function piecesOf(stretch: Span, { marks, found, target }: Lights): readonly Piece[] {
  const here = marks.filter(({ spans }) => spans.some((span) => overlaps(span, stretch)));
  const places = found.filter((span) => overlaps(span, stretch));
  const edges = [stretch, ...here.flatMap(({ spans }) => spans), ...places, ...(target ? [target] : [])];
  const cuts = [...new Set(edges.flatMap(({ start, end }) => [start, end]))]
    .filter((at) => at >= stretch.start && at <= stretch.end)
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i) => {
    const piece = { start, end: cuts[i + 1]! };
    const over = here.filter(({ spans }) => spans.some((span) => overlaps(span, piece)));
    return {
      ...piece,
      marks: over,
      begins: over.filter(({ spans }) => spans.some((span) => Math.max(span.start, stretch.start) === start)),
      isFound: places.some((span) => overlaps(span, piece)),
      isTarget: target !== null && overlaps(target, piece),
    };
  });
}
