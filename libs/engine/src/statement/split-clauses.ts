import type { Language, Span } from '../model/index.js';
import type { Plain } from './cue.js';

/**
 * A boundary ends a clause; what follows the comma of a number never does. English needs a conjunction with a subject
 * behind it or punctuation, Chinese has punctuation only.
 */
const ENGLISH =
  /[;:—]|\s--\s|,(?=\s)|\s(?=(?:and|but|so|because|although|though|which|while|whereas|as)\s(?:we|it|our|they|i|that|this|there|the|you|he|she)\b)|\s(?=(?:while|whereas|but)\s)/g;
const CHINESE = /[，,；;：:。](?!\d)/g;

/** Clauses of a sentence, in order, covering it without gaps. Offsets are into the sentence. */
export function splitClauses(plain: Plain, language: Language): Span[] {
  const boundary = language === 'en' ? ENGLISH : CHINESE;
  const clauses: Span[] = [];
  let start = 0;
  for (const hit of plain.matchAll(boundary)) {
    const end = hit.index + hit[0].length;
    if (end - start > 1) clauses.push({ start, end });
    start = end - start > 1 ? end : start;
  }
  if (start < plain.length) clauses.push({ start, end: plain.length });
  return clauses;
}
