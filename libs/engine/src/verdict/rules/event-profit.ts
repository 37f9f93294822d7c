import {
  Exact,
  hasPluralSubject,
  isSamePeriod,
  lengthInDays,
  measurementOf,
  relateSegments,
} from '../../claim/index.js';
import type { Fact } from '../../outcome/index.js';
import { due, open, resolved } from '../judgement.js';
import type { Case, Judgement, Rule } from '../rule.js';
import { isInWindow, isNewPeriod, isReportLong, timingOf } from '../timing.js';
import { because, figure, promise, reported } from '../wording.js';
import { PROFITS } from './direction-profit.js';
import { wasSustained } from './sustained.js';

const PROFIT_EVENTS = new Set(['first_profit', 'breakeven', 'break_even', 'profitability', 'turn_profitable']);

export const eventProfit: Rule = {
  name: 'event.latch',
  version: 2,
  says: 'A first profit or break-even: met by the first period in the window that shows it, and then it stays met; whether it lasted is a second line (sustained). Missed only when every quarter of the closed window is known and none qualifies.',
  applies: ({ measure, standing, profile }) =>
    measure === 'event' &&
    (PROFIT_EVENTS.has(standing.statement.event ?? '') || isProfit(standing.statement.metric, profile)) &&
    standing.statement.direction !== 'decrease',
  judge(one) {
    if (speaksOfMany(one))
      return open(
        'measure_unstated',
        'The promise is about several businesses; no single reported figure answers it.',
        { confidence: 0.8 },
      );
    const said = saidEvent(one);
    const profits = profitsOf(one);
    if (profits === null) return said === null ? waiting(one, []) : latched(one, said, []);
    if (profits.conflict) return stuck(one, 'measure_unstated', profits.facts);
    return judgeSeries(one, profits.facts, said);
  },
};

interface Profits {
  readonly facts: readonly Fact[];
  /** Measures of profit with opposite signs, and the claim does not say which it means. */
  readonly conflict: boolean;
}

function isProfit(metric: string, profile: Case['profile']): boolean {
  return metric === 'profitability' || PROFITS.includes(measurementOf(metric, 'unspecified', profile).metric);
}

/** "Most loss-making businesses": no figure of one business answers it, whichever the sentence stands beside. */
function speaksOfMany(one: Case): boolean {
  return hasPluralSubject(one.standing.statement.quote);
}

/** An observation that reports the event itself in words. */
function saidEvent(one: Case): Fact | null {
  const { segment } = one.standing.statement;
  return (
    one.facts.find(
      ({ document, doubt, observation, period }) =>
        document > one.madeIn &&
        doubt === null &&
        PROFIT_EVENTS.has(observation.event ?? '') &&
        isOfSegment(observation.segment, segment, one) &&
        isInWindow(period, one),
    ) ?? null
  );
}

function isOfSegment(a: string, b: string, one: Case): boolean {
  return relateSegments(a, b, one.profile) !== 'different';
}

/** The series of the claim's own profit measure; where it names none, of the first that the segment is reported by. */
export function profitsOf(one: Case): Profits | null {
  const { metric, basis, segment } = one.standing.statement;
  const named = measurementOf(metric, basis, one.profile).metric;
  const wanted = named !== 'profitability' && PROFITS.includes(named) ? [named] : PROFITS;
  const series = wanted.map((name) =>
    one.facts.filter((fact) => isSeriesOf(name, fact) && isOfSegment(fact.observation.segment, segment, one)),
  );
  const known = series.filter((facts) => facts.length > 0);
  const [first] = known;
  return first === undefined ? null : { facts: first, conflict: known.length > 1 && disagree(known, one) };

  function isSeriesOf(name: string, { doubt, observation }: Fact): boolean {
    return (
      doubt === null &&
      observation.value !== null &&
      observation.scope === 'reported' &&
      measurementOf(observation.metric, observation.basis, one.profile).metric === name
    );
  }
}

/** Does the first qualifying period look like a loss by another measure? */
function disagree(series: readonly (readonly Fact[])[], one: Case): boolean {
  const [first, ...others] = series;
  const hit = first?.find((fact) => qualifies(fact, one));
  return (
    hit !== undefined &&
    others.some((facts) => facts.some((fact) => isSamePeriod(fact.period, hit.period) && !isPositive(fact)))
  );
}

