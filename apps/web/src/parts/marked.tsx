import type { Span } from '#contracts';

/** A text with the words that were searched for marked where they stand, in UTF-16 code units. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  const parts = partsOf(text, marks);
  return <>{parts.map(({ at, part, isMarked }) => (isMarked ? <mark key={at}>{part}</mark> : part))}</>;
}

/** The text cut where marks begin and end; joined again it is the text. Marks are in order and do not overlap. */
export function partsOf(text: string, marks: readonly Span[]) {
  const edges = [0, ...marks.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(0, -1)
    .map((at, index) => ({ at, part: text.slice(at, edges[index + 1]), isMarked: index % 2 === 1 }))
    .filter(({ part }) => part !== '');
}
