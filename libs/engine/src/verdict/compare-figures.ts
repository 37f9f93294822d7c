import { Exact, spokenStep, type Polarity } from '../claim/index.js';
import type { DecimalString, Result, Target } from '../model/index.js';

export type Side = 'above' | 'inside' | 'below';

/** "About" a percentage allows half a point; "about" an amount allows two per cent. Conventions of this product, versioned with the rules. */
export const ABOUT_POINTS = '0.5';
export const ABOUT_SHARE = '0.02';

interface Actual {
  readonly value: DecimalString;
  /** The words it was said in, for the precision. */
  readonly words: string;
}

/** Where an actual lies beside a target, both at the coarser of the precisions in which they were spoken. */
export function sideOf(actual: Actual, target: Target, isApproximate: boolean): Side {
  const step = coarser(stepOfTarget(target), spokenStep(actual.value, actual.words));
  const value = toStep(new Exact(actual.value), step);
  const slack = isApproximate ? slackOf(target) : new Exact(0);
  if (target.low !== null && value.lt(toStep(new Exact(target.low), step).minus(slack))) return 'below';
  return target.high !== null && value.gt(toStep(new Exact(target.high), step).plus(slack)) ? 'above' : 'inside';
}

/** An actual told more coarsely than this share of itself cannot tell a target that is told more finely. */
export const COARSE_SHARE = '0.025';

/** Is the actual only inside because it was rounded much more coarsely than the target? */
export function isTooCoarse(actual: Actual, target: Target): boolean {
  const [step, own] = [spokenStep(actual.value, actual.words), stepOfTarget(target)];
  const value = new Exact(actual.value);
  if (step.lte(own) || step.lte(value.abs().mul(COARSE_SHARE))) return false;
  const isUnder = target.low !== null && value.lt(target.low);
  return isUnder || (target.high !== null && value.gt(target.high));
}

/**
 * The economic result of a side. Where neither way is better (spending plans), less than planned is a part of the plan, not a
 * failure of it, as long as most of it was done.
 */
export function resultOf(side: Side, polarity: Polarity, isMostlyDone: boolean): Result {
  if (side === 'inside') return 'met';
  if (polarity === 'neutral') return side === 'above' ? 'exceeded' : isMostlyDone ? 'partially_met' : 'missed';
  return (side === 'above') === (polarity === 'up') ? 'exceeded' : 'missed';
}

/** Three quarters of the low end: less is a plan not carried out. */
export function isMostlyDone(value: DecimalString, target: Target): boolean {
  const bound = new Exact(target.low ?? target.high ?? 0);
  return bound.isPositive() && new Exact(value).gte(bound.mul('0.75'));
}

/** What "about" one figure allows on either side; a range has its own room. */
function slackOf({ low, high, unit }: Target): Exact {
  if (low === null || low !== high) return new Exact(0);
  const isPoints = unit === 'percent' || unit === 'percentage_point';
  return isPoints ? new Exact(ABOUT_POINTS) : new Exact(low).abs().mul(ABOUT_SHARE);
}

/** The finer bound decides: "3.8 to 3.84 billion" is spoken at ten million. */
function stepOfTarget(target: Target): Exact {
  const steps = [target.low, target.high].flatMap((bound) => (bound === null ? [] : [promisedStep(bound, target)]));
  return steps
    .filter((one) => !one.isZero())
    .reduce((least, one) => (one.lt(least) ? one : least), steps[0] ?? new Exact(0));
}

/**
 * The step in which a figure was promised. "One billion" and "two billion" are promised to two digits: half a billion less is
 * not the same. Whole per cents and points stay as they were told.
 */
function promisedStep(value: DecimalString, { raw, unit }: Target): Exact {
  const step = spokenStep(value, raw);
  const amount = new Exact(value).abs();
  if (amount.isZero() || unit === 'percent' || unit === 'percentage_point' || unit === 'ratio') return step;
  const twoDigits = new Exact(10).pow(amount.e - 1);
  return step.gt(twoDigits) ? twoDigits : step;
}

function coarser(a: Exact, b: Exact): Exact {
  return a.gt(b) ? a : b;
}

function toStep(value: Exact, step: Exact): Exact {
  return step.isZero() ? value : value.div(step).toDecimalPlaces(0).mul(step);
}
