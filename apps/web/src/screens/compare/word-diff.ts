import { diffWords } from 'diff';

export interface DiffPart {
  readonly text: string;
  /** Only in the later words, only in the earlier ones, or in both. */
  readonly how: 'added' | 'removed' | 'kept';
}

/** What changed from one wording to another, word by word as the language has words: Chinese too. */
export function wordDiff(before: string, after: string, lang: string): readonly DiffPart[] {
  const intlSegmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    text: value,
    how: added ? 'added' : removed ? 'removed' : 'kept',
  }));
}

/** From this share of common words on, two wordings are so much alike that marking what differs helps. */
const ALIKE = 0.25;

/** Do the two share enough that a reader sees one text changed, and not two texts mixed? */
export function areAlike(parts: readonly DiffPart[]): boolean {
  const length = (wanted: readonly DiffPart[]) => wanted.reduce((sum, { text }) => sum + text.length, 0);
  const kept = length(parts.filter(({ how }) => how === 'kept'));
  return kept / Math.max(1, length(parts)) >= ALIKE;
}
