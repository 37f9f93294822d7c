import { allMatches } from '../language/index.js';
import { businessNamesZh } from '../locales/zh/business-names.js';
import { metricNamesZh } from '../locales/zh/metric-names.js';
import { businessNounsZh, notSegmentPartsZh, notSegmentWordsZh } from '../locales/zh/segment-words.js';
import { bothScripts } from './both-scripts.js';
import type { Place } from './evidence.js';
import { usualBusiness } from './usual-business.js';

/** A stretch that may name a business, as one sentence has it. */
export interface CandidateZh {
  readonly name: string;
  readonly weight: number;
  readonly place: Place;
}

const NOUNS = businessNounsZh.flatMap(bothScripts).join('|');
const MEASURE =
  '占比|佔比|产能|產能|gmv|GMV|保费|保費|流水|收入|营收|營收|营业额|營業額|销售额|銷售額|毛利|经营利润|經營利潤|营业利润|營業利潤|经营亏损|經營虧損|出货|出貨|销量|銷量';
/** What grew, in a list (车用电子季减6%): a business, unless it is a measure. */
const GREW = '(?:季增|季减|季減|年增|年减|年減|同比增|同比下|环比增|環比增)(?=[长長加降约約\\d])';
/** Ten letters suffice for a name; what stands before it is cut off where a word of the sentence ends. */
const PLACE = new RegExp(
  `([A-Za-z0-9\\u4e00-\\u9fff+&-]{1,12}?)(?:(${NOUNS})(?:的|之)?(${MEASURE})?|(${MEASURE}|${GREW})|方面(?=[，,、：:]|的))`,
  'g',
);
/** 我们预计2026年云业务: a name begins behind the words of the sentence, and behind the year. */
const CUT = new RegExp(`.*(?:\\d年度?|${notSegmentPartsZh.flatMap(bothScripts).join('|')})`);
/** 分部 and 板块 are said of segments alone; 业务 of any business. */
const SEGMENT_NOUN = /^(?:分部|板[块塊]|事[业業](?:群|部))$/;
const NOT = new Set(notSegmentWordsZh.flatMap(bothScripts));
const FIGURE = /\d|[%％亿億万萬]|百分/;
const MEASURED = new Set(Object.values(metricNamesZh).flat().flatMap(bothScripts));
/** 整体毛利率, 净利润: a name that ends in a measure is none of a business. */
const isMeasured = (name: string): boolean =>
  Array.from(name, (_, at) => name.slice(at)).some((tail) => MEASURED.has(tail)) ||
  /收入|营收|營收|利润|利潤/.test(name);

/** Measures that only a part of a company has. */
const OF_PART = /占比|佔比|[产產]能/;

/** Usual kinds of business, the longest first: 本地生活 is one whatever 本 may be elsewhere. */
const USUAL = Object.values(businessNamesZh)
  .flatMap((names) => names.flatMap(bothScripts))
  .sort((a, b) => b.length - a.length);

/** A name begins behind the last word that belongs to the sentence ("其中", "我们的", "本季度"). */
function nameOf(raw: string): string {
  const lower = raw.toLowerCase();
  const cut = lower.replace(CUT, '');
  const usual = USUAL.find((name) => lower.endsWith(name));
  return usual !== undefined && usual.length >= cut.length ? usual : cut;
}

/** Names of businesses that a Chinese sentence holds: the letters before 业务, 分部 ..., or before 收入 beside a figure. */
export function candidatesZh(sentence: string): CandidateZh[] {
  const figure = FIGURE.test(sentence);
  return allMatches(PLACE, sentence).flatMap(([, raw = '', noun, measure, bare]): CandidateZh[] => {
    const name = nameOf(raw);
    const length = [...name].length;
    if (length < (noun && /[\u4e00-\u9fff]/.test(name) ? 1 : 2) || length > 8 || NOT.has(name) || isMeasured(name))
      return [];
    if (noun && SEGMENT_NOUN.test(noun)) return [{ name, weight: 2, place: 'segment' }];
    if (noun) return [{ name, weight: measure && figure ? 2 : 1, place: measure && figure ? 'figure' : 'business' }];
    if (!bare) return [{ name, weight: 1, place: 'business' }];
    // 外部客户收入, 会员收入: without 业务 only a usual kind of business is one, or what has a share or capacity.
    if (!figure || !(usualBusiness(name) || OF_PART.test(bare))) return [];
    return [{ name, weight: usualBusiness(name) ? 2 : 1, place: 'figure' }];
  });
}
