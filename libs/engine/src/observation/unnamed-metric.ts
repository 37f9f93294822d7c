import { partNounsEn } from '../locales/en/part-words.js';
import type { MetricMention, Quantity, SentenceReading, Span } from '../model/index.js';
import type { Measure } from './figure.js';
import type { Around } from './spoken-around.js';
import { ownSubjectAt } from './own-subject.js';
import { fits } from './units.js';
import { ANY_DOWN, ANY_UP, SALE } from './words.js';

const PRONOUN =
  /^[\s•\-–:]*(?:and |but |so )?(?:this|that|it|which|we were|we came|we are|up|down|an? (?:increase|decrease|decline)|the (?:increase|decrease|growth)|同比|环比|環比|增长|增長|年增)/;
const SPENT = /\b(?:spent|invested|spend)\b|投入了|已投入|花费|花費/;

const PART_NOUN = partNounsEn.join('|');
/** "Our general merchandise grew by 45 %": a kind of business that no profile lists grew its revenue. */
const PART_GREW = new RegExp(
  `(?:^|[,;] |\\band |\\bwhile |\\bbut )\\s*(?:our |the |its )?((?:[a-z][a-z'&-]* ){0,4}(?:${PART_NOUN}))(?: business| category| segment| division)? (?:grew|grow|increased|rose|declined|decreased|fell|was up|was down|were up|were down|recorded|delivered|posted|achieved)\\b[^.;,]{0,50}$`,
);
/** 車用電子季減6%, 成熟製程占比52%: the items of a breakdown of revenue. */
const PART_GREW_ZH =
  /(?:^|[,，;；、])(?:其中|而)?([\u4e00-\u9fffa-z0-9]{2,10}?)(?:业务|業務)?(?:则|則)?(?:同比|环比|環比|年|季)?(?:增长|增長|成长|成長|增|减少|減少|减|減|下降|占比|占|佔比|佔)[^，,;；。]{0,6}$/;
const NOT_PARTS_ZH = /其中|合计|合計|我们|我們|公司|同比|环比|環比|收入|营收|營收|去年|上季|需求|产能|產能|市场|市場/;

/** "Revenue by segment: Cloud $3.2 billion; Retail $1.8 billion", 分业务收入:云32亿元: a table spoken as a list. */
const ITEM = /[:;,] (?:and )?([A-Z][\w&'’-]*(?: (?:and |& )?[A-Z][\w&'’-]*){0,3}),? $/;
const ITEM_ZH = /[:：;；,，、]([\u4e00-\u9fffa-z0-9]{1,10}?)(?:业务|業務|板块|板塊|分部)?(?:为|為|约|約)?$/;
const OPENS_LIST =
  /\b(?:by|across|as follows)\b[^.;]{0,30}:|分(?:业务|業務|部|产品|產品|地区|地區|行业|行業|板块|板塊)|(?:如下|构成|構成)[:：]/;

/** The item of a spoken table that an amount stands behind. */
export function itemOfList(reading: SentenceReading, quantity: Quantity, at: number): MetricMention | null {
  if (quantity.kind !== 'money' || !OPENS_LIST.test(reading.lower)) return null;
  if (!reading.metrics.some(({ core, end }) => core === 'revenue' && end <= quantity.start)) return null;
  const before = reading.text.slice(Math.max(0, at - 50), at);
  const name = (reading.sentence.language === 'en' ? ITEM : ITEM_ZH).exec(before)?.[1];
  if (name === undefined || NOT_PARTS_ZH.test(name)) return null;
  const segment = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');
  return { ...bare('revenue', { start: quantity.start, end: quantity.start }), segment };
}

/** A part named by what it sells, with a growth rate or a share and no measure beside it. */
export function growthOfPart(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  around: Around,
): MetricMention | null {
  if (quantity.kind !== 'percent' || (measure !== 'growth' && measure !== 'share' && measure !== 'level')) return null;
  const at = { start: quantity.start, end: quantity.start };
  if (reading.sentence.language === 'en') {
    const part = measure === 'growth' ? PART_GREW.exec(around.before)?.[1] : undefined;
    return part === undefined ? null : { ...bare('revenue', at), segment: part.replace(/[^a-z0-9]+/g, '_') };
  }
  const ofRevenue = [...reading.metrics, reading.context.metric].some((metric) => metric?.core === 'revenue');
  const part = ofRevenue ? PART_GREW_ZH.exec(around.before)?.[1] : undefined;
  return part === undefined || NOT_PARTS_ZH.test(part) ? null : { ...bare('revenue', at), segment: part };
}

/** The metric of the sentence before, where this one goes on about it. */
export function fromContext(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  around: Around,
): MetricMention | null {
  const { metric } = reading.context;
  if (!metric || !fits(quantity, measure, metric.core)) return null;
  const spent = (metric.core === 'capital_expenditure' || metric.core === 'investment') && quantity.kind === 'money';
  if (spent && SPENT.test(around.before + around.after)) return metric;
  if (quantity.kind === 'percentage_point') return metric;
  return PRONOUN.test(reading.lower) && around.at < 60 ? metric : null;
}

const bare = (metric: string, { start, end }: Span): MetricMention => ({
  metric,
  core: metric,
  segment: null,
  basis: 'unspecified',
  scope: 'reported',
  slip: null,
  start,
  end,
});

