import { Decimal } from 'decimal.js';
import type { DateWindow } from '#engine';
import { dayAfter, daysInWindow } from '../days.js';
import type { Figure } from '../figure.js';

/** Sums that no loss turns negative: a negative difference of theirs comes from two cuts of the figures. */
const NEVER_NEGATIVE: ReadonlySet<string> = new Set(
  'revenue research_and_development sales_and_marketing operating_expenses depreciation capital_expenditure share_repurchases dividends'.split(
    ' ',
  ),
);

/**
 * Quarters (and second halves) that no filing gives by themselves, as differences of two sums that begin on the same day: the
 * fourth quarter is the year less nine months. Amounts of money over a period only: balances, rates, share counts and
 * figures per share do not add up. None is worked out from a filing that also re-cuts earlier periods of the measure.
 */
export function deriveDifferences(figures: readonly Figure[]): readonly Figure[] {
  return [...groupsOf(figures.filter(isFlow)).values()].flatMap(differencesOf);
}

const STOCKS: ReadonlySet<string> = new Set(['debt', 'inventory', 'backlog', 'net_cash']);

function isFlow({ unit, metric }: Figure): boolean {
  return /^[A-Z]{3}$/.test(unit) && !STOCKS.has(metric);
}

function groupsOf(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const one of figures) {
    const key = [one.metric, one.segment, one.scope, one.basis, one.unit].join('|');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}

function differencesOf(group: readonly Figure[]): readonly Figure[] {
  const recutOn = new Set(group.filter(({ vintage }) => vintage === 'restated').map(({ filedOn }) => filedOn));
  const given = new Map<string, string>();
  for (const { period, filedOn } of group) given.set(keyOf(period), earlier(given.get(keyOf(period)), filedOn));
  const byStart = new Map<string, Figure[]>();
  for (const one of group) byStart.set(one.period.start, [...(byStart.get(one.period.start) ?? []), one]);
  return group.flatMap((whole) => {
    if (whole.vintage !== 'imported' || recutOn.has(whole.filedOn)) return [];
    const part = partOf(whole, byStart.get(whole.period.start) ?? []);
    if (part === null || isGiven(given.get(keyOf(restOf(whole, part))), whole)) return [];
    const rest = difference(whole, part);
    return rest === null ? [] : [rest];
  });
}

function earlier(day: string | undefined, other: string): string {
  return day !== undefined && day < other ? day : other;
}

/** What is filed only later does not count: a document of a day must not change with filings to come. */
function isGiven(day: string | undefined, { filedOn }: Figure): boolean {
  return day !== undefined && day <= filedOn;
}

function keyOf({ start, end }: DateWindow): string {
  return `${start}..${end}`;
}

function restOf(whole: Figure, part: Figure): DateWindow {
  return { start: dayAfter(part.period.end), end: whole.period.end };
}

/** The sum that leaves one quarter of the whole, else one half; as last filed by the day of the whole. */
function partOf(whole: Figure, sameStart: readonly Figure[]): Figure | null {
  const known = sameStart.filter((one) => one.period.end < whole.period.end && one.filedOn <= whole.filedOn);
  const leaves = (least: number, most: number) =>
    known.filter((one) => {
      const days = daysInWindow(restOf(whole, one));
      return days >= least && days <= most;
    });
  const quarter = leaves(80, 100);
  const fit = quarter.length > 0 ? quarter : leaves(170, 196);
  return fit.reduce<Figure | null>((last, one) => (last === null || one.filedOn >= last.filedOn ? one : last), null);
}

function difference(whole: Figure, part: Figure): Figure | null {
  const value = new Decimal(whole.value).minus(part.value);
  if (value.isNegative() && !value.isZero() && NEVER_NEGATIVE.has(whole.metric)) return null;
  return {
    ...whole,
    period: restOf(whole, part),
    value: value.isZero() ? '0' : value.toFixed(),
    vintage: 'derived',
    note: `${spelled(whole)} less ${spelled(part)}`,
  };
}

function spelled({ value, period }: Figure): string {
  return `${value} (${period.start} to ${period.end})`;
}
