import { acceleration, none, profit, series } from './directions.js';
import { contradicted, qualitative, suspect } from './doubt.js';
import { compound, done, latch, year } from './events.js';
import { everyQuarter } from './every-quarter.js';
import { approximate, ceiling, change, floor, point, range, rates } from './figures.js';
import type { RuleTable } from './rule-case.js';
import { byDate, cumulative, relative } from './totals.js';
import { superseded, withdrawn } from './void.js';

/** One table for each rule, in the order in which the rules are tried. */
export const tables: readonly RuleTable[] = [
  withdrawn,
  superseded,
  suspect,
  contradicted,
  qualitative,
  year,
  latch,
  compound,
  done,
  cumulative,
  relative,
  byDate,
  rates,
  change,
  everyQuarter,
  range,
  floor,
  ceiling,
  approximate,
  point,
  acceleration,
  profit,
  series,
  none,
];
