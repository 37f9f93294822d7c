import { daysBetween, isSamePeriod, isWithin, lengthInDays, PERIOD_SLACK_DAYS } from '../claim/index.js';
import type { DateWindow } from '../model/index.js';
import type { Fact } from './fact.js';
import { isRecutComparative } from './imported.js';

/** Reported flows that cover a window without overlap, and how much of it they cover. */
export interface Tiling {
  readonly facts: readonly Fact[];
  readonly daysCovered: number;
  /** Parts of the window, up to the date asked about, for which nothing is known. */
  readonly gaps: readonly DateWindow[];
}

/**
 * Picks figures that lie in the window (or mostly in it, at its assumed start) so that each day is counted once: the finest
 * periods first, a longer one in the place of shorter ones where it alone covers a gap. The latest report of a period counts.
 */
export function tileWindow(facts: readonly Fact[], window: DateWindow, until: string): Tiling {
  const usable = latestPerPeriod(
    facts.filter(
      (fact) => fact.observation.value !== null && !isRecutComparative(fact) && isMostlyIn(fact.period, window),
    ),
  );
  let chosen: readonly Fact[] = [];
  for (const fact of usable.sort(byLength)) chosen = place(fact, chosen);
  const facts_ = [...chosen].sort((a, b) => (a.period.start < b.period.start ? -1 : 1));
  return { facts: facts_, daysCovered: sumOfDays(facts_), gaps: gapsOf(facts_, window, until) };
}

function place(fact: Fact, chosen: readonly Fact[]): readonly Fact[] {
  const rivals = chosen.filter((one) => overlaps(one.period, fact.period));
  if (rivals.length === 0) return [...chosen, fact];
  const isWhole = rivals.every((one) => isWithin(one.period, fact.period));
  const gain = lengthInDays(fact.period) - sumOfDays(rivals);
  return isWhole && gain > 2 * PERIOD_SLACK_DAYS ? [...chosen.filter((one) => !rivals.includes(one)), fact] : chosen;
}

function latestPerPeriod(facts: readonly Fact[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    const at = kept.findIndex((one) => isSamePeriod(one.period, fact.period));
    if (at < 0) kept.push(fact);
    else if ((kept[at]?.document ?? 0) < fact.document) kept[at] = fact;
  }
  return kept;
}

/** Half of a quarter inside an assumed start counts as inside; figures cannot be split. */
function isMostlyIn(period: DateWindow, window: DateWindow): boolean {
  if (isWithin(period, window)) return true;
  const middle = daysBetween(period.start, period.end) / 2;
  return (
    daysBetween(period.start, window.start) <= middle &&
    daysBetween(period.end, window.end) >= -PERIOD_SLACK_DAYS &&
    lengthInDays(period) < 200
  );
}

function overlaps(a: DateWindow, b: DateWindow): boolean {
  return a.start <= b.end && b.start <= a.end && !isTouching(a, b);
}

function isTouching(a: DateWindow, b: DateWindow): boolean {
  return Math.abs(daysBetween(a.end, b.start)) <= 2 || Math.abs(daysBetween(b.end, a.start)) <= 2;
}

function gapsOf(facts: readonly Fact[], window: DateWindow, until: string): readonly DateWindow[] {
  const gaps: DateWindow[] = [];
  let from = window.start;
  for (const fact of facts) {
    if (daysBetween(from, fact.period.start) > PERIOD_SLACK_DAYS + 40)
      gaps.push({ start: from, end: fact.period.start });
    from = fact.period.end > from ? fact.period.end : from;
  }
  const end = until < window.end ? until : window.end;
  if (daysBetween(from, end) > PERIOD_SLACK_DAYS + 40) gaps.push({ start: from, end });
  return gaps;
}

function byLength(a: Fact, b: Fact): number {
  return lengthInDays(a.period) - lengthInDays(b.period) || (a.period.start < b.period.start ? -1 : 1);
}

function sumOfDays(facts: readonly Fact[]): number {
  return facts.reduce((sum, fact) => sum + lengthInDays(fact.period), 0);
}
