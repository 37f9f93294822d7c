import { GROUP_METRICS, keyWordsOf, openingPart } from '../company/index.js';
import { watch, type Watched } from '../language/index.js';
import { resultEventsEn } from '../locales/en/result-events.js';
import { resultEventsZh } from '../locales/zh/result-events.js';
import type { Observation, ObservationPeriod, Reading, SentenceReading } from '../model/index.js';
import { choosePeriod } from './choose-period.js';
import { isAheadAt } from './is-ahead.js';
import { quoteOf } from './quote-of.js';
import { sourceOf } from './source-of.js';

type Event = Omit<Observation, 'id'>;

interface Rule {
  readonly metric: string;
  readonly event: string;
  readonly pattern: Watched;
  readonly qualifier: string | null;
}

const rules = (table: readonly (readonly [string, string, string, string | null])[]): Rule[] =>
  table.map(([metric, event, words, qualifier]) => ({ metric, event, pattern: watch(new RegExp(words)), qualifier }));
const ENGLISH = rules(resultEventsEn);
const CHINESE = rules(resultEventsZh);
const QUICK = watch(
  /launch|open|clos|complet|profit|even|approv|clearance|sell|sold|dispos|divest|introduc|unveil|releas|roll|ship|produc|推出|[发發][布佈]|上[线線]|[盈获獲]利|平衡|扭|完成|[协協][议議]|批准|核准|出售|[剥剝][离離]|[开開][设設]|新[开開]|[启啟]用|投[产產]|量[产產]|[开開][业業]|投入|stream|[审審]/,
);

/** Only those who run the company, and the writer of a summary, report what it did. */
function mayTell({ sentence, utterance, signs }: SentenceReading): boolean {
  const { role } = utterance.speaker;
  if (sentence.kind !== 'prose' || sentence.isQuestion || role === 'analyst' || role === 'operator') return false;
  return QUICK.mayMatch(signs);
}

/** What the company does as a whole, unless a business is named with it. */
const COMPANY_EVENTS: ReadonlySet<string> = new Set(['deal_closing', 'regulatory_approval', 'listing']);

/** "GAAP net income was $4 million, our first profitable quarter": of the company, whatever was spoken of before. */
const isOfCompany = ({ metrics, sentence }: SentenceReading, event: string | null): boolean =>
  event !== null &&
  ((sentence.language === 'en' && COMPANY_EVENTS.has(event)) || metrics.some(({ core }) => GROUP_METRICS.has(core)));

/** The business that an event or a rank told at offset `at` of the document is of. */
export function segmentAt(reading: SentenceReading, at: number, event: string | null = null): string {
  const named = reading.segments.filter(({ segment }) => segment !== 'group' && segment !== 'industry');
  if (named.length === 0 && isOfCompany(reading, event)) return 'group';
  const known = (named.findLast(({ start }) => start <= at) ?? named[0])?.segment;
  return known ?? openingPart(reading) ?? reading.context.segment ?? 'group';
}

function eventOf(whole: Reading, reading: SentenceReading, rule: Rule, at: number, length: number): Event {
  const { sentence, text } = reading;
  const place = { start: sentence.start + at, end: sentence.start + at + length };
  const { start, end } = quoteOf(reading, place);
  const segment = segmentAt(reading, place.start, rule.event);
  const period: ObservationPeriod = choosePeriod(
    { reading, profile: whole.profile, head: whole.document.head.period },
    place,
  );
  return {
    start,
    end,
    quote: whole.document.text.slice(start, end),
    ...sourceOf(whole, reading),
    metric: rule.metric,
    event: rule.event,
    segment,
    scope: 'reported',
    basis: 'unspecified',
    period,
    value: null,
    unit: null,
    growth: null,
    qualifiers: rule.qualifier ? [rule.qualifier] : [],
    topic: keyWordsOf(text, [segment]),
    flags: [],
  };
}

/** "Our view on a first profitable quarter is unchanged": spoken of, not told. */
const SPOKEN_OF = /^[^，,。;；]{0,4}的?(?:看法|目标|目標|预期|預期|判断|判斷|计划|計劃|計畫|时间表|時間表)/;

/** 工厂在第三季度未能投产, "the plant has not opened": the clause denies it. */
const DENIED =
  /(?:[没沒]有|[没沒]能|[尚并並]?未能?|[还還][没沒]|[无無]法)[^，,。；;]{0,12}$|(?:\bnot(?! only)|n't|\bnever|\bfailed to|\byet to)\s[^,;.]{0,30}$/;
const DENIES = /\bnot (?!only)|n't\b|\bnever\b/;
/** 投产晚于计划: late, and not said to be done. */
const LATE =
  /^(?:时间|時間|日期|进度|進度)?(?:将|將|要|会|會|略|大幅|明显|明顯)?(?:晚于|晚於|慢于|慢於|落后|落後|推迟|推遲|延迟|延遲|延期|延后|延後|延误|延誤|[比较較][^，,。；;]{0,10}(?:晚|慢|推迟|推遲))/;

/** Does the sentence say that it has not happened, or only that it is late? */
function isNotDone(lower: string, { index, 0: words }: RegExpExecArray): boolean {
  const isLate = LATE.test(lower.slice(index).replace(/^(?:投产|投產|量产|量產|开业|開業)/, ''));
  return DENIED.test(lower.slice(0, index)) || DENIES.test(words) || isLate;
}

/** A launch names its product: "launched a plan to save" is none. */
const namesWhat = ({ text, sentence }: SentenceReading, { event }: Rule, from: number): boolean =>
  event !== 'product_launch' || sentence.language !== 'en' || /[A-Z0-9]/.test(text.slice(from, from + 60));

function noteEvent(
  { trace, sentence }: SentenceReading,
  rule: Rule,
  refusal: string | null,
  found: RegExpExecArray,
): void {
  if (!trace) return;
  const start = sentence.start + found.index;
  const at = { start, end: start + found[0].length };
  trace.note('proposed', 'findResultEvents', at, rule.event);
  if (refusal) trace.note('refused', refusal, at, rule.event);
}

/** Why the words that were found tell of nothing done, or null. */
function refusalOf(reading: SentenceReading, found: RegExpExecArray): string | null {
  if (isAheadAt(reading, found.index)) return 'isAheadAt';
  if (isNotDone(reading.lower, found)) return 'not_done';
  return SPOKEN_OF.test(reading.lower.slice(found.index + found[0].length)) ? 'spoken_of' : null;
}

/** Events that a sentence tells as done (a first profit, a launch, a closing): at most one, the most telling. */
export function findResultEvents(whole: Reading, reading: SentenceReading): Event[] {
  if (!mayTell(reading)) return [];
  for (const rule of reading.sentence.language === 'en' ? ENGLISH : CHINESE) {
    const found = rule.pattern.exec(reading.lower, reading.signs);
    if (!found || !namesWhat(reading, rule, found.index + found[0].length)) continue;
    const refusal = refusalOf(reading, found);
    noteEvent(reading, rule, refusal, found);
    return refusal ? [] : [eventOf(whole, reading, rule, found.index, found[0].length)];
  }
  return [];
}
