import type { ComparisonCell, Observation } from '../model/index.js';

/** What a document says of one measure, gathered from every place where it says it; the level's own sentence is quoted. */
export function cellOf(figures: readonly Observation[]): ComparisonCell | null {
  const level = figures.find((one) => one.value !== null);
  const rate = figures.find((one) => one.growth?.basis === 'yoy') ?? figures.find((one) => one.growth !== null);
  const source = level ?? rate;
  if (source === undefined) return null;
  const { quote, start, end, lang } = source;
  return {
    value: level?.value ?? null,
    unit: level?.unit ?? null,
    growth: rate?.growth?.percent ?? null,
    qualifiers: [...new Set(figures.flatMap((one) => one.qualifiers))].sort(),
    quote: { quote, start, end, lang },
  };
}
