import { Exact, isSamePeriod, measurementOf, plain, writeAmount, yearBefore } from '../../claim/index.js';
import type { Fact } from '../../outcome/index.js';
import { due, open, resolved } from '../judgement.js';
import { noAnswer } from '../no-answer.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { isInWindow, isNewPeriod, isReportLong, timingOf } from '../timing.js';
import { figure, promise, reported } from '../wording.js';

/** Measures of profit in the order in which companies steer their segments by them. */
export const PROFITS = ['ebita', 'operating_income', 'ebitda', 'net_income', 'profitability'];

/** "Profitability will improve" names no figure: judged by the profit that the segment is reported by, quarter by quarter. */
export const directionProfit: Rule = {
  name: 'direction.profit',
  version: 1,
  says: 'Profitability to improve or worsen, no measure named: by the profit that the segment is reported by. Where no date is given, only a loss that has turned into a profit (or the reverse) decides; all else shows the way it goes.',
  applies: ({ measure, standing }) =>
    measure === 'direction' &&
    standing.statement.metric === 'profitability' &&
    ['increase', 'decrease'].includes(standing.statement.direction ?? ''),
  judge(one) {
    const series = profitSeries(one);
    const later = series.filter((fact) => fact.document > one.madeIn && isInWindow(fact.period, one));
    const last = later.at(-1);
    const base = last === undefined ? undefined : baseFor(last, series, one);
    return last === undefined || base === undefined ? noAnswer(one) : judgeMove(one, base, last);
  },
};

/** The quarters of the first measure of profit that the claim's segment is reported by, each once, in order. */
export function profitSeries(one: Case): readonly Fact[] {
  const { segment } = one.standing.statement;
  const own = one.facts.filter(
    ({ doubt, observation, period }) =>
      doubt === null &&
      observation.value !== null &&
      observation.segment === segment &&
      observation.scope === 'reported' &&
      isReportLong(period, one),
  );
  const named = (fact: Fact) => measurementOf(fact.observation.metric, fact.observation.basis, one.profile).metric;
  const measure = PROFITS.find((name) => own.some((fact) => named(fact) === name));
  const byEnd = new Map(own.filter((fact) => named(fact) === measure).map((fact) => [fact.period.end, fact]));
  return [...byEnd.values()].sort((a, b) => (a.period.end < b.period.end ? -1 : 1));
}

/** Seasons repeat: the same quarter a year before where it is known, else the last quarter known when it was said. */
function baseFor(last: Fact, series: readonly Fact[], one: Case): Fact | undefined {
  const before = series.filter((fact) => !isNewPeriod(fact.period, one));
  return before.find((fact) => isSamePeriod(fact.period, yearBefore(last.period))) ?? before.at(-1);
}

function judgeMove(one: Case, base: Fact, last: Fact): Judgement {
  const [before, after] = [new Exact(base.observation.value ?? 0), new Exact(last.observation.value ?? 0)];
  const isUp = one.standing.statement.direction === 'increase';
  const went = isUp ? after.gt(before) : after.lt(before);
  const turned = before.isNegative() !== after.isNegative() && went;
  const change = writeAmount(plain(after.minus(before)), last.observation.unit ?? '');
  const text = `${promise(one, isUp ? 'an improvement' : 'a decline')}, no measure named; ${figure(base, one.profile)} then, ${reported([last], one)}, a change of ${change}.`;
  const more = {
    used: [last, base],
    confidence: 0.7,
    numeric: went === isUp ? ('above' as const) : ('below' as const),
  };
  const timing = timingOf(one);
  if (turned && timing !== 'unreported') return resolved('met', `${text} It did.`, { ...more, sustained: 'unknown' });
  if (timing === 'running' || timing === 'undated')
    return open('not_yet_due', text, { ...more, lifecycle: went ? 'on_pace' : 'behind_pace' });
  if (timing === 'reported' && went) return resolved('met', `${text} It did.`, more);
  return due(timing === 'reported' ? 'measure_unstated' : 'awaiting_actual', text, more);
}
