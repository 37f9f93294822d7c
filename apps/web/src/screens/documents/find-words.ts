import type { Span } from '#contracts';

const MOST = 2_000;

/** Where words stand in a text, whatever their case and however many blanks are between them; 2,000 places at most. */
export function findWords(text: string, words: string): readonly Span[] {
  const wanted = words
    .trim()
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  if (wanted === '') return [];
  const found: Span[] = [];
  for (const { 0: said, index } of text.matchAll(new RegExp(wanted, 'giu'))) {
    found.push({ start: index, end: index + said.length });
    if (found.length === MOST) break;
  }
  return found;
}
