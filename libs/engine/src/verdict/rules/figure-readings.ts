import { spokenStep } from '../../claim/index.js';
import { growthOf, tileWindow, type Fact } from '../../outcome/index.js';
import { answersTo, comparableFacts, type Answer } from '../evidence.js';
import type { Case } from '../rule.js';
import { isTargetPeriod } from '../timing.js';
import { figure, onBase, reported, signed } from '../wording.js';
import { pointsOver } from './points-over.js';
import { sumOf } from './sum-of.js';

/** The figure that answers a promise, with the words it was said in, its arithmetic and what it rests on. */
export interface Reading {
  readonly value: string;
  readonly words: string;
  readonly text: string;
  readonly answers: readonly Answer[];
}

/** The level reported for the very period; for a flow without one, the sum of the parts that cover it. */
export function levelOf(one: Case): Reading | null {
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
    text: `${reported([answer.fact], one)}.`,
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

/** The growth reported on the promised base, or worked out from two levels. */
export function growthReading(one: Case): Reading | null {
  const known = comparableFacts(one);
  const peers = known.map(({ fact }) => fact);
  const basis = one.standing.target?.comparison?.to === 'qoq' ? 'qoq' : 'yoy';
  const answer = answersTo(one)
    .filter(({ fact }) => isTargetPeriod(fact.period, one) && growthOf(fact, basis, peers) !== null)
    .at(-1);
  const growth = answer === undefined ? null : growthOf(answer.fact, basis, peers);
  if (answer === undefined || growth === null) return null;
  const derived = growth.base === null ? '' : ` against ${figure(growth.base, one.profile)}`;
  const worked = `${derived}, that is ${signed(growth.percent)} % ${onBase(basis)}`;
  const text = `${reported([answer.fact], one)}${growth.base === null ? '' : worked}.`;
  return { value: growth.percent, words: growth.words, text, answers: [answer] };
}

/** The change in points as reported, else the difference of two rates. */
export function changeReading(one: Case): Reading | null {
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
    text: `${reported([answer.fact], one)}.`,
    answers: [answer],
  };
}

function differenceOf(answers: readonly Answer[], peers: readonly Fact[], one: Case): Reading | null {
  const answer = answers.filter(({ fact }) => fact.observation.unit === 'percent').at(-1);
  const difference = answer === undefined ? null : pointsOver(answer.fact, peers);
  if (answer === undefined || difference === null) return null;
  const text = `${reported([answer.fact], one)} against ${figure(difference.base, one.profile)}, a change of ${signed(difference.points)} percentage points.`;
  return { value: difference.points, words: difference.points, text, answers: [answer] };
}
