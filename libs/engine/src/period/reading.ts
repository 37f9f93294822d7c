import type { DateWindow, Granularity, PeriodMention } from '../model/index.js';

/** What a rule makes of an expression of time, before its place, relation and tense are added. */
export interface TimeReading {
  readonly granularity: Granularity;
  readonly window: { readonly start: string | null; readonly end: string | null };
  readonly stated: boolean;
  readonly candidates: readonly DateWindow[];
  /** Set where the words themselves say it ("by year end"); else the word in front decides. */
  readonly relation?: PeriodMention['relation'];
}

const sameWindow = (a: DateWindow, b: { start: string | null; end: string | null }): boolean =>
  a.start === b.start && a.end === b.end;

export const stated = (
  granularity: Granularity,
  window: DateWindow,
  candidates: readonly DateWindow[] = [],
): TimeReading => ({
  granularity,
  window,
  stated: true,
  candidates: candidates.filter(
    (candidate, index) =>
      !sameWindow(candidate, window) && candidates.findIndex((other) => sameWindow(other, candidate)) === index,
  ),
});

/** A window of which a part was assumed. */
export const assumed = (
  granularity: Granularity,
  window: DateWindow,
  candidates: readonly DateWindow[] = [],
): TimeReading => ({
  ...stated(granularity, window, candidates),
  stated: false,
});

/** A stretch without ends ("in the coming years"). */
export const open = (): TimeReading => ({
  granularity: 'open',
  window: { start: null, end: null },
  stated: false,
  candidates: [],
});

/** Only the end counts. */
export const endOf = (reading: TimeReading): TimeReading => ({
  ...reading,
  relation: 'by',
  window: { start: null, end: reading.window.end },
});
