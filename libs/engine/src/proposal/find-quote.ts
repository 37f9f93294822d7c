import type { Reading, SentenceReading, Span } from '../model/index.js';
import { clausesAround, silence } from '../statement/index.js';

/** A proposed quote in the text: the clauses that hold it, and their sentence. */
export interface FoundQuote {
  readonly part: Span;
  readonly sentence: SentenceReading;
}

/** Why a quote is none that can be taken. */
export type QuoteRefusal =
  | 'no_quote'
  | 'quote_too_short'
  | 'quote_too_long'
  | 'quote_not_in_text'
  | 'more_than_a_sentence'
  | 'cuts_a_word'
  | 'not_prose'
  | 'question'
  | 'not_management';

/** A sentence of a call is hardly longer; what is longer is no sentence or clause. */
const LONGEST = 1200;
const SHORTEST = { en: 12, zh: 5 } as const;
/** The same words may stand in many places; we look at so many. */
const MOST_PLACES = 40;

/**
 * Finds the words of a proposal in the document, letter for letter: offsets that a plug-in gives are never looked at.
 * Of several places the first that may hold a statement counts; what is quoted are the whole clauses around it.
 */
export function findQuote(quote: string | null | undefined, reading: Reading): FoundQuote | QuoteRefusal {
  if (quote === null || quote === undefined) return 'no_quote';
  const words = quote.trim();
  if (words.length > LONGEST) return 'quote_too_long';
  if (words.length < (/[\u3400-\u9fff]/.test(words) ? SHORTEST.zh : SHORTEST.en)) return 'quote_too_short';
  let refusal: QuoteRefusal = 'quote_not_in_text';
  const { text } = reading.document;
  for (let at = text.indexOf(words), places = 0; at >= 0 && places < MOST_PLACES; places += 1) {
    const found = placed({ start: at, end: at + words.length }, reading);
    if (typeof found !== 'string') return found;
    if (refusal === 'quote_not_in_text') refusal = found;
    at = text.indexOf(words, at + 1);
  }
  return refusal;
}

function placed(span: Span, { document, sentences }: Reading): FoundQuote | QuoteRefusal {
  const sentence = sentences[lastBefore(sentences, span.start)];
  if (!sentence || span.start < sentence.sentence.start || span.end > sentence.sentence.end)
    return 'more_than_a_sentence';
  if (cutsAt(document.text, span.start) || cutsAt(document.text, span.end) || cutsMention(span, sentence))
    return 'cuts_a_word';
  const why = silence(sentence);
  return why ?? { part: withoutEdges(clausesAround(sentence, span), document.text), sentence };
}

/** Index of the last sentence that begins at or before an offset. */
function lastBefore(sentences: readonly SentenceReading[], at: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.sentence.start ?? Infinity) <= at) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

const LETTER = /[A-Za-z0-9\u00c0-\u024f]/;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Does an edge go through a word, a number or a character? */
const cutsAt = (text: string, at: number): boolean =>
  isLowSurrogate(text.charCodeAt(at)) || (LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at)));

/** Is a number or a date of the sentence only partly inside ("$1" of "$1.5 billion")? */
const cutsMention = ({ start, end }: Span, { quantities, periods }: SentenceReading): boolean =>
  [...quantities, ...periods].some(
    (mention) => mention.start < end && mention.end > start && !(mention.start >= start && mention.end <= end),
  );

/** Spaces, commas and joining words at the edges are no part of a quote. */
function withoutEdges({ start, end }: Span, text: string): Span {
  const words = text.slice(start, end);
  const lead = /^[\s,，;；:：、]*/.exec(words)?.[0].length ?? 0;
  const tail = words.length - words.replace(/[\s,，;；、]+$/, '').length;
  return { start: start + lead, end: Math.max(start + lead, end - tail) };
}