function isPositive({ observation }: Fact): boolean {
  const value = new Exact(observation.value ?? 0);
  return value.isPositive() && !value.isZero();
}

function isEnough(fact: Fact, one: Case): boolean {
  const isBreakeven = /^break/.test(one.standing.statement.event ?? '');
  return isPositive(fact) || (isBreakeven && new Exact(fact.observation.value ?? -1).isZero());
}

function qualifies(fact: Fact, one: Case): boolean {
  return fact.document > one.madeIn && isInWindow(fact.period, one) && isEnough(fact, one);
}

function judgeSeries(one: Case, facts: readonly Fact[], said: Fact | null): Judgement {
  const before = facts.filter((fact) => !isNewPeriod(fact.period, one) && isReportLong(fact.period, one)).at(-1);
  if (before !== undefined && isPositive(before))
    return stuck(
      one,
      'measure_unstated',
      [before],
      'it was profitable before the promise, so the promise speaks of something else',
    );
  if (before === undefined && one.standing.statement.segment === 'group')
    return stuck(one, 'measure_unstated', [], 'what it was before the promise is not known');
  const hit = facts.filter((fact) => qualifies(fact, one)).sort(byPeriod)[0] ?? said;
  return hit === undefined || hit === null ? waiting(one, facts) : latched(one, hit, facts);
}

function byPeriod(a: Fact, b: Fact): number {
  return a.period.end < b.period.end ? -1 : a.period.end > b.period.end ? 1 : a.document - b.document;
}

function latched(one: Case, hit: Fact, facts: readonly Fact[]): Judgement {
  const lasted = wasSustained(hit, facts, one);
  const named =
    one.standing.statement.metric === hit.observation.metric
      ? ''
      : ` No measure of profit was named; this is the one that the segment is reported by.`;
  const slip = hit.observation.flags.some((flag) => flag.code === 'recording_slip')
    ? " The transcript's word for the measure is a known slip."
    : '';
  const text = `${promise(one)}; ${reported([hit], one)}, which is ${isPositive(hit) ? 'a profit' : 'break-even'}: met.${named}${slip} ${lasted.text}`;
  return resolved('met', text, {
    used: [hit, ...lasted.used],
    sustained: lasted.answer,
    numeric: 'above',
    confidence: named === '' ? 0.95 : 0.9,
  });
}

function stuck(
  one: Case,
  reason: 'measure_unstated',
  facts: readonly Fact[],
  why: string = because('measure_unstated'),
): Judgement {
  const text = `${promise(one)}. No verdict: ${why}.`;
  const timing = timingOf(one);
  const used = facts.slice(-2);
  return timing === 'running' || timing === 'undated' ? open(reason, text, { used }) : due(reason, text, { used });
}

function waiting(one: Case, facts: readonly Fact[]): Judgement {
  const tried = facts
    .filter((fact) => fact.document > one.madeIn && isInWindow(fact.period, one) && isReportLong(fact.period, one))
    .sort(byPeriod);
  const list = tried.map((fact) => figure(fact, one.profile)).join('; ');
  const head = `${promise(one)}${list === '' ? '; no figure reported since' : `; so far ${list}`}.`;
  const timing = timingOf(one);
  if (timing === 'running' || timing === 'undated') return open('not_yet_due', head, { used: tried.slice(-1) });
  if (timing === 'unreported' || !coversWindow(tried, one))
    return due('awaiting_actual', `${head} Not every quarter of the window is known.`, { used: tried.slice(-1) });
  return resolved('missed', `${head} No quarter of the window qualifies: missed.`, { used: tried, numeric: 'below' });
}

const REPORT_DAYS = { quarter: 91.3, half: 182.6 } as const;

/** Is every quarter of the window among the figures? A window without a stated start cannot be covered. */
function coversWindow(tried: readonly Fact[], { window, profile }: Case): boolean {
  if (window.start === null || window.end === null) return false;
  const quarters = Math.round(
    lengthInDays({ start: window.start, end: window.end }) / REPORT_DAYS[profile.calendar.reports],
  );
  const ends = new Set(tried.map((fact) => fact.period.end));
  return quarters > 0 && ends.size >= quarters;
}
