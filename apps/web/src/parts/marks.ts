import type { Span } from '#contracts';

/** The text cut where marks begin and end; joined again it is the text. Marks are in order and do not overlap. */
export function partsOf(text: string, marks: readonly Span[]) {
  const edges = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(0, -1)
    .map((at, index) => ({ at, part: text.slice(at, edges[index + 1]), isMarked: index % 2 === 1 }))
    .filter(({ part }) => part !== '');
}
