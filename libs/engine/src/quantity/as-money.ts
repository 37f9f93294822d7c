import type { Quantity } from '../model/index.js';
import type { QuantityContext } from './amount.js';

/**
 * A number said without unit or noun ("revenue was 5.5 billion", 收入380亿), as money of the context: only the metric
 * that it belongs to can tell. Everything that has a unit or counts something comes back as it is.
 */
export function asMoney(quantity: Quantity, context: QuantityContext): Quantity {
  if (quantity.kind !== 'count' || quantity.noun !== null) return quantity;
  return { ...quantity, kind: 'money', unit: context.currency, unitFrom: context.currencyFrom };
}
