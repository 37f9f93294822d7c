import {
  coreOf,
  Exact,
  isGrowthRate,
  isRate,
  isStock,
  polarityOf,
  speaksOfQuarterlyGrowth,
  speaksOfYearlyGrowth,
  writeAmount,
  type Polarity,
} from '../../claim/index.js';
import { growthOf, type Fact } from '../../outcome/index.js';
import { answersTo, comparableFacts, type Answer } from '../evidence.js';
import { due, open, resolved } from '../judgement.js';
import { noAnswer } from '../no-answer.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { coversEnd, isInWindow, isQuarterLong, isTargetPeriod, timingOf } from '../timing.js';
import { assumptions, onBase, promise, reported, signed } from '../wording.js';
import { pointsOver } from './points-over.js';
import { saidMove } from './said-move.js';

/** Up to this change, in per cent (or a sixth of it in points), a level counts as stable. */
export const STABLE_WITHIN = '3';
/** Beyond this it clearly was not. */
export const CLEARLY_MOVED = '10';

/** "To exceed", "to reach" without a figure say what to measure against only in words; they are not judged here. */
const WAYS = new Set(['increase', 'decrease', 'stable']);

/** A level that is to rise, fall or stay. */
export const direction: Rule = {
  name: 'direction.series',
  version: 2,
  says: 'A level to rise, fall or stay level: by its growth year over year (quarter over quarter where said), rates and shares by their change in points; a window of several quarters is judged by its own total, or when its last quarter and at least half of all are known and agree.',
  applies: ({ measure, standing }) => measure === 'direction' && WAYS.has(standing.statement.direction ?? ''),
  judge(one) {
    const moves = movesOf(one);
    if (moves.length === 0) return noAnswer(one);
    const timing = timingOf(one);
    return timing === 'reported' ? judgeEnd(one, moves) : running(one, moves);
  },
};

interface Move {
  readonly answer: Answer;
  /** Change in per cent, or in points for rates scaled alike. */
  readonly change: Exact;
  readonly text: string;
}

type Went = 'so' | 'better' | 'not' | 'unclear';

function movesOf(one: Case): readonly Move[] {
  const peers = comparableFacts(one).map(({ fact }) => fact);
  const inside = answersTo(one).filter(({ fact }) => isInWindow(fact.period, one));
  return inside.flatMap((answer) => {
    const change = changeOf(answer.fact, peers, one);
    return change === null ? [] : [{ answer, change: new Exact(change.value), text: change.text }];
  });
}

function changeOf(
  fact: Fact,
  peers: readonly Fact[],
  one: Case,
): { readonly value: string; readonly text: string } | null {
  const core = coreOf(one.standing.statement.metric, one.profile);
  if (fact.observation.unit === 'percentage_point') return { value: fact.observation.value ?? '0', text: '' };
  if (isInPoints(fact.observation.unit, core)) {
    const basis = isSequential(one) ? 'qoq' : 'yoy';
    const points = pointsOver(fact, peers, basis);
    const on = basis === 'qoq' ? 'quarter' : 'year';
    return points === null
      ? saidOnly(fact, one)
      : { value: points.points, text: `, ${signed(writeAmount(points.points, 'percentage_point'))} on the ${on}` };
  }
  const basis = isSequential(one) ? 'qoq' : 'yoy';
  const growth = growthOf(fact, basis, peers);
  if (growth === null) return null;
  return {
    value: growth.percent,
    text: growth.base === null && !isGrowthRate(core) ? '' : `, ${signed(growth.percent)} % ${onBase(basis)}`,
  };
}

/** "Utilization rose to 81 %": the way is said, and the level before is not known. It cannot show that a level stayed. */
function saidOnly(
  { observation: { quote } }: Fact,
  { standing }: Case,
): { readonly value: string; readonly text: string } | null {
  const way = saidMove(quote);
  if (way === null || standing.statement.direction === 'stable') return null;
  return { value: String(way), text: way > 0 ? ', told as a rise' : ', told as a fall' };
}

