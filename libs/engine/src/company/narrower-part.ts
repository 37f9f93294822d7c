import { partNounsEn } from '../locales/en/part-words.js';
import type { MetricMention, SegmentMention, SentenceReading, Span } from '../model/index.js';
import { isTalkZh, partNameZh } from './part-name-zh.js';
import { NAMES_ALSO } from './names-also.js';
import { partBehind } from './part-behind.js';
import { nameBeforeMeasure } from './unlisted-business.js';

const NOUNS_EN: ReadonlySet<string> = new Set(partNounsEn);
/** What English speaks of by parts; "mobile users", "online orders" are how a measure is counted. */
const SOLD: ReadonlySet<string> = new Set([
  'revenue',
  'gmv',
  'bookings',
  'backlog',
  'shipments',
  'gross_profit',
  'gross_margin',
  'operating_income',
  'operating_margin',
]);
/** What any name may stand before ("packaging revenue"). */
const NAMED_BY_SALES: ReadonlySet<string> = new Set(['revenue', 'bookings', 'backlog', 'operating_income']);
/** What Chinese names the owner of right before it besides. */
const OWNED_ZH: ReadonlySet<string> = new Set([
  'net_income',
  'profitability',
  'margin',
  'cost',
  'orders',
  'members',
  'stores',
  'market_share',
  'inventory',
  'ebita',
  'adjusted_ebita',
  'ebitda',
  'adjusted_ebitda',
]);
/** "Search and other advertising revenue" is one name with the business before it. */
const AND_OTHER = /^\s*(?:and|&)\s+other\b|^\s*(?:及其他|与其他|和其他)/;
const WORDS_EN = /(?:(?<![a-z'-])[a-z][a-z'&-]*\s+){1,4}$/;

/** Where the words before `at` last end something else that was read: a number, a time, a measure, a business. */
function edgeBefore({ sentence, quantities, periods, metrics, segments }: SentenceReading, at: number): number {
  // Names of parts are measures' names as well ("subscription revenue", 会员服务收入).
  const measures = sentence.language === 'en' ? [] : metrics.filter(({ core }) => !NAMES_ALSO.has(core));
  const ends = [quantities, periods, measures, segments].flatMap((mentions) =>
    (mentions as readonly Span[]).filter(({ end }) => end <= at).map(({ end }) => end),
  );
  return Math.max(sentence.start, ...ends);
}

/** 储能电池全年出货量: the name of a usual kind of business, then a time, then the measure. */
function partBeforeTime(reading: SentenceReading, measure: MetricMention): string | null {
  const { sentence, lower, periods } = reading;
  const time = periods.find(({ end, rule }) => end === measure.start && rule === 'full_year');
  if (time === undefined) return null;
  const from = edgeBefore(reading, time.start) - sentence.start;
  const part = partNameZh(lower.slice(from, time.start - sentence.start));
  return part !== null && /^[a-z_]+$/.test(part) ? part : null;
}

/** The words that end in a noun of business, capitals of a name before it included by their nearness. */
function englishPart(words: string): string | null {
  const said = WORDS_EN.exec(words)?.[0].trim().split(/\s+/) ?? [];
  const from = said.findIndex((word) => NOUNS_EN.has(word));
  if (from < 0 || !said.slice(from).every((word) => NOUNS_EN.has(word))) return null;
  return said
    .slice(from)
    .join('_')
    .replace(/[^a-z0-9_]+/g, '_');
}

function englishPartOf(reading: SentenceReading, measure: MetricMention, words: string): string | null {
  if (AND_OTHER.test(words)) return null;
  const named = words !== '' && NAMED_BY_SALES.has(measure.core) ? nameBeforeMeasure(words) : null;
  return named ?? englishPart(words) ?? partBehind(reading, measure);
}

/**
 * The part of the company that stands right before a measure (in English also behind it: "gross margin on hardware") and that no profile lists ("subscription revenue",
 * 光通信业务收入), as a segment id, or null. The figure is that part's, never the whole company's.
 */
export function narrowerPart(reading: SentenceReading, measure: MetricMention): string | null {
  const { sentence, lower } = reading;
  const isSpoken = SOLD.has(measure.core) || (sentence.language !== 'en' && OWNED_ZH.has(measure.core));
  if (!isSpoken) return null;
  const words = lower.slice(edgeBefore(reading, measure.start) - sentence.start, measure.start - sentence.start);
  if (words === '' && sentence.language !== 'en') return partBeforeTime(reading, measure);
  if (sentence.language === 'en') return englishPartOf(reading, measure, words);
  return words === '' || AND_OTHER.test(words) ? null : partNameZh(words);
}

/** 外卖业务本季度扭亏为盈,实现利润2亿元: the business that opens the sentence is what its clauses speak of. */
const SUBJECT_ZH =
  /^(?:其中|而|此外|另外|同时|同時)?[,，]?(?:(?:子公司|附属公司|附屬公司|旗下|我们的|我們的)([\u4e00-\u9fff]{2,8}?)(?=由|扭|实现|實現|上半年|本|第|单|單|于|於|的|[,，])|([\u4e00-\u9fffa-z0-9]{2,10}?)(?:业务|業務|板块|板塊|分部|事业群|事業群)(?!收入|营收|營收))/;
const NO_SUBJECT_ZH =
  /主营|主營|整体|整體|公司|集团|集團|核心|各项|各項|其他|其它|如果|若|[剔不除扣对對关關随隨]|在|工厂|工廠|厂房|廠房|产线|產線|生产线|生產線/;

/** The part that a Chinese sentence opens with as its subject and that no profile lists, or null. */
export function openingPart({ sentence, lower }: SentenceReading): string | null {
  if (sentence.language === 'en') return null;
  const found = SUBJECT_ZH.exec(lower);
  const name = found?.[1] ?? found?.[2];
  return name === undefined || NO_SUBJECT_ZH.test(name) || isTalkZh(name) ? null : partNameZh(name);
}

const SUBJECT_EN =
  /^(?:and |but |so |also,? )?(?:our |the )?((?:[a-z][a-z'&-]* ){0,2}[a-z][a-z'&-]*),? (?:which|continue[sd]?|grew|grows|rose|fell|declined|increased|was up|was down|saw)\b/;

/** "In-app advertising, which is ..., continues to see double-digit growth": the part that is the subject, or null. */
export function subjectPart({ sentence, lower, metrics }: SentenceReading): string | null {
  if (sentence.language !== 'en') return null;
  const words = SUBJECT_EN.exec(lower)?.[1];
  if (words === undefined || metrics.some(({ start }) => start - sentence.start < words.length)) return null;
  return englishPart(`${words} `);
}

const OWN_BUSINESS = /^(?:'s)?\s+((?:[a-z-]+ ){1,2})(?:business|division|unit|category|line)\b/;

/** "iQIYI's ad business was down 14 %": the part of a named business that grew or fell. */
export function partOfBusiness(
  { sentence, lower }: SentenceReading,
  { from }: { readonly from: string },
  { end }: SegmentMention,
): string | null {
  if (from !== 'growth') return null;
  const words = OWN_BUSINESS.exec(lower.slice(end - sentence.start, end - sentence.start + 48))?.[1];
  return words === undefined ? null : englishPart(words);
}
