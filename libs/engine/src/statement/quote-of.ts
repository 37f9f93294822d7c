import type { Quote, Span } from '../model/index.js';
import type { Prospect } from './find-prospect.js';

/** Shorter pieces are not understood without the rest of their sentence. */
const SHORTEST = { en: 40, zh: 12 } as const;

/** The trailing part of a sentence that looks ahead behind one that reports, where it stands by itself. */
function tail(prospect: Prospect): Span | null {
  const { clauses, plain, mixed, reading } = prospect;
  const first = clauses[0]!;
  const unbroken = clauses.every((c, i) => i === 0 || c.start === clauses[i - 1]!.end);
  const shortest = reading.sentence.language === 'en' ? SHORTEST.en : SHORTEST.zh;
  if (!mixed || !unbroken || first.start === 0 || plain.length - first.start < shortest) return null;
  return clauses.at(-1)!.end === plain.length ? { start: first.start, end: plain.length } : null;
}

const LEADING = /^[\s,，;；:：]+/;

/** What is quoted: the sentence, or its last clauses where the first ones report what is past. */
export function quoteOf(prospect: Prospect): Quote {
  const { sentence, text } = prospect.reading;
  const part = tail(prospect) ?? { start: 0, end: text.length };
  const skip = LEADING.exec(text.slice(part.start, part.end))?.[0].length ?? 0;
  const start = sentence.start + part.start + skip;
  return {
    quote: text.slice(part.start + skip, part.end),
    start,
    end: sentence.start + part.end,
    lang: sentence.language,
  };
}
