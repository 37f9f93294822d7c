import { causeSpans, FIGURE_METRICS } from '../company/index.js';
import type { MetricMention, Quantity, SentenceReading, Span } from '../model/index.js';
import type { Measure } from './figure.js';
import { isGrowthOfCount } from './measure-of.js';
import { rateOfWay } from './rate-of-way.js';
import type { Around } from './spoken-around.js';
import { ownSubjectAt } from './own-subject.js';
import { EXPENSES, fits } from './units.js';
import {
  fromContext,
  growthOfBusiness,
  growthOfPart,
  implied,
  itemOfList,
  LOST,
  returnedToHolders,
  shareOfRevenue,
} from './unnamed-metric.js';
import { NAMES_GROWTH, SALE } from './words.js';

/** A metric for a number, and whether the sentence names it or an earlier one did. */
export interface Chosen {
  readonly mention: MetricMention;
  readonly from: 'before' | 'after' | 'context' | 'growth' | 'implied';
}

const OF_BETWEEN =
  /^\s*(?:of|as a percent(?:age)? of) (?:our |the |its |total |net |overall |company |consolidated |gaap |non-gaap |(?:march|june|september|december|first|second|third|fourth) |quarter(?:ly)? |fiscal |annual |year |q[1-4] |\d{4} )*$/;
const BREAK =
  /[,;，。；]|\b(?:and|while|was|were|is|are|of|compared|versus|driven|due|as|with|which|or|than|offset|but|that|we|from a)\b/;
const FILLER =
  /^(?:\s|-|的|constant|dollar|currency|year|over|on|yoy|sequential|organic|growth|increase|decrease|decline|improvement|expansion|reduction|gain|rise|in|of|to|our|the|total|overall|net|new|remaining|authorization|for|worth|common|additional|company|share|record|quarterly|cash|form|through|open|market|via)*$/;
