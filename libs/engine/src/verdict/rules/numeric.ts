import {
  coreOf,
  Exact,
  hasNumber,
  isAssumedGrowth,
  isAssumption,
  namesBothGrowthBases,
  plain,
  polarityOf,
  unitSort,
  writeAmount,
  writeTarget,
  type NumberedTarget,
} from '../../claim/index.js';
import type { Observation, TargetForm } from '../../model/index.js';
import { isFarOff } from '../../outcome/index.js';
import { isMostlyDone, isTooCoarse, resultOf, sideOf, type Side } from '../compare-figures.js';
import { due, resolved } from '../judgement.js';
import { noAnswer } from '../no-answer.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { timingOf } from '../timing.js';
import { assumptions, because, promise } from '../wording.js';
import { changeReading, growthReading, levelOf, type Reading } from './figure-readings.js';

const SAYS: Readonly<Partial<Record<TargetForm, string>>> = {
  point:
    'One figure for a period: at the spoken precision (amounts: two digits at least) met, better exceeded, worse missed.',
  approximate:
    'About a figure: met within half a percentage point or two per cent of the amount, at the spoken precision.',
  range: 'A range: inside is met, below the midpoint too; outside on the good side exceeded, on the other missed.',
  floor: 'At least: met from the bound on, missed below it.',
  ceiling: 'At most: met up to the bound, missed above it.',
};

/** The rules for a level in one period, one for each form of target. */
export const numericRules: readonly Rule[] = (['range', 'floor', 'ceiling', 'approximate', 'point'] as const).map(
  (form) => ({
    name: `numeric.${form}`,
    version: 2,
    says: SAYS[form] ?? '',
    applies: (one) => one.measure === 'amount' && formOf(one) === form,
    judge: (one) => judgeFigure(one, levelOf(one)),
  }),
);

export const growthRule: Rule = {
  name: 'growth.rate',
  version: 2,
  says: 'A growth rate for a period: compared with the growth reported on the same base and scope, or worked out from two reported levels.',
  applies: (one) => one.measure === 'growth',
  judge: (one) => judgeFigure(one, growthReading(one)),
};

export const changeRule: Rule = {
  name: 'margin.change',
  version: 1,
  says: 'A change in percentage points: compared with the change reported, or with the difference of two reported rates.',
  applies: (one) => one.measure === 'change',
  judge: (one) => judgeFigure(one, changeReading(one)),
};

/** The form as its bounds tell it: a `reach` point with an open end is a floor, whatever it was called. */
function formOf({ standing }: Case): TargetForm {
  const { target, statement } = standing;
  if (!hasNumber(target)) return statement.form;
  if (target.high === null) return 'floor';
  if (target.low === null) return 'ceiling';
  if (target.low !== target.high) return 'range';
  return statement.form === 'approximate'
    ? 'approximate'
    : statement.form === 'floor' || statement.form === 'ceiling'
      ? statement.form
      : 'point';
}

function judgeFigure(one: Case, reading: Reading | null): Judgement {
  const { target } = one.standing;
  if (reading === null || !hasNumber(target)) return noAnswer(one);
  const doubt = doubtAbout(reading, target, one);
  if (doubt !== null) return doubt;
  const side = sideFor(reading, target, one);
  const result = resultFor(side, reading, target, one);
  const used = reading.answers.map((answer) => answer.fact);
  const isShaky =
    isAssumedGrowth(one.standing.statement, one.profile) ||
    (one.measure === 'growth' && namesBothGrowthBases(one.standing.statement.quote));
  const text = `${promise(one)}; ${reading.text}${assumptions(reading.answers)}`;
  if (result === 'missed' && hasBorrowedPeriod(one))
    return due(
      'window_ambiguous',
      `${text} No verdict: the answer names no period of its own; this one was named earlier.`,
      { used, numeric: side },
    );
  if (result === 'missed' && (isShaky || timingOf(one) !== 'reported'))
    return due('measure_unstated', `${text} No verdict: ${because('measure_unstated')}.`, { used, numeric: side });
  const confidence = isShaky || reading.answers.some((answer) => answer.assumed.length > 0) ? 0.8 : 0.95;
  return resolved(result, `${text} ${sideWords(side, reading, target, one)}: ${result.replace('_', ' ')}.`, {
    used,
    numeric: side,
    confidence,
  });
}

