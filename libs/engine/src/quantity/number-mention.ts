import type { Decimal } from './decimal.js';
import type { Span } from '../model/index.js';

/** A bare number before its unit is read. `low` and `high` differ only for spoken pairs (三五百, 几十万). */
export interface NumberMention extends Span {
  readonly low: Decimal;
  readonly high: Decimal;
  /** Value of one unit in the last place that was spoken, in absolute units. */
  readonly step: Decimal;
  /** What the spoken scale multiplies by (billion, 亿); one where none was spoken. */
  readonly scale: Decimal;
  readonly form: 'digits' | 'words' | 'han';
  /** A share of a hundred said in front of the number (百分之). */
  readonly unit: 'percent' | null;
  readonly ordinal: boolean;
  readonly fraction: boolean;
  /** "and some more": 十多万, 500余万. */
  readonly open: boolean;
  /** Said loosely: a couple hundred, 30ish, 十来. */
  readonly loose?: boolean;
}

export const plainNumber = (
  span: Span,
  value: Decimal,
  step: Decimal,
  scale: Decimal,
  form: NumberMention['form'],
): NumberMention => ({
  start: span.start,
  end: span.end,
  low: value,
  high: value,
  step,
  scale,
  form,
  unit: null,
  ordinal: false,
  fraction: false,
  open: false,
});
