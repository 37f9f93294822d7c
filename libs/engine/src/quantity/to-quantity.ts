import type { Comparator, Quantity } from '../model/index.js';
import type { Decimal } from './decimal.js';
import { decimalString } from './decimal.js';
import type { Interval } from './join-ranges.js';
import { readComparator } from './read-comparator.js';

const FLOORS: readonly Comparator[] = ['at_least', 'more_than'];
const CEILINGS: readonly Comparator[] = ['up_to', 'less_than'];

const bound = (open: boolean, value: Decimal): string | null => (open ? null : decimalString(value));

/** The model's quantity of an amount, with the bounds that the words around it say. Offsets are into `text`. */
export function toQuantity(text: string, amount: Interval): Quantity {
  const { comparator, approximate } = readComparator(text, amount);
  const kind = amount.kind ?? 'count';
  return {
    start: amount.start,
    end: amount.end,
    kind,
    low: bound(CEILINGS.includes(comparator), amount.low),
    high: bound(FLOORS.includes(comparator), amount.high),
    unit: amount.unit ?? 'count',
    unitFrom: amount.unitFrom,
    comparator: kind === 'ordinal' ? 'exact' : comparator,
    approximate,
    band: null,
    noun: kind === 'count' || kind === 'ordinal' ? amount.noun : null,
    precision: decimalString(amount.step),
    raw: text.slice(amount.start, amount.end),
    form: amount.number.form,
  };
}
