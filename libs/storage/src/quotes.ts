import type { Language } from '#engine';

interface Quoted {
  readonly start: number;
  readonly end: number;
  readonly lang: Language;
  readonly quote: string;
}

type Translated = Quoted & { readonly translation?: Quoted | null };

/** A record as it is stored: offsets without the words, which stand once in the document's text. */
export function withoutQuotes(record: Translated): unknown {
  const { quote: _quote, translation, ...frame } = record;
  if (!translation) return { ...frame, ...(translation === null && { translation }) };
  return { ...frame, translation: { start: translation.start, end: translation.end, lang: translation.lang } };
}

/** The record whole again: every quote is cut from the text, so it cannot differ from it. */
export function withQuotes<T>(frame: unknown, text: string): T {
  const record = frame as Translated;
  const whole = { ...record, quote: text.slice(record.start, record.end) };
  const { translation } = record;
  if (!translation) return whole as T;
  return { ...whole, translation: { ...translation, quote: text.slice(translation.start, translation.end) } } as T;
}