const NOUN_PHRASE = /^(?:[\s-]+[a-z'-]+){0,4}\s*$/;
const COUNTER_ZH = /^\s?[家间間个個座名万萬亿億]*(?:净新增|淨新增|新增|新)?$/;
const OF_ALL = /^\s*of (?:our |the |all |its |total )*(?:[a-z-]+ )?$/;
const GLUED =
  /(?:was|were|is|of|to|at|totaled|totalled|totaling|reached|reaching|posted|hit|hitting|surpassed|surpassing|exceeded|exceeding|averaged|averaging|:|：|是|为|為|达|達|达到|達到|至|超过|超過|突破)\s*(?:a |an |approximately |about |nearly |over |roughly |record |just |more than |new |all-time |high |人民币|人民幣|约|約|超过|超過|近|of |历史新高|歷史新高)*$/;
const OBJECT_OF = /\b(?:drives?|driving|supports?|boosts?|helps?|fuels?|expand|grow) (?:our |the |its )?$/;
const PRICE_OF = /\b(?:at|for) an? (?:total |average |aggregate )?$/;

const EXTRA_METRICS: ReadonlySet<string> = new Set(['customers', 'investment', 'cost', 'disposal', 'engagement']);
const PROFITS = /ebit|income|profit|cash_flow|eps/;

const isFigureMetric = ({ core }: MetricMention): boolean => FIGURE_METRICS.has(core) || EXTRA_METRICS.has(core);

/** "32% of revenue", 占收入20%: the revenue is what the share is taken of, not what it measures. */
function isTotal(reading: SentenceReading, mention: MetricMention): boolean {
  const { sentence, lower, quantities } = reading;
  const before = quantities.findLast(({ end }) => end <= mention.start);
  const gap = before ? lower.slice(before.end - sentence.start, mention.start - sentence.start) : '';
  const isWhole = mention.core === 'revenue' || EXPENSES.has(mention.core);
  if (before?.kind === 'percent' && OF_BETWEEN.test(gap) && isWhole) return true;
  const head = lower.slice(Math.max(0, mention.start - sentence.start - 26), mention.start - sentence.start);
  return /(?<!市)(?:占|佔)[^，。,;；\d]*$|\bas a percent(?:age)? of (?:our |the |total )*$/.test(head);
}

/** "At a cost of", "continues to drive comps": named, but not what the number measures. */
function isAside({ sentence, lower }: SentenceReading, { start, end, core }: MetricMention): boolean {
  const at = start - sentence.start;
  const after = lower.slice(end - sentence.start, end - sentence.start + 8);
  if (PEOPLE.has(core) && /[\u4e00-\u9fff]/.test(lower.charAt(end - sentence.start - 1)) && !COUNT_AFTER_ZH.test(after))
    return true;
  if (/^ per [a-z]/.test(after) && !core.endsWith('eps')) return true;
  if (core === 'pricing' && SALE.test(lower.slice(end - sentence.start, end - sentence.start + 6))) return true;
  const before = lower.slice(Math.max(0, at - 20), at);
  return OBJECT_OF.test(before) || ((core === 'cost' || core === 'pricing') && PRICE_OF.test(before));
}

function afterward(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  metrics: readonly MetricMention[],
): MetricMention | null {
  const mention = metrics.find(({ end }) => end > quantity.end || end === quantity.end);
  if (!mention) return null;
  if (mention.start < quantity.end) return fits(quantity, measure, mention.core) ? mention : null;
  const gap = reading.lower.slice(quantity.end - reading.sentence.start, mention.start - reading.sentence.start);
  if (gap.length > 48 || !fits(quantity, measure, mention.core)) return null;
  if (quantity.kind === 'count' && COUNTER_ZH.test(gap)) return mention;
  if (quantity.kind === 'count') return NOUN_PHRASE.test(gap) && !BREAK.test(gap) ? mention : null;
  if (COUNTED.has(mention.core) && measure === 'level') return OF_ALL.test(gap) ? mention : null;
  return FILLER.test(gap) ? mention : null;
}

const COUNTED: ReadonlySet<string> = new Set(['members', 'users', 'customers', 'orders']);
/** 客户存款, 用户时长: who counts for the word behind it counts nothing; 每付费用户: a measure for each of them. */
const PEOPLE: ReadonlySet<string> = new Set(['users', 'customers', 'members']);
const COUNT_AFTER_ZH =
  /^(?:总?数|總?數|数量|數量|总量|總量|规模|規模|人数|人數|群|达|達|为|為|约|約|已|突破|超|增|同|环|環|净|淨|新|较|較|则|則|近|占|佔|基数|基數|有|中|的|保持|仍|也|均|[^\u4e00-\u9fff]|$)/;
/** "Driven by TAC, which was $11.5 billion, up 41 %": named in passing and then reported. */
const WHICH_WAS = /^,? which (?:was|were|grew|increased|came in at|totaled)\b[^;]{0,30}$/;
const holds = (span: Span, at: number): boolean => at >= span.start && at < span.end;

/** "Revenue growth was 34 %": the name says what its per cent is. */
const growsBy = ({ sentence, lower }: SentenceReading, { kind }: Quantity, { start, end }: MetricMention): boolean =>
  kind === 'percent' && NAMES_GROWTH.test(lower.slice(start - sentence.start, end - sentence.start));

const PAYOUT = /payout|派息比?率|派息比例|分[红紅](?:比例|率)|股利[发發]放率|配[发發息]率/;

/** 派息比率55%: the share of profit paid out is a level, which no other per cent of dividends is. */
const paysOut = ({ sentence, lower }: SentenceReading, { kind }: Quantity, { start, end }: MetricMention): boolean =>
  kind === 'percent' && PAYOUT.test(lower.slice(start - sentence.start, end - sentence.start));

/** 研发人员占比58%: a share of what the measure only describes. */
const OTHERS_SHARE =
  /^(?!(?:的|约|約|在|目前|现在|現在|已经|已經|已|共|合计|合計|同比|季增|年增)+[占佔])[\u4e00-\u9fff]{1,6}[占佔]/;

const wordsBetween = ({ sentence, lower }: SentenceReading, { end }: Span, { start }: Span): string =>
  lower.slice(end - sentence.start, Math.max(end, start) - sentence.start);

/** The nearest metric named before the number. Beyond "driven by" only one that stands right before it. */
function beforehand(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  metrics: readonly MetricMention[],
): MetricMention | null {
  const causes = causeSpans(reading).map(({ start, end }) => ({
    start: start + reading.sentence.start,
    end: end + reading.sentence.start,
  }));
  const inside = causes.find((span) => holds(span, quantity.start));
  const near = metrics.filter((mention) => {
    if (measure === 'share' && OTHERS_SHARE.test(wordsBetween(reading, mention, quantity))) return false;
    if (quantity.kind === 'percent' && measure === 'level' && COUNTED.has(mention.core)) return false;
    if (mention.end > quantity.start) return false;
    if (
      !fits(quantity, measure, mention.core) &&
      !growsBy(reading, quantity, mention) &&
      !paysOut(reading, quantity, mention)
    )
      return false;
    const cause = causes.find((span) => holds(span, mention.start));
    if (!inside) return !cause;
    if (
      WHICH_WAS.test(reading.lower.slice(mention.end - reading.sentence.start, quantity.start - reading.sentence.start))
    )
      return cause === inside;
    return cause === inside && quantity.start - mention.end < 26 && measure === 'growth';
  });
  const chosen = moreTelling(near);
  return chosen && !isOfNewSubject(reading, quantity, chosen) ? chosen : null;
}

/** Behind the measure the sentence went on to something else that it names, and no business that the figure could be of. */
function isOfNewSubject(reading: SentenceReading, quantity: Quantity, { end }: MetricMention): boolean {
  const { sentence, lower, segments, metrics } = reading;
  const between = lower.slice(end - sentence.start, quantity.start - sentence.start);
  const from = ownSubjectAt(between, sentence.language === 'en');
  if (from < 0) return false;
  const inBetween = ({ start, end: to }: Span) => start >= end + from && to <= quantity.start;
  return !segments.some(inBetween) && !metrics.some((other) => inBetween(other) && isFigureMetric(other));
}

/** "Adjusted EBITDA was a loss of ...": the loss is the EBITDA's. */
function moreTelling(near: readonly MetricMention[]): MetricMention | null {
  const last = near.at(-1);
  if (last?.core !== 'profitability') return last ?? null;
  return (
    near.findLast(({ core, end }) => PROFITS.test(core) && core !== 'profitability' && last.start - end < 40) ?? last
  );
}

/** 净新增门店587家: in Chinese the number follows its measure. */
function isAdjacent({ sentence, lower }: SentenceReading, { start }: Quantity, found: MetricMention | null): boolean {
  if (!found || sentence.language === 'en') return false;
  return /^[\s约約近逾超共]*$/.test(lower.slice(found.end - sentence.start, start - sentence.start));
}

/** The metric that a number belongs to, or null where none is near enough to be sure. */
export function chooseMetric(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  around: Around,
): Chosen | null {
  const metrics = reading.metrics.filter(
    (mention) => isFigureMetric(mention) && !isTotal(reading, mention) && !isAside(reading, mention),
  );
  const falling = rateOfWay(around) === null ? undefined : metrics.findLast(({ end }) => end <= quantity.start);
  if (falling && fits(quantity, 'growth', falling.core)) return { mention: falling, from: 'before' };
  const returned = returnedToHolders(quantity, around);
  if (returned) return { mention: returned, from: 'implied' };
  const item = itemOfList(reading, quantity, around.at);
  if (item) return { mention: item, from: 'growth' };
  const lost = LOST.test(around.before) ? implied(reading, quantity, around) : null;
  if (lost) return { mention: lost, from: 'context' };
  const found = beforehand(reading, quantity, measure, metrics);
  const glued =
    GLUED.test(around.before) || isAdjacent(reading, quantity, found) || isGrowthOfCount(reading, quantity, found);
  const before = quantity.kind === 'count' && !glued ? null : found;
  const after = afterward(reading, quantity, measure, metrics);
  if (before && !(after && after.start >= quantity.start && !(glued && measure === 'level')))
    return { mention: before, from: 'before' };
  if (after) return { mention: after, from: 'after' };
  const other = implied(reading, quantity, around);
  if (other) return { mention: other, from: 'implied' };
  const revenue = measure === 'share' ? shareOfRevenue(reading, around) : null;
  if (revenue) return { mention: revenue, from: 'before' };
  const carried = fromContext(reading, quantity, measure, around);
  if (carried) return { mention: carried, from: 'context' };
  const grown = growthOfBusiness(reading, quantity, measure, around);
  if (grown) return { mention: grown, from: 'growth' };
  const part = growthOfPart(reading, quantity, measure, around);
  return part ? { mention: part, from: 'growth' } : null;
}
