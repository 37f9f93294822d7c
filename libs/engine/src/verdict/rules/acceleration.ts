import { daysBetween, Exact, speaksOfAcceleration, speaksOfDeceleration } from '../../claim/index.js';
import { growthOf, type Fact } from '../../outcome/index.js';
import { comparableFacts } from '../evidence.js';
import { due, open, resolved } from '../judgement.js';
import { noAnswer } from '../no-answer.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { isInWindow, isNewPeriod, isReportLong, lastEnd, timingOf } from '../timing.js';
import { promise, signed, span } from '../wording.js';

/** Growth that is to quicken or slow down, judged by the series of growth rates quarter by quarter. */
export const acceleration: Rule = {
  name: 'direction.acceleration',
  version: 1,
  says: 'Growth to speed up or slow down: the series of growth rates against the last one known when it was said. With a date, the last quarter of the window decides; without one, the first later quarter that goes that way meets it, and `sustained` says whether it went on.',
  applies: ({ measure, standing }) => measure === 'direction' && wayOf(standing.statement.quote) !== 0,
  judge(one) {
    const series = seriesOf(one);
    const base = series.filter(({ fact }) => !isNewPeriod(fact.period, one)).at(-1);
    const later = series.filter(({ fact }) => fact.document > one.madeIn && isInWindow(fact.period, one));
    if (base === undefined || later.length === 0) return withNextKnown(noAnswer(one), series, base);
    return judgeSeries(one, base, later);
  },
};

/** The quarter promised is not among the figures: the next one known says how it went on, and decides nothing. */
function withNextKnown(found: Judgement, series: readonly Point[], base: Point | undefined): Judgement {
  const next = series.find(({ fact }) => base !== undefined && fact.period.start > base.fact.period.end);
  if (base === undefined || next === undefined) return found;
  const told = (point: Point) => `${signed(point.percent.toFixed())} % (${span(point.fact.period)})`;
  const explanation = `${found.explanation} Growth was ${told(base)}; the next one reported is ${told(next)}.`;
  return { ...found, explanation, used: [next.fact] };
}

interface Point {
  readonly fact: Fact;
  readonly percent: Exact;
}

function wayOf(quote: string): -1 | 0 | 1 {
  if (speaksOfDeceleration(quote)) return -1;
  return speaksOfAcceleration(quote) ? 1 : 0;
}

/** One growth rate a quarter, the latest report of each. */
function seriesOf(one: Case): readonly Point[] {
  const facts = comparableFacts(one).map(({ fact }) => fact);
  const byEnd = new Map<string, Point>();
  for (const fact of facts) {
    const growth = isReportLong(fact.period, one) ? growthOf(fact, 'yoy', facts) : null;
    if (growth !== null) byEnd.set(fact.period.end, { fact, percent: new Exact(growth.percent) });
  }
  return [...byEnd.values()].sort((a, b) => daysBetween(b.fact.period.end, a.fact.period.end));
}

function judgeSeries(one: Case, base: Point, later: readonly Point[]): Judgement {
  const way = wayOf(one.standing.statement.quote);
  const went = (point: Point) => point.percent.minus(base.percent).mul(way).gt(0);
  const used = [base, ...later].map(({ fact }) => fact);
  const list = later.map((point) => `${signed(point.percent.toFixed())} % (${span(point.fact.period)})`).join(', ');
  const text = `${promise(one)}; growth was ${signed(base.percent.toFixed())} % (${span(base.fact.period)}), since then ${list}.`;
  const last = later.at(-1) as Point;
  const timing = timingOf(one);
  if (timing === 'undated')
    return later.some(went)
      ? latched(text, later, way, used)
      : open('not_yet_due', text, { lifecycle: 'behind_pace', used, confidence: 0.7 });
  if (timing === 'running')
    return open('not_yet_due', text, { lifecycle: went(last) ? 'on_pace' : 'behind_pace', used, confidence: 0.7 });
  const isLast = lastEnd(one) !== null && daysBetween(last.fact.period.end, lastEnd(one) as string) <= 10;
  if (timing === 'unreported' || !isLast) return due('awaiting_actual', text, { used });
  return resolved(went(last) ? 'met' : last.percent.eq(base.percent) ? 'partially_met' : 'missed', text, {
    used,
    numeric: last.percent.gt(base.percent) ? 'above' : 'below',
    confidence: 0.85,
  });
}

function latched(text: string, later: readonly Point[], way: number, used: readonly Fact[]): Judgement {
  const steps = later.slice(1).map((point, i) =>
    point.percent
      .minus(later[i]?.percent ?? 0)
      .mul(way)
      .gte(0),
  );
  const sustained = steps.length === 0 ? 'unknown' : steps.every(Boolean) ? 'yes' : 'no';
  return resolved('met', `${text} It did.`, { used, sustained, numeric: way > 0 ? 'above' : 'below', confidence: 0.8 });
}
