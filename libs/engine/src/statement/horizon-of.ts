import type { Flag, Horizon, PeriodMention } from '../model/index.js';

/** A period as the due date of a promise. One carried over from an earlier sentence is assumed, not stated. */
export const horizonOf = (period: PeriodMention, carried: boolean): Horizon => ({
  text: period.raw,
  start: period.window.start,
  end: period.window.end,
  stated: period.stated && !carried,
  candidates: period.candidates,
});

/** Flags of a due date: open starts, and periods taken over from the sentences before. */
export function horizonFlags(period: PeriodMention, carried: boolean): Flag[] {
  const flags: Flag[] = [];
  if (period.candidates.length > 0)
    flags.push({ code: 'window_ambiguous', detail: `"${period.raw}" can also be read as ${windows(period)}` });
  if (carried)
    flags.push({ code: 'assumed_period', detail: `the period "${period.raw}" was named in an earlier sentence` });
  return flags;
}

const windows = (period: PeriodMention): string => period.candidates.map((c) => `${c.start} to ${c.end}`).join(' or ');
