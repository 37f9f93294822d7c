import type { MetricMention, Quantity, SentenceReading } from '../model/index.js';
import type { Measure } from './figure.js';
import { rateOfWay } from './rate-of-way.js';
import type { Around } from './spoken-around.js';
import {
  DOWN_AFTER,
  DOWN_BEFORE,
  DOWN_OBJECT,
  NAMES_GROWTH,
  TO_LEVEL,
  UP_AFTER,
  UP_BEFORE,
  UP_OBJECT,
} from './words.js';

const OF_TOTAL =
  /^\s*(?:of|as a percent(?:age)? of) (?:our |the |its |total |net |group |company |overall |consolidated |segment |(?:march|june|september|december|first|second|third|fourth) |quarter(?:ly)? |fiscal |annual |year |q[1-4] |\d{4} )*(?:revenues?|sales|top.?line|pre-?tax|revenue from)/;
const OF_TOTAL_ZH = /(?<!市)(?:占|佔)[^，。,;；]{0,20}$/;
const MULTIPLE = /^(?:more than |nearly |almost |roughly )?(?:doubl|tripl|quadrupl|halv|翻|减半|減半)/;
const BY = /(?:\bby|了)\s*(?:about |approximately |roughly |nearly |around |some |over |约|約|近|人民币|人民幣|$)*$/;
const MORE_AFTER = /^\s*(?:higher|lower|more than|less than|above|below|better|worse)\b/;
const MOVED = /reduc|lower|decreas|increas|impact|benefit|hurt|boost|improv|grew|rose|fell|declin|减|減|增/;
const ADDED = /\b(?:added|addition of|additional)\b[^,;]*$/;

/** Whether a number is a level, a growth rate, a change by an amount or a share, and which way it points. */
export interface Said {
  readonly measure: Measure;
  readonly sign: 1 | -1;
}

/** Metrics that are ratios themselves: a bare per cent is their level. */
export const RATIOS: ReadonlySet<string> = new Set([
  'gross_margin',
  'operating_margin',
  'adjusted_ebita_margin',
  'margin',
  'tax_rate',
  'market_share',
  'take_rate',
  'utilization',
  'retention',
]);
/** Their percentages are sizes, whichever way they went ("a net reduction of 0.6 % of the shares"). */
const SIZES: ReadonlySet<string> = new Set(['share_count', 'non_drink_order_share']);

const level: Said = { measure: 'level', sign: 1 };

/** "We increased our revenue 38 %": the verb stands before the metric that the number follows. */
function withoutMetric(reading: SentenceReading, around: Around, mention: MetricMention | null): string {
  const end = mention ? mention.end - reading.sentence.start : -1;
  if (!mention || end > around.at || around.at - end > 4) return around.before;
  return reading.lower.slice(
    Math.max(0, mention.start - reading.sentence.start - 60),
    mention.start - reading.sentence.start,
  );
}

/** "An improvement to the 12% decline": the noun right behind the number says which way it went. */
const NOUN_DOWN =
  /^\s?(?:year-over-year |sequential |revenue )?(?:decline|decrease|drop|fall)\b|^的?(?:降幅|跌幅|减幅|減幅|下降|下滑|衰退)/;
const NOUN_UP = /^\s?(?:year-over-year |sequential |revenue )?(?:growth|increase|gain)\b|^的?(?:增幅|升幅|涨幅|漲幅)/;
const BETTER = /\b(?:improv\w*|better|upside)\b|改善|好转|好轉/;

function direction({ after }: Around, before: string): 1 | -1 | null {
  if (BETTER.test(before.slice(-40)) && NOUN_DOWN.test(after)) return -1;
  if (NOUN_UP.test(after) && DOWN_BEFORE.test(before) && /\bfrom\b/.test(before.slice(-16))) return 1;
  if (DOWN_BEFORE.test(before)) return -1;
  if (UP_BEFORE.test(before)) return 1;
  const up = UP_AFTER.exec(after);
  const down = DOWN_AFTER.exec(after);
  if (up && (!down || up[0].length <= down[0].length)) return 1;
  return down ? -1 : null;
}

/** "We grew our systems revenue by 46%". */
function ofObject(before: string): 1 | -1 | null {
  if (UP_OBJECT.test(before)) return 1;
  return DOWN_OBJECT.test(before) ? -1 : null;
}

const MARK_AFTER =
  /^\s*(?:yoy|y\/y|qoq|q\/q|year[- ]o(?:ver|n)[- ]year|quarter[- ]o(?:ver|n)[- ]quarter|sequentially)(?![a-z])/;
const MARK_BEFORE = /(?:同比|环比|環比|按年|按季|年增率?|yoy|y\/y|qoq)\s*[:：为為]?\s*[+＋-]?$/;

/** "At a CAGR of 12 %" */
const COMPOUND =
  /\b(?:cagr|compound annual growth rate|compound annual rate)(?: of| was)?\s*(?:about |approximately |over |more than )?$/;

