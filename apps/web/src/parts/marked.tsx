import type { Span } from '#contracts';
import { partsOf } from './marks.js';

/** A text with the words that were searched for marked where they stand, in UTF-16 code units. */
export function Marked({ text, marks }: { readonly text: string; readonly marks: readonly Span[] }) {
  const parts = partsOf(text, marks);
  return <>{parts.map(({ at, part, isMarked }) => (isMarked ? <mark key={at}>{part}</mark> : part))}</>;
}
