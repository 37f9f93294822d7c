import type { Rule } from '../rule.js';
import { acceleration } from './acceleration.js';
import { byDate } from './by-date.js';
import { cumulative } from './cumulative.js';
import { direction } from './direction.js';
import { directionProfit } from './direction-profit.js';
import { eventCompound } from './event-compound.js';
import { eventDone } from './event-done.js';
import { eventProfit } from './event-profit.js';
import { eventYear } from './event-year.js';
import { everyQuarter } from './every-quarter.js';
import { changeRule, growthRule, numericRules } from './numeric.js';
import { contradicted, qualitative } from './qualitative.js';
import { quarantine } from './quarantine.js';
import { relative } from './relative.js';
import { superseded } from './superseded.js';
import { unjudged } from './unjudged.js';
import { withdrawn } from './withdrawn.js';

/**
 * Every rule, in the order in which they are tried. First what takes a claim out of judgement, then the narrow frames before
 * the wide ones: a total before a single figure, growth that quickens before growth.
 */
export const rules: readonly Rule[] = [
  withdrawn,
  superseded,
  quarantine,
  contradicted,
  qualitative,
  eventYear,
  eventProfit,
  eventCompound,
  eventDone,
  cumulative,
  relative,
  byDate,
  growthRule,
  changeRule,
  everyQuarter,
  ...numericRules,
  acceleration,
  directionProfit,
  direction,
  unjudged,
];
