import { daysBetween, isSamePeriod, lengthInDays, PERIOD_SLACK_DAYS, yearBefore } from '../claim/index.js';
import type { ReportingPeriod } from '../model/index.js';
import { monthsOf } from './aspect-of.js';

/** What a reader must know of two periods before comparing any of their figures. */
export function pairNotes(from: ReportingPeriod, to: ReportingPeriod): readonly string[] {
  return [...adjacency(from, to), ...lengths(from, to)];
}

function adjacency(from: ReportingPeriod, to: ReportingPeriod): readonly string[] {
  if (isSamePeriod(from, yearBefore(to))) return ['year-ago period'];
  const gap = daysBetween(from.end, to.start);
  return Math.abs(gap) > PERIOD_SLACK_DAYS ? [`not adjacent: ${from.label} and ${to.label}`] : [];
}

const WEEK = 7;

function lengths(from: ReportingPeriod, to: ReportingPeriod): readonly string[] {
  const [a, b] = [lengthInDays(from), lengthInDays(to)];
  const [weeksBefore, weeksAfter] = [Math.round(a / WEEK), Math.round(b / WEEK)];
  if (monthsOf(from) !== monthsOf(to))
    return [`periods of different length: ${monthsOf(from)} and ${monthsOf(to)} months`];
  const isWeekly = a % WEEK === 0 && b % WEEK === 0;
  return isWeekly && weeksBefore !== weeksAfter
    ? [`a week more or less: ${weeksBefore} and ${weeksAfter} weeks (53-week year)`]
    : [];
}