/** "Services accounted for 20 % of our revenue". */
const ACCOUNTS_FOR =
  /\b(?:account(?:ed|s|ing) for|represent(?:ed|s|ing)|contribut(?:ed|es|ing)|made up|makes up|was|were|is)\b[^.;]*$/;

/** A business that "grew 20 %" grew its revenue. */
export function growthOfBusiness(
  reading: SentenceReading,
  quantity: Quantity,
  measure: Measure,
  around: Around,
): MetricMention | null {
  if ((measure !== 'growth' && measure !== 'share') || quantity.kind !== 'percent') return null;
  const business = reading.segments.findLast(
    ({ segment, end }) => end <= quantity.start && segment !== 'industry' && segment !== 'group',
  );
  if (!business || quantity.start - business.end > 90) return null;
  const between = reading.lower.slice(business.end - reading.sentence.start, around.at);
  if (ownSubjectAt(between, reading.sentence.language === 'en') >= 0) return null;
  if (measure === 'share') return ACCOUNTS_FOR.test(around.before) ? bare('revenue', business) : null;
  if (!ANY_UP.test(around.before) && !ANY_DOWN.test(around.before)) return null;
  return bare('revenue', business);
}

const RETURNED = /\breturn(?:ed|ing)?\s+(?:a total of |about |approximately |nearly |over |more than )*$/;
/** "The segment lost $26 million". */
export const LOST = /\b(?:lost|loses)\s+(?:about |approximately |nearly |over |more than )*$/;
const TO_HOLDERS_ZH =
  /(?:向|为|為|给|給)(?:我们的|我們的|广大|廣大|全体|全體)?股[东東][^,，;；]{0,6}(?:回馈|回饋|返还|返還|回报|回報)了?[约約近逾超过過]*$/;
const TO_HOLDERS =
  /^\s*(?:of cash |in cash |of capital |in capital )?to (?:our )?(?:shareholders|stockholders|investors)/;

/** "Returned $2 billion to shareholders", 向股东回馈15亿美元. */
export function returnedToHolders(quantity: Quantity, { before, after }: Around): MetricMention | null {
  if (quantity.kind !== 'money') return null;
  const isReturn = (RETURNED.test(before) && TO_HOLDERS.test(after)) || TO_HOLDERS_ZH.test(before);
  return isReturn ? bare('shareholder_returns', quantity) : null;
}

const DELIVERED =
  /\b(?:delivered|shipped|sold)\s+(?:a total of |about |approximately |nearly |over |more than |a record )*$/;
const VEHICLES = /^\s*(?:[a-z-]+ ){0,2}(?:vehicles|cars|trucks|aircraft|airplanes|smartphones|handsets|scooters)\b/;
const DELIVERED_ZH =
  /(?:交付|售出|销售|銷售|出货|出貨)(?:了|量)?(?:首次)?(?:突破|达到?|達到?|超过|超過|逾|约|約|近|为|為)*$/;
const VEHICLES_ZH = /^\s*[辆輛台架艘部]/;

/** 其中极光品牌交付36,928辆: the brand that was delivered. */
const BRAND_ZH =
  /(?:[,，、；;]|^)([\u4e00-\u9fffa-z0-9]{2,8}?)(?:品牌|车型|車型|系列)(?:交付|售出|销售|銷售|出货|出貨)[^，,]{0,8}$/;

/** "We delivered 87,071 vehicles", 10月交付40,397辆. */
function delivered({ kind }: Quantity, { before, after }: Around): boolean {
  if (kind !== 'count') return false;
  return (DELIVERED.test(before) && VEHICLES.test(after)) || (DELIVERED_ZH.test(before) && VEHICLES_ZH.test(after));
}

/** An amount that says by its kind what it is: earnings "per share", the price of a business that is sold. */
export function implied(reading: SentenceReading, quantity: Quantity, around: Around): MetricMention | null {
  if (delivered(quantity, around))
    return {
      ...bare('shipments', quantity),
      segment: BRAND_ZH.exec(around.before.replace(/^.*其中/, ''))?.[1] ?? null,
    };
  const profit = reading.metrics.some(({ core }) => core.endsWith('net_income') || core.endsWith('eps'));
  if (profit && quantity.unit.startsWith('per_share')) return bare('eps', quantity);
  if (quantity.kind === 'money' && LOST.test(around.before)) return bare('profitability', quantity);
  if (quantity.kind !== 'money' || !SALE.test(around.before.slice(-40) + around.after.slice(0, 40))) return null;
  return reading.segments.some(({ segment }) => segment !== 'group' && segment !== 'industry')
    ? bare('disposal', quantity)
    : null;
}

const OF_REVENUE_ZH =
  /[占佔](?:到|了|我们|我們|公司|集团|集團|本行|整体|整體|合并|合併|总|總|营业|營業|的)*(?:收入|营收|營收)[^，。；]{0,8}$/;

/** 海外占我们收入12%: a share of the revenue, of the part that stands right before. */
export function shareOfRevenue({ sentence }: SentenceReading, { before, at }: Around): MetricMention | null {
  const said = OF_REVENUE_ZH.exec(before);
  if (!said) return null;
  const place = sentence.start + at - (before.length - said.index);
  return bare('revenue', { start: place, end: place });
}
