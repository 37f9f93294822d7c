import {
  coreOf,
  hasNumber,
  isAssumedGrowth,
  isAssumption,
  spokenStep,
  polarityOf,
  type NumberedTarget,
} from '../../claim/index.js';
import type { TargetForm } from '../../model/index.js';
import { growthOf, isFarOff, tileWindow, type Fact } from '../../outcome/index.js';
import { isMostlyDone, isTooCoarse, resultOf, sideOf, type Side } from '../compare-figures.js';
import { answersTo, comparableFacts, type Answer } from '../evidence.js';
import { due, resolved } from '../judgement.js';
import { noAnswer } from '../no-answer.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { isTargetPeriod, timingOf } from '../timing.js';
import { assumptions, because, figure, promised, signed, subjectOf } from '../wording.js';
import { pointsOver } from './points-over.js';
import { sumOf } from './sum-of.js';

interface Reading {
  readonly value: string;
  readonly words: string;
  readonly text: string;
  readonly answers: readonly Answer[];
}

const SAYS: Readonly<Partial<Record<TargetForm, string>>> = {
  point: 'One figure for a period: at the spoken precision met, better exceeded, worse missed.',
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
    version: 1,
    says: SAYS[form] ?? '',
    applies: (one) => one.measure === 'amount' && formOf(one) === form,
    judge: (one) => judgeFigure(one, levelOf(one)),
  }),
);

export const growthRule: Rule = {
  name: 'growth.rate',
  version: 1,
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
  const isShaky = isAssumedGrowth(one.standing.statement, one.profile);
  const text = `${subjectOf(one.standing, one.profile)}: ${promised(one.standing)} promised, ${reading.text}${assumptions(reading.answers)}`;
  if (result === 'missed' && (isShaky || timingOf(one) !== 'reported'))
    return due('measure_unstated', `${text} No verdict: ${because('measure_unstated')}.`, { used, numeric: side });
  const confidence = isShaky || reading.answers.some((answer) => answer.assumed.length > 0) ? 0.8 : 0.95;
  return resolved(result, `${text} ${SIDE_WORDS[side]}: ${result.replace('_', ' ')}.`, {
    used,
    numeric: side,
    confidence,
  });
}

/** A figure a few times the size of the promised one is hardly the same figure; one rounded too coarsely cannot tell. */
function doubtAbout(reading: Reading, target: NumberedTarget, one: Case): Judgement | null {
  const used = reading.answers.map((answer) => answer.fact);
  const head = `${subjectOf(one.standing, one.profile)}: ${promised(one.standing)} promised, ${reading.text}`;
  const isLevel = one.measure === 'amount' && target.unit !== 'percent';
  if (isLevel && isFarOff(reading.value, target.low ?? target.high ?? '0'))
    return due('unit_suspect', `${head} Too far off to be the same figure: ${because('unit_suspect')}.`, { used });
  if (isTooCoarse(reading, target) && sideFor(reading, target, one) === 'inside')
    return due('measure_unstated', `${head} It is told too coarsely to tell.`, { used });
  return null;
}

const SIDE_WORDS: Readonly<Record<Side, string>> = { above: 'Above', inside: 'Inside', below: 'Below' };

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

/** The level reported for the very period; for a flow without one, the sum of the parts that cover it. */
function levelOf(one: Case): Reading | null {
  const answers = answersTo(one).filter(
    ({ fact }) => fact.observation.value !== null && isTargetPeriod(fact.period, one),
  );
  const latest = answers.at(-1)?.fact.document;
  const answer = finest(answers.filter(({ fact }) => fact.document === latest));
  if (answer === undefined) return sumReading(one);
  const { value, quote } = answer.fact.observation;
  return {
    value: value ?? '0',
    words: quote,
    text: `reported: ${figure(answer.fact, one.profile)}.`,
    answers: [answer],
  };
}

/** Of several tellings of one figure the most exact one. */
function finest(answers: readonly Answer[]): Answer | undefined {
  const stepOf = ({ fact }: Answer) => spokenStep(fact.observation.value ?? '0', fact.observation.quote);
  return answers.reduce<Answer | undefined>(
    (best, one) => (best !== undefined && stepOf(best).lte(stepOf(one)) ? best : one),
    undefined,
  );
}

function sumReading(one: Case): Reading | null {
  const { start, end } = one.window;
  if (start === null || end === null || !isSummable(one)) return null;
  const known = comparableFacts(one);
  const tiling = tileWindow(
    known.map(({ fact }) => fact),
    { start, end },
    end,
  );
  if (tiling.facts.length < 2 || tiling.gaps.length > 0) return null;
  return { ...sumOf(tiling.facts, one.profile), answers: known.filter(({ fact }) => tiling.facts.includes(fact)) };
}

/** Sums of rates, balances or share counts mean nothing. */
function isSummable({ standing }: Case): boolean {
  return (
    /^[A-Z]{3}$/.test(standing.target?.unit ?? '') && !/cash$|debt|backlog|inventory/.test(standing.statement.metric)
  );
}

function growthReading(one: Case): Reading | null {
  const known = comparableFacts(one);
  const peers = known.map(({ fact }) => fact);
  const basis = one.standing.target?.comparison?.to === 'qoq' ? 'qoq' : 'yoy';
  const answer = answersTo(one)
    .filter(({ fact }) => isTargetPeriod(fact.period, one) && growthOf(fact, basis, peers) !== null)
    .at(-1);
  const growth = answer === undefined ? null : growthOf(answer.fact, basis, peers);
  if (answer === undefined || growth === null) return null;
  const derived = growth.base === null ? '' : `, against ${figure(growth.base, one.profile)}`;
  const text = `reported: ${figure(answer.fact, one.profile)}${derived}, that is ${signed(growth.percent)} % ${basis}.`;
  return { value: growth.percent, words: growth.words, text, answers: [answer] };
}

function changeReading(one: Case): Reading | null {
  const known = comparableFacts(one);
  const answers = answersTo(one).filter(({ fact }) => isTargetPeriod(fact.period, one));
  const said = answers.filter(({ fact }) => fact.observation.unit === 'percentage_point').at(-1);
  if (said !== undefined) return saidChange(said, one);
  return differenceOf(
    answers,
    known.map(({ fact }) => fact),
    one,
  );
}

function saidChange(answer: Answer, one: Case): Reading {
  const { value, quote } = answer.fact.observation;
  return {
    value: value ?? '0',
    words: quote,
    text: `reported: ${figure(answer.fact, one.profile)}.`,
    answers: [answer],
  };
}

function differenceOf(answers: readonly Answer[], peers: readonly Fact[], one: Case): Reading | null {
  const answer = answers.filter(({ fact }) => fact.observation.unit === 'percent').at(-1);
  const difference = answer === undefined ? null : pointsOver(answer.fact, peers);
  if (answer === undefined || difference === null) return null;
  const text = `reported: ${figure(answer.fact, one.profile)} against ${figure(difference.base, one.profile)}, a change of ${signed(difference.points)} percentage points.`;
  return { value: difference.points, words: difference.points, text, answers: [answer] };
}
