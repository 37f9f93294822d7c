import type { Span } from '../model/index.js';

/**
 * Keeps spans first come, first served: one that touches an earlier one of the list is dropped. Earlier ones must not
 * lie wholly inside later ones (give the list from strong and long to weak and short). Linear in text and spans.
 */
export function claimSpans<T extends Span>(spans: readonly T[], length: number): T[] {
  if (spans.length < 2) return [...spans];
  const taken = new Uint8Array(length);
  return spans.filter(({ start, end }) => {
    if (taken[start] === 1 || taken[end - 1] === 1) return false;
    taken.fill(1, start, end);
    return true;
  });
}
