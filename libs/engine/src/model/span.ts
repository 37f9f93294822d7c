/** A stretch of a document's text in UTF-16 code units: `text.slice(start, end)` is the quote, always. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Languages that the engine reads. Script is part of the language: a quote is never converted. */
export type Language = 'en' | 'zh-Hans' | 'zh-Hant';

/** `YYYY-MM-DD`. */
export type IsoDate = string;

/** An exact decimal in absolute units, written without exponent: `"380000000000"`, `"-15"`, `"0.6"`. */
export type DecimalString = string;

/** A quote with its place and language. */
export interface Quote extends Span {
  readonly quote: string;
  readonly lang: Language;
}
