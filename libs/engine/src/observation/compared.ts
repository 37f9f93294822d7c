import type { ObservationPeriod, PeriodMention, Quantity, SentenceReading } from '../model/index.js';
import { periodOf, quarterBefore, yearsBefore } from './choose-period.js';
import type { Scene } from './scene.js';
import { COMPARE, EARLIER_AFTER, QUARTER_BEFORE } from './words.js';

const LONGEST = 100;
const NEW_VERB =
  /[;。；]|(?<![a-z])(?:was|were|grew|increased|rose|declined|decreased|had|came in|up|down)(?![a-z])|增长|增長|成长|成長|上升|提升|增加|下降|下滑|减少|減少|衰退|收窄|改善|扩大|擴大|提高|翻|年增|年减|年減/;
/** A clause behind the figure speaks of another: （上季度13.8%，去年同期10.2%）. */
const BEHIND_CLAUSE = /(?<=\d[%％元]?)[，；](?=[去上前]).*/s;
const WEAK = /^(?:from|against)$/;
const BACK_ONLY = /\b(?:ago|earlier|last year|prior|previous|same)\b|去年|上年|同期|上季|上一季/;
const TWO_YEARS = /(?:two|2) years ago|两年前|兩年前/;

/** "... on top of a 19 % increase last year and earnings per share increased 35 %": behind the other side a new figure begins. */
function startsAnew({ sentence, lower, quantities, metrics }: SentenceReading, from: number, to: number): boolean {
  const other = quantities.find(({ start, end }) => start - sentence.start >= from && end - sentence.start < to);
  if (!other) return false;
  // 去年同期收入为5亿元，净利润为3亿元 goes on about last year, （去年同期10%），毛利率16% does not.
  const namesMeasure = (at: number): boolean =>
    metrics.some(({ start }) => start - sentence.start >= at && start < other.start);
  const rest = lower.slice(other.end - sentence.start, to);
  const named = metrics.some(({ start, end }) => start >= other.end && end - sentence.start <= to);
  return named && (/\band\b|和|且/.test(rest) || (/[，；）]/.test(rest) && !namesMeasure(from)));
}

/** "Versus last year, driven by 45 new stores": the comparison ended before the number. "Last year's 5 %" goes on. */
const isComplete = (between: string): boolean =>
  /(?:ago|earlier|last year|prior year|previous year|prior quarter|last quarter|previous quarter|same period)(?!'s)[^.]{12,}$/.test(
    between,
  );

const NEXT_RATE = /(?:year|quarter|month)s?(?: ago| earlier)?,? (?:and|or) (?:up |down |by |about |approximately )*$/;
const OWN_BASE =
  /^\s*(?:(?:from|over|versus|vs\.?|compared (?:to|with)) (?:the |a )?(?:last|prior|previous|preceding|first|second|third|fourth|year|quarter)|sequentially|quarter[- ]o|year[- ]o|qoq|yoy)/;

/** "12% from last year and 3% from last quarter": the second rate has a base of its own. */
const hasOwnBase = (between: string, after: string): boolean => NEXT_RATE.test(between) && OWN_BASE.test(after);

/** Where in the sentence a comparison begins that this number is the other side of, or -1. */
export function comparedFrom(reading: SentenceReading, quantity: Quantity): number {
  const at = quantity.start - reading.sentence.start;
  const end = quantity.end - reading.sentence.start;
  let found = -1;
  for (const { index, 0: word } of COMPARE.allOnce(reading.lower, reading.signs)) {
    if (index + word.length > at) break;
    const between = reading.lower.slice(index + word.length, at);
    if (between.length > LONGEST || NEW_VERB.test(between)) continue;
    if (WEAK.test(word) && !EARLIER_AFTER.test(reading.lower.slice(end, end + 110))) continue;
    if (
      isComplete(between) ||
      hasOwnBase(between, reading.lower.slice(end, end + 40)) ||
      startsAnew(reading, index + word.length, at)
    )
      continue;
    found = index;
  }
  return found;
}

const isNamed = ({ raw, granularity, window }: PeriodMention): boolean =>
  (granularity === 'quarter' || granularity === 'half' || granularity === 'year') &&
  window.end !== null &&
  !BACK_ONLY.test(raw.toLowerCase());

/** The period of the other side of a comparison: as named ("in Q2 2018"), else a quarter or a year before `base`. */
export function comparedPeriod(
  { reading, profile }: Scene,
  quantity: Quantity,
  base: ObservationPeriod,
  from: number,
): ObservationPeriod {
  const { sentence, lower } = reading;
  const named = reading.periods.find(
    (mention) => isNamed(mention) && mention.start >= sentence.start + from && mention.start - quantity.end < 70,
  );
  const period = named && (named.window.end ?? '') < base.end ? periodOf(profile, named) : null;
  if (period) return period;
  const next = reading.quantities.find(({ start }) => start >= quantity.end);
  const until = sentence.language === 'en' || !next ? Number.POSITIVE_INFINITY : next.start - sentence.start;
  const around = lower.slice(from, Math.min(until, quantity.end - sentence.start + 60)).replace(BEHIND_CLAUSE, '');
  if (TWO_YEARS.test(around)) return yearsBefore(profile, base, 2);
  const quarter = QUARTER_BEFORE.test(around) && !/last year|year ago|prior[- ]year|去年|上年/.test(around);
  return quarter ? quarterBefore(profile, base) : yearsBefore(profile, base, 1);
}
