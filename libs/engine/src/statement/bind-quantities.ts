import type { MetricMention, Quantity } from '../model/index.js';
import { countedMetric, isCounter } from './counted-metric.js';
import type { Prospect } from './find-prospect.js';
import { natureOf } from './metric-nature.js';

/** A number and the metric that it is said of. */
export interface Bond {
  readonly quantity: Quantity;
  readonly metric: MetricMention | null;
}

/** Cost of a metric that cannot take this number, or stands too far from it. */
const NEVER = 180;

/** Each clause boundary between number and metric costs as much as this many characters. */
const CLAUSE = 25;
/** A metric behind its number is less usual than one before it, unless it follows at once ("a 13% tax rate"). */
const BEHIND = 30;

/** Small numbers of other things ("two drivers of demand") are not the metric's. */
const SMALL = 1000;
/** "Two key store openings": the metric right behind is what is counted. */
const BESIDE = 12;

const countsIt = (metric: Pick<MetricMention, 'core' | 'start'>, { noun, high, low, end }: Quantity): boolean =>
  noun === null ||
  isCounter(noun) ||
  (metric.start >= end && metric.start - end < BESIDE) ||
  countedMetric(noun) === metric.core ||
  Number(high ?? low) >= SMALL;

/** Can a number of this kind be said of this metric? Money is no margin, a small count of things no revenue. */
export function fits(metric: Pick<MetricMention, 'core' | 'start'>, quantity: Quantity): boolean {
  const nature = natureOf(metric.core);
  if (nature === 'event') return quantity.kind === 'count';
  if (quantity.kind === 'money') return nature === 'money' || nature === 'any' || nature === 'per_share';
  if (quantity.kind === 'count') return nature === 'count' && countsIt(metric, quantity);
  return true;
}

/** "28% of revenue": the revenue is what it is a share of, not what is promised. */
const isShareOf = (metric: MetricMention, quantity: Quantity, between: string): boolean =>
  metric.start > quantity.start &&
  quantity.unit === 'percent' &&
  /^\s*(?:of|as a percentage of)\s(?:\S+\s){0,3}$/.test(between);

/** 净利润的30%: the measure before is what the number is a share of. */
const isShareOfBefore = (metric: MetricMention, quantity: Quantity, between: string): boolean =>
  metric.end <= quantity.start && quantity.unit === 'percent' && /^的(?:约|約|至少)?$/.test(between);

/** "Three quarters of the business": a share of it, not the size of the measure in a clause before. */
const OF_BUSINESS = /^\s(?:of|in) (?:the |our |total )*(?:business|company|mix|total)\b/;
/** 其中七成用于先进封装产能: what it is spent on is not what it measures. */
const isSpentOn = (metric: MetricMention, quantity: Quantity, between: string): boolean =>
  metric.start >= quantity.end && SPENT_ON.test(between);
const SPENT_ON = /^(?:以上|左右|的|将|將|会|會|主要|都|预计|預計)*(?:用于|用於|用在|投向|投入到?|来自|來自)/;

function costOf(metric: MetricMention, quantity: Quantity, prospect: Prospect): number {
  const offset = prospect.reading.sentence.start;
  if (!fits(metric, quantity)) return NEVER;
  const behind = metric.start >= quantity.end;
  const [from, to] = behind ? [quantity.end, metric.start] : [metric.end, quantity.start];
  const between = prospect.plain.slice(from - offset, to - offset);
  if (isShareOf(metric, quantity, between) || isShareOfBefore(metric, quantity, between)) return NEVER;
  if (isSpentOn(metric, quantity, between)) return NEVER;
  const crossed = prospect.clauses.filter(
    (c) => c.start + offset > Math.min(from, to) && c.start + offset <= Math.max(from, to),
  );
  if (crossed.length > 0 && OF_BUSINESS.test(prospect.plain.slice(quantity.end - offset).slice(0, 40))) return NEVER;
  const adjacent = behind && /^(?:\s(?!and\b|or\b|of\b)[a-z-]+){0,4}\s?$/.test(between);
  return Math.max(0, to - from) + crossed.length * CLAUSE + (behind ? (adjacent ? -10 : BEHIND) : 0);
}

const FLOOR_BEFORE = /(?:不低于|不低於|不少于|不少於|至少|不得低于|不得低於)[^，,。0-9]{1,14}的$/;

/** 不少于净利润的40%: the floor is said before what it is a share of. */
function floored(quantity: Quantity, { plain, reading }: Prospect): Quantity {
  const before = plain.slice(0, quantity.start - reading.sentence.start).slice(-24);
  return quantity.unit === 'percent' && FLOOR_BEFORE.test(before)
    ? { ...quantity, high: null, comparator: 'at_least' }
    : quantity;
}

/** The metric that each number is said of: the nearest that can take its unit, one before it before one behind it. */
export function bindQuantities(
  quantities: readonly Quantity[],
  metrics: readonly MetricMention[],
  prospect: Prospect,
): Bond[] {
  return quantities.map((quantity) => {
    const costs = metrics.map((metric) => ({ metric, cost: costOf(metric, quantity, prospect) }));
    const best = costs.filter(({ cost }) => cost < NEVER).sort((a, b) => a.cost - b.cost)[0];
    return { quantity: floored(quantity, prospect), metric: best?.metric ?? null };
  });
}
