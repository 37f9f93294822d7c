import type { DateWindow, PeriodMention } from '../model/index.js';
import type { Frame, PeriodContext } from './frame.js';
import { frameOf } from './frame.js';

type Window = PeriodMention['window'];

/** Where a window lies against the reported period and the day of the call. */
export function tenseOf(
  { window, stated }: { readonly window: Window; readonly stated: boolean },
  relation: PeriodMention['relation'],
  frame: Frame,
): PeriodMention['tense'] {
  const { period, today } = frame;
  if (relation === 'since') return 'past';
  if (!stated && window.end !== null && window.end > today) return 'future';
  if (window.end === null) return window.start !== null && window.start <= period.end ? 'reported' : 'future';
  if (window.end < period.start) return 'past';
  if (window.end <= period.end)
    return window.start === null || window.start >= period.start ? 'reported' : spanTense(window, period.end);
  if (window.end < today) return 'current';
  return window.start !== null && window.start <= today ? 'current' : 'future';
}

/** A longer window that closes with the reported period (the full year, nine months) is reported; others are past. */
const spanTense = (window: Window, periodEnd: string): PeriodMention['tense'] =>
  window.end === periodEnd ? 'reported' : 'past';

/**
 * The mention as a sentence about what happened means it: where the chosen window begins after the call and a candidate
 * does not, the latest such candidate. Others come back as is.
 */
export function readAsPast(mention: PeriodMention, context: PeriodContext): PeriodMention {
  const today = context.eventDate;
  if (mention.window.end === null || mention.window.end <= today) return mention;
  const over = mention.candidates
    .filter((candidate) => candidate.end <= today)
    .sort((a, b) => b.end.localeCompare(a.end))[0];
  return over ? exchanged(mention, over, context) : mention;
}

function exchanged(mention: PeriodMention, chosen: DateWindow, context: PeriodContext): PeriodMention {
  const window = mention.relation === 'by' ? { start: null, end: chosen.end } : chosen;
  const candidates = mention.candidates.filter((candidate) => candidate !== chosen);
  return {
    ...mention,
    window,
    candidates,
    tense: tenseOf({ window, stated: mention.stated }, mention.relation, frameOf(context)),
  };
}

/**
 * The mention as a sentence about the future means it: where the chosen window is over and a candidate is not, the
 * candidate ("this quarter" of a promise is the running one, "first quarter" the coming one). Others come back as is.
 */
export function readAsFuture(mention: PeriodMention, context: PeriodContext): PeriodMention {
  const today = context.eventDate;
  if (mention.window.end === null || mention.window.end >= today) return mention;
  const ahead = mention.candidates
    .filter((candidate) => candidate.end >= today)
    .sort((a, b) => a.end.localeCompare(b.end))[0];
  return ahead ? exchanged(mention, ahead, context) : mention;
}
