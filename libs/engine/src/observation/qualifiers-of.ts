import type { Quantity } from '../model/index.js';

const WORD: Readonly<Record<string, string | null>> = {
  exact: null,
  about: 'about',
  at_least: 'at least',
  more_than: 'more than',
  up_to: 'up to',
  less_than: 'less than',
  between: 'between',
};

/** How the speaker bounded the number, and the verbal band that it was. */
export function qualifiersOf({ comparator, band, approximate }: Quantity): string[] {
  const bound = WORD[comparator] ?? (approximate ? 'about' : null);
  return [...(bound ? [bound] : []), ...(band ? [`band:${band}`] : [])];
}
