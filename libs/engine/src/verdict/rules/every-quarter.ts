import { hasNumber, lengthInDays, writeAmount, type NumberedTarget } from '../../claim/index.js';
import type { Fact } from '../../outcome/index.js';
import { sideOf } from '../compare-figures.js';
import { comparableFacts } from '../evidence.js';
import { due, open, resolved } from '../judgement.js';
import { noAnswer } from '../no-answer.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { isInWindow, isQuarterLong, timingOf } from '../timing.js';
import { figure, promise } from '../wording.js';

const EVERY = /\b(?:every|each)\s(?:\w+\s)?quarter\b|[每各](?:一|个|個|一个|一個)?季/i;
const SIGN = /\b(?:positive|negative)\b|[正负負]/i;
const CLAUSE = /[,;，；。]|\.\s|\band\b/;

/** Is it the sign that is promised of every quarter, not that one looks at it every quarter? */
const isOfEvery = (quote: string): boolean => quote.split(CLAUSE).some((part) => EVERY.test(part) && SIGN.test(part));

const QUARTER_DAYS = 91.3;

const quarters = ({ window: { start, end } }: Case): number =>
  start === null || end === null ? 0 : Math.round(lengthInDays({ start, end }) / QUARTER_DAYS);

const isZero = ({ low, high }: NumberedTarget): boolean => Number(low ?? high) === 0 && (low === null || high === null);

/** Above or below nothing in every quarter: the year's total would hide the one quarter that was not. */
export const everyQuarter: Rule = {
  name: 'numeric.every',
  version: 1,
  says: 'Above (or below) zero in every quarter of a longer window: met when every quarter of it is known and none lies outside, missed when the window has closed and one does; the total of the window says nothing.',
  applies: (one) =>
    one.measure === 'amount' &&
    hasNumber(one.standing.target) &&
    isZero(one.standing.target) &&
    isOfEvery(one.standing.statement.quote) &&
    quarters(one) > 1,
  judge(one) {
    const { target } = one.standing;
    const known = quartersOf(one);
    return hasNumber(target) && known.length > 0 ? judgeEach(known, target, one) : noAnswer(one);
  },
};

/** The last telling of each quarter of the window. */
function quartersOf(one: Case): readonly Fact[] {
  const facts = comparableFacts(one)
    .map(({ fact }) => fact)
    .filter(
      ({ observation, period }) => observation.value !== null && isQuarterLong(period) && isInWindow(period, one),
    );
  const byEnd = new Map(facts.map((fact) => [fact.period.end, fact]));
  return [...byEnd.values()].sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
}

function judgeEach(known: readonly Fact[], target: NumberedTarget, one: Case): Judgement {
  const isOutside = ({ observation: { value, quote } }: Fact): boolean =>
    sideOf({ value: value ?? '0', words: quote }, target, false) !== 'inside';
  const outside = known.filter(isOutside);
  const zero = writeAmount('0', target.unit);
  const text = `${promise(one)}, in every quarter; ${known.map((fact) => figure(fact, one.profile)).join('; ')}.`;
  const timing = timingOf(one);
  if (timing === 'running' || timing === 'undated')
    return open('not_yet_due', text, { used: known, lifecycle: outside.length > 0 ? 'behind_pace' : 'on_pace' });
  if (outside.length > 0)
    return resolved('missed', `${text} Not on the promised side of ${zero} in each: missed.`, { used: outside });
  if (timing === 'unreported' || known.length < quarters(one))
    return due('awaiting_actual', `${text} Not every quarter of the window is known.`, { used: known });
  return resolved('met', `${text} Each on the promised side of ${zero}: met.`, { used: known, confidence: 0.95 });
}
