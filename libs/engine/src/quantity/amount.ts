import type { Quantity, QuantityKind, Span } from '../model/index.js';
import type { Decimal } from './decimal.js';
import type { NumberMention } from './number-mention.js';

/** What unit means where a speaker leaves it out, and where that was learnt. */
export interface QuantityContext {
  readonly currency: string;
  readonly currencyFrom: 'document' | 'company';
  /** What `$` alone stands for, where the document tells it. */
  readonly dollar?: string | null;
  /** Told of each number that is no quantity, and why; offsets are into the stretch that is searched. */
  readonly refused?: (number: Span, why: string) => void;
}

/** A number with the unit that was read with it; `kind` is null where none was said. */
export interface Amount {
  readonly number: NumberMention;
  readonly start: number;
  readonly end: number;
  readonly low: Decimal;
  readonly high: Decimal;
  readonly step: Decimal;
  readonly kind: QuantityKind | null;
  readonly unit: string | null;
  readonly unitFrom: Quantity['unitFrom'];
  readonly noun: string | null;
}