function isSequential({ standing, window, profile }: Case): boolean {
  const { metric, quote } = standing.statement;
  if (standing.target?.comparison?.to === 'qoq' || speaksOfQuarterlyGrowth(quote)) return true;
  // What stands at the end of a quarter rises or falls from the quarter before, unless a year is spoken of.
  const { start, end } = window;
  const isQuarter = start !== null && end !== null && isQuarterLong({ start, end });
  return isQuarter && isStock(coreOf(metric, profile)) && !speaksOfYearlyGrowth(quote);
}

function judgeEnd(one: Case, moves: readonly Move[]): Judgement {
  const whole = moves.filter(({ answer }) => isTargetPeriod(answer.fact.period, one)).at(-1);
  const ways = new Set((whole === undefined ? moves : [whole]).map((move) => wentOf(move, one)));
  const shown = whole === undefined ? onceEach(moves) : [whole];
  const used = shown.map(({ answer }) => answer.fact);
  const text = `${promise(one)}; ${told(shown, one)}.${assumptions(shown.map(({ answer }) => answer))}`;
  if (whole === undefined && !coversEnd(used, one))
    return due('awaiting_actual', `${text} Not every quarter of the window is known.`, { used });
  if (ways.size > 1 || ways.has('unclear')) return due('measure_unstated', `${text} No clear direction.`, { used });
  if (ways.has('better')) return resolved('exceeded', `${text} Better than promised.`, { used, confidence: 0.8 });
  if (ways.has('so')) return resolved('met', `${text} It did.`, { used, confidence: 0.85 });
  return canMiss(one, whole)
    ? resolved('missed', `${text} It did not.`, { used, confidence: 0.8 })
    : due('measure_unstated', `${text} It did not, but the promise or the figure leaves room: no verdict.`, { used });
}

/** The CEO's and the CFO's telling of one quarter are one line. */
function onceEach(moves: readonly Move[]): readonly Move[] {
  const byPeriod = new Map<string, Move>();
  for (const move of moves) {
    const { document, period } = move.answer.fact;
    const known = byPeriod.get(period.end)?.answer.fact.document ?? -1;
    if (document > known) byPeriod.set(period.end, move);
  }
  return [...byPeriod.values()];
}

/** Only a word about a stated period, answered for that very period without assuming anything, can be missed. */
function canMiss({ standing }: Case, whole: Move | undefined): boolean {
  return whole !== undefined && standing.horizon?.stated === true && whole.answer.assumed.length === 0;
}

function running(one: Case, moves: readonly Move[]): Judgement {
  const last = moves.at(-1) as Move;
  const went = wentOf(last, one);
  const text = `${promise(one)}; so far ${told([last], one)}.${assumptions([last.answer])}`;
  const more = { used: [last.answer.fact], confidence: 0.7 };
  if (timingOf(one) === 'unreported') return due('awaiting_actual', text, more);
  return open('not_yet_due', text, {
    ...more,
    lifecycle: went === 'so' || went === 'better' ? 'on_pace' : went === 'not' ? 'behind_pace' : 'open',
  });
}

function wentOf({ change, answer }: Move, one: Case): Went {
  const way = one.standing.statement.direction;
  const core = coreOf(one.standing.statement.metric, one.profile);
  const isPoints = isInPoints(answer.fact.observation.unit, core);
  if (way === 'stable') return wentStable(change.mul(isPoints ? 6 : 1), polarityOf(core));
  if (change.isZero()) return 'unclear';
  return (way === 'decrease') === change.isNegative() ? 'so' : 'not';
}

/** Shares of revenue change in points, whatever they are shares of. */
function isInPoints(unit: string | null, core: string): boolean {
  return isRate(core) || unit === 'percentage_point' || (unit === 'percent' && !isGrowthRate(core));
}

/** Better than level is more than was promised; worse only counts where it is clear. */
function wentStable(change: Exact, polarity: Polarity): Went {
  if (change.abs().lte(STABLE_WITHIN)) return 'so';
  if (polarity !== 'neutral' && change.isPositive() === (polarity === 'up')) return 'better';
  return change.abs().gt(CLEARLY_MOVED) ? 'not' : 'unclear';
}

/** `reported on 2022-11-01: group revenue of USD 5.6 billion, +29 % year over year (quarter to 2022-09-24)`, each with its change. */
function told(moves: readonly Move[], one: Case): string {
  return moves.map(({ answer, text }) => `${reported([answer.fact], one)}${text}`).join('; ');
}
