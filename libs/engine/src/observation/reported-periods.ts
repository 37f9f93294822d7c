import { matchesOnce } from '../language/index.js';
import type { PeriodMention, Reading, ReportingPeriod, SentenceReading, Span } from '../model/index.js';
import { addMonths, plainDate } from '../period/index.js';

const HEAD_OF_TEXT = 300;
const QUARTERLY = /quarter|\bq[1-4]\b|季/;
const HALF_YEARLY = /\b(?:half[- ]year|interim|first half|second half|six months)\b|半年|中期/;
const YEARLY =
  /\b(?:full[- ]year|annual|year-end|preliminary) results\b|年度业绩|年度業績|全年业绩|全年業績|年报|年報|年度报告|年度報告/;
const DAY = 86_400_000;
const NEAR_DAYS = 8;
/** Longer than any quarter: a half, three quarters, a year. */
const LONG_DAYS = 110;
/** Nor longer than a year of 53 weeks. */
const YEAR_DAYS = 375;
const OPENS_WITHIN = 24;
const NOT_OPENING = /\b(?:over|since|than|past|last)\b|过去|過去|[较較比]/;
const QUARTER_WORD = /\bquarter|\bq[1-4]\b|季/g;

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY;

const ending = (head: ReportingPeriod, months: number): ReportingPeriod => {
  const start = addMonths(plainDate(head.end).add({ days: 1 }), -months).toString();
  return { ...head, start, label: `${start} to ${head.end}` };
};

/** The period that the whole document reports on: half-year and annual results say so in their title. */
function ofDocument({ document }: Reading): ReportingPeriod {
  const { period } = document.head;
  const title = document.text.slice(0, HEAD_OF_TEXT).toLowerCase();
  if (QUARTERLY.test(title)) return period;
  if (HALF_YEARLY.test(title)) return ending(period, 6);
  return YEARLY.test(title) ? ending(period, 12) : period;
}

const longAtEnd = ({ window }: PeriodMention, head: ReportingPeriod): boolean =>
  window.start !== null &&
  window.end !== null &&
  days(window.start, window.end) > LONG_DAYS &&
  days(window.start, window.end) < YEAR_DAYS &&
  Math.abs(days(window.end, head.end)) < NEAR_DAYS;

const TURNS_TO =
  /\b(?:turn(?:ing)?|mov(?:e|ing)|shift(?:ing)?|recap(?:ping)?|review(?:ing)?|look(?:ing)?|summariz(?:e|ing)|walk(?:ing)?|go(?:ing)? (?:through|over))\b|回顾|回顧|来看|來看|看一下|转到|轉到|转向|轉向|介绍|介紹|说明|說明|报告|報告|总结|總結/;

/** "Now let's recap the full fiscal year", 下面回顾前三季度: a sentence without figures that turns to a longer period alone. */
function announced(
  { sentence, periods, quantities, lower }: SentenceReading,
  head: ReportingPeriod,
): PeriodMention | null {
  const isOfTime = (at: Span): boolean => periods.some(({ start, end }) => at.start >= start && at.end <= end);
  if (!quantities.every(isOfTime) || !TURNS_TO.test(lower)) return null;
  const long = periods.find((period) => period.tense !== 'future' && longAtEnd(period, head));
  if (!long) return null;
  const rest = lower.slice(0, long.start - sentence.start) + lower.slice(long.end - sentence.start);
  return matchesOnce(QUARTER_WORD, rest).length > 0 ? null : long;
}

/** "For the full year, ...", 上半年,...: a longer period that ends with the reported one and opens the sentence. */
function opener({ sentence, periods, lower }: SentenceReading, head: ReportingPeriod): PeriodMention | null {
  const first = periods.find(({ tense }) => tense !== 'future');
  if (!first?.window.start || !first.window.end) return null;
  const before = lower.slice(0, first.start - sentence.start);
  const opens = before.length < OPENS_WITHIN && !/\d/.test(before) && !NOT_OPENING.test(before + first.raw);
  return opens && longAtEnd(first, head) ? first : null;
}

/**
 * For each sentence the period that its figures belong to where it names none: the document's, or the half or full year
 * that the sentences before opened with, until a quarter is spoken of. What opens a sentence holds for its paragraph,
 * what is announced without a figure for the speaker's turn.
 */
export function reportedPeriods(reading: Reading): ReportingPeriod[] {
  const base = ofDocument(reading);
  const { period } = reading.document.head;
  let running = base;
  let place = -1;
  let reach: 'paragraph' | 'utterance' = 'paragraph';
  return reading.sentences.map((sentence) => {
    if (sentence.sentence[reach] !== place) {
      running = base;
      reach = 'paragraph';
    }
    const turned = announced(sentence, period);
    const open = turned ?? opener(sentence, period);
    if (open?.window.start) {
      running = { ...period, start: open.window.start, label: open.raw };
      if (turned) reach = 'utterance';
    } else if (running !== base && matchesOnce(QUARTER_WORD, sentence.lower).length > 0) running = base;
    place = sentence.sentence[reach];
    return running;
  });
}
