import type { DateWindow, Flag, Horizon, PeriodMention } from '../model/index.js';

/**
 * A period as the due date of a promise. One carried over from an earlier sentence is assumed, not stated. A reading that
 * was over on the day of the call is none of a promise: it would thread next quarter's guidance to last year's.
 */
export const horizonOf = (period: PeriodMention, carried: boolean, today: string): Horizon => ({
  text: period.raw,
  start: period.window.start,
  end: period.window.end,
  stated: period.stated && !carried,
  candidates: openReadings(period, today),
});

/** Flags of a due date: open starts, and periods taken over from the sentences before. */
export function horizonFlags({ text, candidates }: Horizon, carried: boolean): Flag[] {
  const flags: Flag[] = [];
  if (candidates.length > 0)
    flags.push({ code: 'window_ambiguous', detail: `"${text}" can also be read as ${listed(candidates)}` });
  if (carried) flags.push({ code: 'assumed_period', detail: `the period "${text}" was named in an earlier sentence` });
  return flags;
}

const openReadings = ({ candidates }: PeriodMention, today: string): readonly DateWindow[] =>
  candidates.filter(({ end }) => end >= today);

const listed = (windows: readonly DateWindow[]): string => windows.map((c) => `${c.start} to ${c.end}`).join(' or ');
