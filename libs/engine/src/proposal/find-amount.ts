import { Decimal } from 'decimal.js';
import type { Quantity, SentenceReading, Span } from '../model/index.js';

/** Why a proposed number is none of the quote's. */
export type AmountRefusal = 'number_not_in_quote' | 'unit_not_in_quote';

/** What a plug-in says that a number is; a bound that is open or was left out is null. */
export interface ProposedAmount {
  readonly low: string | null;
  readonly high: string | null;
  readonly unit: string;
}

const size = (value: string): Decimal => new Decimal(value).abs();

const sameBound = (mine: string | null, theirs: string | null): boolean =>
  mine === null || theirs === null ? mine === theirs : size(mine).equals(size(theirs));

/** "Down 14 to 16 per cent" may be said as -16 to -14; one bound given twice may stand for a floor or ceiling. */
function sameSize({ low, high }: Quantity, theirs: ProposedAmount): boolean {
  if (sameBound(low, theirs.low) && sameBound(high, theirs.high)) return true;
  if (sameBound(low, theirs.high) && sameBound(high, theirs.low)) return true;
  const only = low === null ? high : high === null ? low : null;
  return (
    only !== null &&
    sameBound(only, theirs.low ?? theirs.high) &&
    sameBound(theirs.low ?? theirs.high, theirs.high ?? theirs.low)
  );
}

const sameUnit = (mine: string, theirs: string): boolean => mine === theirs || `per_share:${mine}` === theirs;

/** The number of a quote that a plug-in means: one that the engine itself reads there, of the same size and unit. */
export function findAmount(
  theirs: ProposedAmount,
  part: Span,
  { quantities }: SentenceReading,
): Quantity | AmountRefusal {
  const here = quantities.filter(({ start, end }) => start >= part.start && end <= part.end);
  const alike = here.filter((quantity) => sameSize(quantity, theirs));
  return (
    alike.find(({ unit }) => sameUnit(unit, theirs.unit)) ??
    (alike.length > 0 ? 'unit_not_in_quote' : 'number_not_in_quote')
  );
}
