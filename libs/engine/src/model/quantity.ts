import type { DecimalString, Span } from './span.js';

/** How the speaker bounded the number. `about` is a point with tolerance; `more_than`/`at_least` are floors, `up_to`/`less_than` ceilings. */
export type Comparator = 'exact' | 'about' | 'at_least' | 'more_than' | 'up_to' | 'less_than' | 'between';

export type QuantityKind = 'money' | 'percent' | 'percentage_point' | 'count' | 'ratio' | 'ordinal';

/**
 * One number expression with what belongs to it: unit, scale, comparator, range. Magnitude only: whether 15 % is up or
 * down, a loss or an outflow, is for the reader of the sentence to say.
 */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** Bounds of the value in absolute units; equal for a point, null where open. `approximate` bands keep the spoken point. */
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
  /** ISO 4217, `percent`, `percentage_point`, `count`, `ratio`, `per_share:CCY`. */
  readonly unit: string;
  /** Where the unit comes from: spoken with the number, or taken over from the document or the company. */
  readonly unitFrom: 'spoken' | 'document' | 'company';
  readonly comparator: Comparator;
  readonly approximate: boolean;
  /** Id in the table of verbal bands (`"mid_single_digit"`), where the number was a word. */
  readonly band: string | null;
  /** What is counted, for `count` (`"stores"`, `"会员"`), lower case; null where unclear. */
  readonly noun: string | null;
  /** Significant step of the number as spoken, in absolute units: 247.8 billion -> "100000000". For comparing at spoken precision. */
  readonly precision: DecimalString;
  readonly raw: string;
  /** How the number was written: what read it. */
  readonly form: 'digits' | 'words' | 'han' | 'band' | 'multiple';
}
