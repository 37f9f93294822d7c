import type { SpokenAmount } from './spoken-amounts.js';

/**
 * Where an original and its translation give different numbers, scales or currencies: one sentence for a person with
 * both readings, or null. Only amounts with a scale, currency or per cent sign count; a number that the other side
 * merely leaves out, or spells in words, is no conflict.
 */
export function sourceConflict(original: readonly SpokenAmount[], translated: readonly SpokenAmount[]): string | null {
  const left = original.filter((amount) => amount.marked);
  const right = translated.filter((amount) => amount.marked);
  const exact = new Map(right.map((amount) => [exactKey(amount), amount]));
  const alike = new Map(right.map((amount) => [digitsKey(amount), amount]));
  for (const amount of left) {
    const twin = exact.get(exactKey(amount)) ?? alike.get(digitsKey(amount));
    if (twin && (twin.exponent !== amount.exponent || currenciesDiffer(amount, twin))) return both(amount, twin);
  }
  return oneChanged(left, right);
}

const digitsKey = (amount: SpokenAmount): string => `${amount.digits}${amount.percent ? '%' : ''}`;
const exactKey = (amount: SpokenAmount): string => `${digitsKey(amount)}e${amount.exponent}`;
const currenciesDiffer = (a: SpokenAmount, b: SpokenAmount): boolean =>
  a.currency !== null && b.currency !== null && a.currency !== b.currency;

/** As many amounts on either side and all but one the same: then the odd ones are one figure, read differently. */
function oneChanged(left: readonly SpokenAmount[], right: readonly SpokenAmount[]): string | null {
  if (left.length !== right.length) return null;
  const known = new Set(left.map((amount) => amount.digits));
  const rendered = new Set(right.map((amount) => amount.digits));
  const odd = left.filter((amount) => !rendered.has(amount.digits));
  const other = right.filter((amount) => !known.has(amount.digits));
  const [a, b] = [odd[0], other[0]];
  return odd.length === 1 && other.length === 1 && a && b && a.percent === b.percent ? both(a, b) : null;
}

const both = (a: SpokenAmount, b: SpokenAmount): string => `The original says “${a.raw}”, its translation “${b.raw}”.`;
