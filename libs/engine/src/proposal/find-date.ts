import type { PeriodMention, SentenceReading, Span } from '../model/index.js';

/** Why a proposed date is none of the quote's. */
export type DateRefusal = 'date_not_in_quote' | 'date_not_read';

/** The words of time that a plug-in means: they must stand in the quote, and the engine must read a period in them. */
export function findDate(
  words: string,
  part: Span,
  { sentence, text, periods }: SentenceReading,
): PeriodMention | DateRefusal {
  const at = text.slice(0, part.end - sentence.start).indexOf(words, part.start - sentence.start);
  if (words.trim() === '' || at < 0) return 'date_not_in_quote';
  const [start, end] = [sentence.start + at, sentence.start + at + words.length];
  return periods.find((period) => period.start < end && period.end > start) ?? 'date_not_read';
}
