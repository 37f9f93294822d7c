import type { Basis, DecimalString, Growth, ObservationPeriod, Quantity, Scope, Span } from '../model/index.js';

/** What a number says of its metric. */
export type Measure = 'level' | 'growth' | 'change' | 'share' | 'none';

/** One number of a sentence with the metric, business and period that it belongs to. */
export interface Figure {
  readonly quantity: Quantity;
  readonly measure: Measure;
  readonly metric: string;
  readonly core: string;
  readonly basis: Basis;
  readonly scope: Scope;
  readonly slip: string | null;
  readonly segment: string;
  readonly period: ObservationPeriod;
  readonly value: DecimalString | null;
  readonly unit: string | null;
  readonly growth: Growth | null;
  readonly qualifiers: readonly string[];
  /** Does it stand on the far side of a comparison, in an earlier period? */
  readonly isOtherSide?: boolean;
  /** Metric and number together: where a clause must reach to hold both. */
  readonly reach: Span;
}
