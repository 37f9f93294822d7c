import { watch, type Watched } from '../language/index.js';
import type { Quantity, SentenceReading, Span } from '../model/index.js';
import { heldForYear } from '../company/index.js';
import { isRetoldPlan } from './retold-plan.js';
import { AHEAD, BEHIND, FIRM_AHEAD, MEASURED_AGAINST } from './words.js';

const NOUN_OR_PAST =
  /(?:^|\s)(?:(?:as|than|with|exceeded|above|below|beat|within)(?: our| my| the| prior| previous)*|(?:as|than|what) (?:we|i)(?: had)?)\s+$/;
const GUIDED =
  /(?:guidance|expectations?|outlook|forecast|estimates?)(?: range)?(?: of| for| was| at)*(?: about| approximately| around)?\s*$/;
const GUIDED_ZH =
  /(?:指引|财测|財測|预期|預期|预测|預測|展望|目标|目標)(?:上限|下限|区间|區間|范围|範圍|中值|中点|中點)?(?:的|为|為|是|约|約|营收|營收)*$/;
/** "The $5 billion figure that we mentioned", "the $5 billion plan": an amount spoken of, not reported. */
const NAMED_PLAN =
  /^\s*(?:[a-z-]+ ){0,3}(?:figure|plan|target|budget|goal|commitment|guidance)\b|^的?[^，,。；;\d]{0,6}(?:可以|能够|能夠)(?:达成|達成|达到|達到|实现|實現)|^的?[^，,。；;\d]{0,6}(?:计划|計劃|計畫|目标|目標|规划|規劃|承诺|承諾|预算|預算|指引|财测|財測)/;
/** "The 12 % that we gave in April", 年初承诺的50亿: what follows the number says that it was only said. */
const GIVEN =
  /^[^,;.\d]{0,30}?\s(?:that |which )?(?:we|i|management|the company)(?: had| have| previously| originally| first)* (?:gave|given|guided|set|promised|targeted|announced|communicated|committed|outlined|indicated|laid out)\b/;
const GIVEN_ZH =
  /(?:年初|此前|之前|先前|早前|去年|上季度?|上个季度|上個季度|月份?|季度)(?:我们|我們|公司)?(?:所|曾)?(?:给出|給出|设定|設定|定下|制定|制訂|提出|宣布|公布|公佈|承诺|承諾|指引|预期|預期|预计|預計|计划|計劃|規劃|规划)(?:过|過)?的(?:至少|不低于|不低於|不少于|不少於|超过|超過|约|約|大约|大約)?$/;
