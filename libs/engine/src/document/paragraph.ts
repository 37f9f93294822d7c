import type { Language, Span } from '../model/index.js';
import { countLetters, languageOfCount } from '../language/index.js';

/** Both languages carry weight here: sentences have to be told apart one by one. */
const MIXED = { words: 4, han: 6 };

/** The language of a stretch of text; `fallback` is the document's Chinese script, or English where it holds no Chinese at all. `mixed` says that its sentences may differ. */
export function languageOfSpan(
  text: string,
  span: Span,
  fallback: Language,
): { readonly language: Language; readonly mixed: boolean } {
  if (fallback === 'en') return { language: 'en', mixed: false };
  const count = countLetters(text, span.start, span.end);
  return { language: languageOfCount(count, fallback), mixed: count.words >= MIXED.words && count.han >= MIXED.han };
}
