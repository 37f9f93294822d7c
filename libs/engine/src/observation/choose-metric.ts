import { causeStart, FIGURE_METRICS } from '../company/index.js';
import type { MetricMention, Quantity, SentenceReading } from '../model/index.js';
import type { Measure } from './figure.js';
import type { Around } from './spoken-around.js';
import { fits } from './units.js';
import { ANY_DOWN, ANY_UP } from './words.js';

/** A metric for a number, and whether the sentence names it or an earlier one did. */
export interface Chosen {
  readonly mention: MetricMention;
  readonly from: 'sentence' | 'context' | 'growth';
}

const OF_BETWEEN = /^\s*(?:of|as a percent(?:age)? of) (?:our |the |its |total |net )*$/;
const BREAK =
  /[,;，。；]|\b(?:and|while|was|were|is|are|compared|versus|driven|due|as|with|which|or|than|offset|but|that|we|from a)\b/;
const FILLER =
  /^(?:\s|-|的|constant|dollar|currency|year|over|on|yoy|sequential|organic|growth|increase|decrease|decline|improvement|expansion|reduction|gain|rise|in|of|to|our|the|total|overall|net|new|remaining|authorization|for|worth|common|additional|company|share|record|quarterly|cash)*$/;
const NOUN_PHRASE = /^(?:[\s-]+[a-z'-]+){0,4}\s*$/;
const GLUED =
  /(?:was|were|is|of|to|at|totaled|totalled|reached|posted|:|：|为|為|达|達|达到|達到|至)\s*(?:a |an |approximately |about |nearly |over |roughly |record |just |more than |人民币|人民幣|约|約|超过|超過)*$/;
const PRONOUN =
  /^[\s•\-–:]*(?:and |but |so )?(?:this|that|it|which|these|up|down|an? (?:increase|decrease|decline)|the (?:increase|decrease|growth)|同比|环比|環比|增长|增長|年增)/;
const SPENT = /\b(?:spent|invested|spend)\b|投入了|已投入|花费|花費/;

const isFigureMetric = ({ core }: MetricMention): boolean =>
  FIGURE_METRICS.has(core) || core === 'customers' || core === 'investment' || core === 'cost' || core === 'disposal';

/** "32% of revenue", 占收入20%: the revenue is what the share is taken of, not what it measures. */
function isTotal(reading: SentenceReading, mention: MetricMention): boolean {
  const { sentence, lower, quantities } = reading;
  const before = quantities.findLast(({ end }) => end <= mention.start);
  if (
    before?.kind === 'percent' &&
    OF_BETWEEN.test(lower.slice(before.end - sentence.start, mention.start - sentence.start))
  )
    return true;
  const head = lower.slice(Math.max(0, mention.start - sentence.start - 14), mention.start - sentence.start);
  return /(?:占|佔)[^，。,;]*$/.test(head);
}

function afterward(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  metrics: readonly MetricMention[],
): MetricMention | null {
  const mention = metrics.find(({ start }) => start >= quantity.end);
  if (!mention) return null;
  const gap = reading.lower.slice(quantity.end - reading.sentence.start, mention.start - reading.sentence.start);
  if (gap.length > 48 || !fits(quantity, measure, mention.core)) return null;
  if (quantity.kind === 'count') return NOUN_PHRASE.test(gap) && !BREAK.test(gap) ? mention : null;
  return FILLER.test(gap) ? mention : null;
}

/** The nearest metric named before the number. Beyond "driven by" only one that stands right before it. */
function beforehand(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  metrics: readonly MetricMention[],
): MetricMention | null {
  const cause = reading.sentence.start + causeStart(reading.lower);
  const inCause = quantity.start > cause;
  return (
    metrics.findLast(
      (mention) =>
        mention.end <= quantity.start &&
        fits(quantity, measure, mention.core) &&
        (inCause
          ? mention.start > cause && quantity.start - mention.end < 26 && measure === 'growth'
          : mention.start < cause),
    ) ?? null
  );
}

function fromContext(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  around: Around,
): MetricMention | null {
  const { metric } = reading.context;
  if (!metric || !fits(quantity, measure, metric.core)) return null;
  const spent = (metric.core === 'capital_expenditure' || metric.core === 'investment') && quantity.kind === 'money';
  if (spent && SPENT.test(around.before + around.after)) return metric;
  return PRONOUN.test(reading.lower) && around.at < 60 ? metric : null;
}

const REVENUE: MetricMention = {
  metric: 'revenue',
  core: 'revenue',
  segment: null,
  basis: 'unspecified',
  scope: 'reported',
  slip: null,
  start: 0,
  end: 0,
};

/** A business that "grew 20 %" grew its revenue. */
function growthOfBusiness(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  around: Around,
): MetricMention | null {
  if (measure !== 'growth' || quantity.kind !== 'percent') return null;
  const business = reading.segments.findLast(
    ({ segment, end }) => end <= quantity.start && segment !== 'industry' && segment !== 'group',
  );
  if (!business || quantity.start - business.end > 90) return null;
  if (!ANY_UP.test(around.before) && !ANY_DOWN.test(around.before)) return null;
  return { ...REVENUE, start: business.start, end: business.end };
}

/** The metric that a number belongs to, or null where none is near enough to be sure. */
export function chooseMetric(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  around: Around,
): Chosen | null {
  const metrics = reading.metrics.filter((mention) => isFigureMetric(mention) && !isTotal(reading, mention));
  const before = beforehand(reading, quantity, measure, metrics);
  const after = afterward(reading, quantity, measure, metrics);
  const glued = before !== null && GLUED.test(around.before) && measure === 'level';
  const named = glued ? before : (after ?? before);
  if (named) return { mention: named, from: 'sentence' };
  const carried = fromContext(reading, quantity, measure, around);
  if (carried) return { mention: carried, from: 'context' };
  const grown = growthOfBusiness(reading, quantity, measure, around);
  return grown ? { mention: grown, from: 'growth' } : null;
}
