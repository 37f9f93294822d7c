import { allMatches } from '../language/index.js';
import type { Span } from '../model/index.js';

const BREAK = /[,;:()，；：（）。、]|--|—/g;
const DIGIT = /[0-9]/;

/** A comma inside "1,361" or a colon inside "9:30" parts nothing; neither does the list comma 、. */
function parts(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (mark === '、') return false;
  if (mark !== ',' && mark !== ':' && mark !== '，') return true;
  return !(DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1)));
}

/** Clauses of one sentence as the punctuation parts them, without the marks; offsets into `text`. */
export function splitClauses(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of allMatches(BREAK, text)) {
    if (!parts(text, index)) continue;
    if (index > start) spans.push({ start, end: index });
    start = index + mark.length;
  }
  if (start < text.length) spans.push({ start, end: text.length });
  return spans;
}

/** Index of the clause that holds offset `at`, or of the nearest before it. */
export function clauseAt(clauses: readonly Span[], at: number): number {
  let found = 0;
  for (let i = 0; i < clauses.length; i += 1) if ((clauses[i]?.start ?? 0) <= at) found = i;
  return found;
}