/** "(+12 % YoY)", 同比+12%: growth that is marked and not said; a minus is in the number. */
function written({ before, after }: Around, { raw }: Quantity, core: string): 1 | null {
  if (!RATIOS.has(core) && COMPOUND.test(before)) return 1;
  const isSigned = /[+＋-]\s*$/.test(before) || /^[+＋-]/.test(raw);
  if (RATIOS.has(core) || !isSigned) return null;
  return MARK_AFTER.test(after) || MARK_BEFORE.test(before) ? 1 : null;
}

function ofPercent(reading: SentenceReading, quantity: Quantity, around: Around, mention: MetricMention | null): Said {
  const core = mention?.core ?? '';
  if (OF_TOTAL.test(around.after) || OF_TOTAL_ZH.test(around.before)) return { measure: 'share', sign: 1 };
  if (SIZES.has(core)) return level;
  const way = RATIOS.has(core) ? null : rateOfWay(around);
  if (way !== null) return { measure: 'growth', sign: way };
  const sign =
    written(around, quantity, core) ??
    direction(around, around.before) ??
    direction(around, withoutMetric(reading, around, mention)) ??
    ofObject(around.before.replace(/\bby\s*$/, ''));
  if (RATIOS.has(core)) return TO_LEVEL.test(around.before) || sign === null ? level : { measure: 'change', sign };
  if (sign !== null) return { measure: 'growth', sign };
  const named =
    mention !== null &&
    NAMES_GROWTH.test(
      reading.text.slice(mention.start - reading.sentence.start, mention.end - reading.sentence.start).toLowerCase(),
    );
  return named || core === 'comparable_sales' ? { measure: 'growth', sign: 1 } : level;
}

const BURDEN =
  /\b(?:cost(?:ing)? us|hurt|headwinds?|pressured?|drag(?:ged)?|dilution|dilutive|negative(?:ly)? impact\w*|unfavou?rable|weighed|reduced)\b[^.;]*$/;
const HELP = /\b(?:benefit(?:ed|ing)?|tailwinds?|favou?rable|helped|boosted|added)\b[^.;]*$/;
const BURDEN_AFTER = /^\s*(?:of |in )?(?:an? )?(?:unfavou?rable|negative|headwind|pressure|drag|dilution)/;

/** "Tariffs cost us $0.05 of EPS", "a headwind of 100 basis points to gross margin": what something took from a measure, or added to it. */
function effectOf({ before, after }: Around, { kind, unit }: Quantity, mention: MetricMention | null): 1 | -1 | null {
  const isCents = mention?.core.endsWith('eps') === true && (kind === 'money' || unit.startsWith('per_share'));
  if (!isCents && !(kind === 'percentage_point' && mention !== null && RATIOS.has(mention.core))) return null;
  if (BURDEN.test(before) || BURDEN_AFTER.test(after)) return -1;
  return HELP.test(before) ? 1 : null;
}

/** "Headcount grew by 6,000", "the headcount increase of about 6,000". */
const GROWTH_OF_COUNT =
  /^\s*(?:increased?|grew|growth|additions?|rose|decreased?|fell|declined?)\b[^.;,]{0,40}$|^(?:净?增加|淨?增加|增长|增長|减少|減少)了?[约約近]?$/;

/** Does the number say by how many heads more or fewer there were? */
export function isGrowthOfCount(
  { lower, sentence }: SentenceReading,
  quantity: Quantity,
  mention: MetricMention | null,
): boolean {
  if (mention?.core !== 'headcount' || mention.end > quantity.start || quantity.kind !== 'count') return false;
  return GROWTH_OF_COUNT.test(lower.slice(mention.end - sentence.start, quantity.start - sentence.start));
}

function ofAmount(around: Around, quantity: Quantity): Said {
  if (MORE_AFTER.test(around.after)) return { measure: 'change', sign: 1 };
  if (TO_LEVEL.test(around.before)) return level;
  if (quantity.kind === 'count' && ADDED.test(around.before)) return level;
  const sign = DOWN_BEFORE.test(around.before) ? -1 : UP_BEFORE.test(around.before) ? 1 : null;
  if (sign !== null) return { measure: 'change', sign };
  if (!BY.test(around.before) || !MOVED.test(around.before)) return level;
  return { measure: 'change', sign: /\b(?:reduc|lower|decreas|hurt|impact)/.test(around.before) ? -1 : 1 };
}

/** Reads what a number says from the words around it; `mention` is the metric that it belongs to, if known. */
export function measureOf(
  reading: SentenceReading,
  quantity: Quantity,
  around: Around,
  mention: MetricMention | null,
): Said {
  if (quantity.kind === 'ordinal') return { measure: 'none', sign: 1 };
  if (quantity.kind === 'percent') return ofPercent(reading, quantity, around, mention);
  const effect = effectOf(around, quantity, mention);
  if (effect !== null) return { measure: 'change', sign: effect };
  if (quantity.kind === 'percentage_point') return { measure: 'change', sign: direction(around, around.before) ?? 1 };
  if (isGrowthOfCount(reading, quantity, mention))
    return { measure: 'change', sign: /decreas|fell|declin|减|減/.test(around.before) ? -1 : 1 };
  if (quantity.kind !== 'ratio') return ofAmount(around, quantity);
  return { measure: MULTIPLE.test(quantity.raw.toLowerCase()) ? 'growth' : 'none', sign: 1 };
}