/** "If revenue grew 10 %": the past form inside a condition tells of nothing past. */
const IN_CONDITION = watch(/(?:^|[,;.] )(?:and |but |so |now,? )?(?:if|suppose|assuming|let's say)\b[^,;]*$/);

/** 超出我们的预期: what was expected, and came otherwise or so. */
const AS_EXPECTED_ZH =
  /(?:符合|超出|超过|超過|高于|高於|低于|低於|优于|優於|好于|好於|不及|超|达到|達到|达成|達成|完成|如|正如|如同)了?(?:我们|我們|市场|市場|公司|分析师|分析師|分析员|分析員|券商|法人|外资|外資|机构|機構|华尔街|華爾街|一致|普遍|平均|此前|先前|之前|原|上季|的|全年|年度|既定|内部|內部)*$/;

function lastOf(pattern: Watched, { lower, signs }: SentenceReading, before: number): number {
  let last = -1;
  for (const { index } of pattern.allOnce(lower, signs)) {
    if (index >= before) break;
    last = index;
  }
  return last;
}

/** "As expected", "than we expected": the word looks back although its root looks ahead. */
function lastAhead({ lower, signs }: SentenceReading, before: number): number {
  let last = -1;
  for (const { index } of AHEAD.allOnce(lower, signs)) {
    if (index >= before) break;
    if (NOUN_OR_PAST.test(lower.slice(Math.max(0, index - 24), index).replace(/^.*[,;]/, ''))) continue;
    if (lower.startsWith('would have', index) || AS_EXPECTED_ZH.test(lower.slice(Math.max(0, index - 12), index)))
      continue;
    last = index;
  }
  return last;
}

/** Does the sentence speak of what stands at offset `at` as something to come? The last finite word before it decides. */
export function isAheadAt(reading: SentenceReading, at: number): boolean {
  if (IN_CONDITION.test(reading.lower.slice(0, at), reading.signs)) return true;
  const ahead = lastAhead(reading, at);
  return ahead >= 0 && lastBehind(reading, at, ahead) < ahead && !isWhatIf(reading, ahead);
}

function lastBehind(reading: SentenceReading, before: number, ahead: number): number {
  const past = lastOf(BEHIND, reading, before);
  FIRM_AHEAD.lastIndex = Math.max(0, ahead);
  const governed = ahead >= 0 && FIRM_AHEAD.test(reading.lower);
  return governed ? past : Math.max(past, lastOf(MEASURED_AGAINST, reading, before));
}

/** "Versus guidance of $5 billion", "the 12% that we gave in April", 年初承诺的: a number that was guided, not reported. */
export function isGuided({ sentence, lower }: SentenceReading, { start, end }: Quantity): boolean {
  const before = lower.slice(Math.max(0, start - sentence.start - 40), start - sentence.start);
  const after = lower.slice(end - sentence.start);
  return GUIDED.test(before) || GUIDED_ZH.test(before) || GIVEN.test(after) || GIVEN_ZH.test(before);
}

const TO = /(?<!\S)(\S{1,20}) to$/;
/** Verbs behind which "to double" tells what was done. */
const DONE = /^(?:continu\w+|managed|able|help\w*|allow\w*|enabl\w*|led|began|started|used|us|them|it|had|went)$/;

/** "A road map to double efficiency": an infinitive is no result. */
function isPurpose({ lower, sentence }: SentenceReading, { start, kind }: Quantity): boolean {
  if (kind !== 'ratio') return false;
  const verb = TO.exec(
    lower
      .slice(0, start - sentence.start)
      .trimEnd()
      .slice(-40),
  )?.[1];
  return verb !== undefined && !DONE.test(verb);
}

/**
 * Does the sentence speak of this figure as something to come? "We expect revenue of $5.5 billion" looks ahead, "we
 * expected more, but revenue was $5.5 billion" does not; a bare figure beside a future period does.
 */
export function isAhead(reading: SentenceReading, quantity: Quantity): boolean {
  const { start, end } = quantity;
  const at = start - reading.sentence.start;
  if (NAMED_PLAN.test(reading.lower.slice(end - reading.sentence.start))) return true;
  if (isPurpose(reading, quantity) || isRetoldPlan(reading.lower.slice(0, at))) return true;
  if (isAheadAt(reading, at) || isGuided(reading, quantity)) return true;
  if (isDatedAhead(reading, start) || isOfUnfinishedYear(reading, quantity) || isHeld(reading, at)) return true;
  if (lastBehind(reading, at, -1) >= 0 || lastAhead(reading, at) >= 0) return false;
  return reading.periods.some((period) => period.tense === 'future' && isBeside(reading, period, quantity));
}

const FULL_YEAR = /全年|整年|\b(?:full|whole)[- ]year\b/;

/** 全年新开100家 said in the third quarter: of a year that is not over there is no result for the whole. */
function isOfUnfinishedYear({ periods, sentence, lower }: SentenceReading, { start, end }: Span): boolean {
  return periods.some((period) => {
    if (period.tense !== 'current' || !FULL_YEAR.test(period.raw.toLowerCase())) return false;
    const [from, to] = period.end <= start ? [period.end, start] : [end, period.start];
    return to - from < 60 && !/[,，;；]/.test(lower.slice(from - sentence.start, Math.max(from, to) - sentence.start));
  });
}

/** A figure of the running year that is moved or kept, on either side of the move, in the clause that says so. */
function isHeld(reading: SentenceReading, at: number): boolean {
  const held = heldForYear(reading);
  if (held === null) return false;
  const between = reading.lower.slice(Math.min(at, held.end), Math.max(at, held.end));
  return !/[,，;；]/.test(between);
}

/** Right beside the number, in the same clause. */
function isBeside({ sentence, lower }: SentenceReading, period: Span, { end }: Span): boolean {
  if (Math.abs(period.start - end) >= 12) return false;
  return period.start < end || !/[,，;；]/.test(lower.slice(end - sentence.start, period.start - sentence.start));
}

const POINTS_BACK = /去年|上年|前年|同期|上季|上一|上个|上個/;
/** 2026年到期的债券, 为明年备货: the year says what it is for. */
const FOR_LATER = /[为為对對向]$/;
const OF_LATER = /^(?:前|之前|后|後)?(?:到期|的)/;

/** Q4收入指引：270亿元; 2026年：交付量增长40%: in Chinese a period ahead at the head dates the figures behind it. */
function isDatedAhead(reading: SentenceReading, figure: number): boolean {
  const { sentence, lower, periods } = reading;
  if (sentence.language === 'en') return false;
  const last = periods.findLast(({ raw, end }) => end <= figure && !POINTS_BACK.test(raw));
  if (!last || last.granularity === 'open' || last.relation === 'since') return false;
  const [start, end] = [last.start - sentence.start, last.end - sentence.start];
  if (last.tense !== 'future' && !(last.tense === 'current' && lastAhead(reading, figure - sentence.start) >= end))
    return false;
  if (FOR_LATER.test(lower.slice(0, start)) || OF_LATER.test(lower.slice(end))) return false;
  return lastOf(BEHIND, reading, figure - sentence.start) < end;
}

/** "Without the incentive plan, growth would be 5 %": a reckoning about the past, not a promise. */
function isWhatIf({ lower, metrics, periods }: SentenceReading, ahead: number): boolean {
  const restated = metrics.some(({ scope }) => scope !== 'reported');
  const wish = /^(?:将|將|would|如果|若)/.test(lower.slice(ahead));
  return restated && wish && !periods.some(({ tense }) => tense === 'future');
}