/** In an answer to a question the period named sentences before may not be the one meant; in a prepared outlook it is. */
function hasBorrowedPeriod({ standing: { statement, horizon } }: Case): boolean {
  return statement.section === 'qa' && horizon?.stated === false;
}

/** A figure a few times the size of the promised one is hardly the same figure; one rounded too coarsely cannot tell. */
function doubtAbout(reading: Reading, target: NumberedTarget, one: Case): Judgement | null {
  const used = reading.answers.map((answer) => answer.fact);
  const head = `${promise(one)}; ${reading.text}`;
  const isLevel = one.measure === 'amount' && target.unit !== 'percent';
  if (isLevel && boundsOf(target).every((bound) => isFarOff(reading.value, bound)))
    return due('unit_suspect', `${head} Too far off to be the same figure: ${because('unit_suspect')}.`, { used });
  const level = levelBeside(one);
  if (level !== null && used.some(({ observation }) => isOtherSize(observation, level)))
    return due(
      'unit_suspect',
      `${head} The same sentence promises ${writeTarget(level)}, which is another size: ${because('unit_suspect')}.`,
      { used },
    );
  if (isTooCoarse(reading, target) && sideFor(reading, target, one) === 'inside')
    return due('measure_unstated', `${head} It is told too coarsely to tell.`, { used });
  return null;
}

function boundsOf({ low, high }: NumberedTarget): readonly string[] {
  return [low, high].filter((bound) => bound !== null);
}

/** The amount that a growth rate was told with: the figure that answers the one must be of the size of the other. */
function levelBeside({ measure, standing, beside }: Case): NumberedTarget | null {
  const { metric, segment } = standing.statement;
  if (measure !== 'growth') return null;
  const targets = beside.flatMap((one) => (one.metric === metric && one.segment === segment ? [one.target] : []));
  return targets.filter(hasNumber).find(({ unit }) => unitSort(unit) === 'money') ?? null;
}

function isOtherSize({ value, unit }: Observation, level: NumberedTarget): boolean {
  return value !== null && unit === level.unit && isFarOff(value, level.low ?? level.high ?? '0');
}

/** `USD 0.9 billion below the low end`, and where more is not better, that it is not. */
function sideWords(side: Side, reading: Reading, target: NumberedTarget, one: Case): string {
  if (side === 'inside') return insideWords(target, formOf(one));
  const bound = side === 'above' ? target.high : target.low;
  const gap = new Exact(reading.value).minus(bound ?? 0).abs();
  const unit = target.unit === 'percent' ? 'percentage_point' : target.unit;
  const end = target.low === target.high ? 'it' : side === 'above' ? 'the high end' : 'the low end';
  const polarity = polarityOf(coreOf(one.standing.statement.metric, one.profile));
  const isCost =
    polarity === 'down'
      ? ` (${side === 'above' ? 'more' : 'less'} is ${side === 'above' ? 'worse' : 'better'} here)`
      : '';
  return `${writeAmount(plain(gap), unit)} ${side} ${end}${isCost}`;
}

function insideWords({ low, high }: NumberedTarget, form: TargetForm): string {
  if (form === 'floor') return 'At or above the floor';
  if (form === 'ceiling') return 'At or below the ceiling';
  return low !== null && low === high ? 'As promised, at the precision in which it was told' : 'Inside the range';
}

function sideFor(reading: Reading, target: NumberedTarget, one: Case): Side {
  const form = formOf(one);
  const bounded = form === 'floor' ? { ...target, high: null } : form === 'ceiling' ? { ...target, low: null } : target;
  const isAbout =
    one.standing.statement.form === 'approximate' || isAssumption(coreOf(one.standing.statement.metric, one.profile));
  return sideOf(reading, bounded, isAbout);
}

/** A floor or ceiling is a promise in itself: the wrong side of it is a miss whichever way is better. */
function resultFor(side: Side, reading: Reading, target: NumberedTarget, one: Case): ReturnType<typeof resultOf> {
  const core = coreOf(one.standing.statement.metric, one.profile);
  const form = formOf(one);
  if (form === 'floor' || form === 'ceiling') return side === 'inside' ? 'met' : 'missed';
  return resultOf(side, polarityOf(core), one.measure === 'amount' && isMostlyDone(reading.value, target));
}
