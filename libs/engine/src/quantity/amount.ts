import type { Quantity, QuantityKind } from '../model/index.js';
import type { Decimal } from './decimal.js';
import type { NumberMention } from './number-mention.js';

/** What unit means where a speaker leaves it out, and where that was learnt. */
export interface QuantityContext {
  readonly currency: string;
  readonly currencyFrom: 'document' | 'company';
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
