import { daysBetween, Exact, PERIOD_SLACK_DAYS } from '../claim/index.js';
import type { ComparisonCell, ReportingPeriod, Streak } from '../model/index.js';

/** A cell of a known period. */
export interface DatedCell {
  readonly period: ReportingPeriod;
  readonly cell: ComparisonCell;
}

const SAID = /^streak:(\d+)$/;

/** How many periods in a row it has gone so, up to the last of `cells` (oldest first): as said, else as counted; null where there is none. */
export function streakOf(cells: readonly DatedCell[]): Streak | null {
  const last = cells.at(-1)?.cell;
  if (last === undefined) return null;
  const said = last.qualifiers.map((one) => SAID.exec(one)?.[1]).find((count) => count !== undefined);
  if (said !== undefined) return { periods: Number(said), of: saidOf(last), isSaid: true };
  return countStreak(cells);
}

function saidOf(cell: ComparisonCell): Streak['of'] {
  if (cell.qualifiers.includes('band:triple_digit')) return 'triple_digit';
  if (cell.qualifiers.includes('band:double_digit')) return 'double_digit';
  if (cell.growth === null) return 'unnamed';
  return new Exact(cell.growth).isNegative() ? 'decline' : 'growth';
}

const KINDS: readonly (readonly [Streak['of'], (growth: Exact) => boolean])[] = [
  ['triple_digit', (growth) => growth.gte(100)],
  ['double_digit', (growth) => growth.gte(10)],
  ['growth', (growth) => growth.gt(0)],
  ['decline', (growth) => growth.lt(0)],
];

/** Two alike in a row are no streak yet. */
const AT_LEAST = 3;

/** The strongest that holds for several adjoining periods, year over year. */
function countStreak(cells: readonly DatedCell[]): Streak | null {
  const growths = adjoining(cells).map(({ cell }) => (cell.growthBasis === 'yoy' ? cell.growth : null));
  for (const [of, holds] of KINDS) {
    const broken = [...growths].reverse().findIndex((growth) => growth === null || !holds(new Exact(growth)));
    const periods = broken < 0 ? growths.length : broken;
    if (periods >= AT_LEAST) return { periods, of, isSaid: false };
  }
  return null;
}

/** The last periods that follow each other without a gap. */
function adjoining(cells: readonly DatedCell[]): readonly DatedCell[] {
  const gap = cells.findLastIndex((one, at) => {
    const next = cells[at + 1];
    return next !== undefined && Math.abs(daysBetween(one.period.end, next.period.start)) > PERIOD_SLACK_DAYS;
  });
  return cells.slice(gap + 1);
}
