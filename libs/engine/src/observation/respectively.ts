import type { SentenceReading } from '../model/index.js';
import type { Figure } from './figure.js';

const WORD = /\brespectively\b|分别|分別/;

/** The last `count` items named before the numbers, whether metrics or businesses differ. */
function lastOf<T extends { readonly start: number; readonly end: number }>(
  items: readonly T[],
  before: number,
  count: number,
): T[] {
  return items.filter(({ end }) => end <= before).slice(-count);
}

/**
 * "Revenue of X and Y grew 34 % and 29 %, respectively": the numbers go with the names in their order. Left alone where
 * the sentence does not name as many as there are numbers.
 */
export function pairRespectively(reading: SentenceReading, figures: readonly Figure[]): Figure[] {
  const first = figures[0];
  if (!first || figures.length < 2 || !WORD.test(reading.lower)) return [...figures];
  const alike = figures.filter(
    ({ measure, quantity }) => measure === first.measure && quantity.kind === first.quantity.kind,
  );
  const metrics = lastOf(reading.metrics, first.quantity.start, alike.length);
  const businesses = lastOf(
    reading.segments.filter(({ segment }) => segment !== 'industry'),
    first.quantity.start,
    alike.length,
  );
  const paired = new Map(
    alike.map((figure, at) => {
      const metric = new Set(metrics.map((one) => one.metric)).size === alike.length ? metrics[at] : undefined;
      const business =
        !metric && new Set(businesses.map((one) => one.segment)).size === alike.length ? businesses[at] : undefined;
      return [
        figure,
        {
          ...figure,
          ...(metric
            ? {
                metric: metric.metric,
                core: metric.core,
                basis: metric.basis,
                segment: metric.segment ?? figure.segment,
              }
            : {}),
          ...(business ? { segment: business.segment } : {}),
        },
      ] as const;
    }),
  );
  return figures.map((figure) => paired.get(figure) ?? figure);
}
