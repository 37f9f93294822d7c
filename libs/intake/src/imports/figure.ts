import type { Basis, DateWindow, DecimalString, IsoDate, Scope } from '#engine';

/** One figure that a filing or a table gives, as it goes into a document of its day. */
export interface Figure {
  readonly metric: string;
  readonly segment: string;
  readonly scope: Scope;
  readonly basis: Basis;
  readonly period: DateWindow;
  /** Absolute units; per cent as a plain number. */
  readonly value: DecimalString;
  /** As in an observation: ISO 4217, `percent`, `count`, `ratio`, `per_share:CCY`. */
  readonly unit: string;
  /** Per cent year over year, where it was given beside the value. */
  readonly growth: DecimalString | null;
  /** The day on which it was filed or reported. */
  readonly filedOn: IsoDate;
  /** `imported`: as first reported; `restated`: another value than the one before; `derived`: worked out from others. */
  readonly vintage: 'imported' | 'restated' | 'derived';
  /** Restated beside the figures of a later period (re-cut, split-adjusted), not by an amended filing. */
  readonly isComparative: boolean;
  /** For a person: the arithmetic, or the value before. */
  readonly note: string | null;
  /** For a person: concept and filing, or the table's own source. */
  readonly from: string | null;
}

/** What tells two figures of one day apart. */
export function figureKey({ metric, segment, scope, basis, period, unit }: Figure): string {
  return [metric, segment, scope, basis, period.start, period.end, unit].join('|');
}
