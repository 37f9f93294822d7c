import {
  coreOf,
  Exact,
  hasNumber,
  plain,
  polarityOf,
  speaksOfQuarterlyGrowth,
  speaksOfYearlyGrowth,
} from '../../claim/index.js';
import type { Target } from '../../model/index.js';
import { baseOf, type Fact } from '../../outcome/index.js';
import { resultOf, sideOf } from '../compare-figures.js';
import { answersTo, comparableFacts, type Answer } from '../evidence.js';
import { due, open, resolved } from '../judgement.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { isTargetPeriod, lastEnd, timingOf } from '../timing.js';
import { assumptions, because, figure, promise, reported } from '../wording.js';

/** A multiple of another period, a peer or a past total. */
export const relative: Rule = {
  name: 'relative.period',
  version: 2,
  says: 'A multiple of another period: both levels are needed, on the same measure, and the words must say which period; against a past total or a peer there is no verdict until that figure is known.',
  applies: ({ measure }) => measure === 'multiple',
  judge(one) {
    const answer = answersTo(one)
      .filter(({ fact }) => fact.observation.value !== null && isTargetPeriod(fact.period, one))
      .at(-1);
    const base = answer === undefined ? null : baseFact(one, answer.fact);
    return answer === undefined || base === null ? unknown(one) : judgeMultiple(one, answer, base);
  },
};

function baseFact(one: Case, fact: Fact): Fact | null {
  const peers = comparableFacts(one).map((answer) => answer.fact);
  const to = one.standing.target?.comparison?.to ?? spokenBase(one.standing.statement.quote);
  if (to === null) return null;
  if (to === 'yoy' || to === 'qoq') return baseOf(fact, to, peers);
  const label = to.startsWith('period:') ? to.slice('period:'.length).toLowerCase() : null;
  return peers.find((peer) => label !== null && peer.observation.period.label.toLowerCase() === label) ?? null;
}

/** "Higher than the year before": the words say what it is measured against; where they do not, nothing is assumed. */
function spokenBase(quote: string): 'yoy' | 'qoq' | null {
  if (speaksOfQuarterlyGrowth(quote)) return 'qoq';
  return speaksOfYearlyGrowth(quote) ? 'yoy' : null;
}

function judgeMultiple(one: Case, answer: Answer, base: Fact): Judgement {
  const before = new Exact(base.observation.value ?? 0);
  if (!before.isPositive() || before.isZero())
    return due(
      'measure_unstated',
      `${head(one)} the base ${figure(base, one.profile)} is not positive, so a multiple means nothing.`,
    );
  const ratio = plain(new Exact(answer.fact.observation.value ?? 0).div(before).toDecimalPlaces(3));
  const target = multipleOf(one.standing.target);
  const side = sideOf({ value: ratio, words: ratio }, target, true);
  const result = resultOf(side, polarityOf(coreOf(one.standing.statement.metric, one.profile)), false);
  const text = `${head(one)} ${reported([answer.fact], one)} against ${figure(base, one.profile)}, ${ratio} times.${assumptions([answer])}`;
  return timingOf(one) !== 'reported' && result === 'missed'
    ? open('not_yet_due', text, { used: [answer.fact] })
    : resolved(result, text, { used: [answer.fact], numeric: side });
}

function multipleOf(target: Target | null): Target {
  if (hasNumber(target) && target.unit === 'ratio') return target;
  const multiple = target?.comparison?.multiple ?? '1';
  return { low: multiple, high: null, unit: 'ratio', raw: multiple, comparison: null };
}

const BASES: Readonly<Record<string, string>> = { yoy: 'the year before', qoq: 'the quarter before' };

function unknown(one: Case): Judgement {
  const timing = timingOf(one);
  const measured = `${head(one)} the figure it is measured against is not among the documents.`;
  if (timing === 'running' || timing === 'undated')
    return open(
      'not_yet_due',
      `${measured} The window ${lastEnd(one) === null ? 'has no end' : `closes on ${lastEnd(one)}`}.`,
    );
  return timing === 'unreported'
    ? due('awaiting_actual', measured)
    : due('measure_unstated', `${measured} No verdict: ${because('measure_unstated')}.`);
}

function head(one: Case): string {
  const { comparison, raw } = one.standing.target ?? { comparison: null, raw: '' };
  const to = comparison === null ? '' : ` against ${BASES[comparison.to] ?? comparison.to.replace(/^[a-z_]+:/, '')}`;
  return `${promise(one, raw === '' ? 'more than before' : `"${raw}"${to}`)};`;
}
