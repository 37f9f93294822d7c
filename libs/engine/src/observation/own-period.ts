import type { PeriodMention, SentenceReading, Span } from '../model/index.js';
import { isWhenSaid } from '../period/index.js';
import { isAheadAt } from './is-ahead.js';

/** "A year ago", "last year": points back from the period spoken of, names none itself. */
const POINTS_BACK =
  /\b(?:ago|earlier|prior[- ]year|last year|previous year|prior quarter|last quarter|previous quarter|same (?:quarter|period))\b|去年|上年|同期|上季|上一季/;
const COMPARED =
  /(?:from|compared (?:to|with)|versus|vs\.?|over|than|since|on top of|relative to|in line with|similar to|flat (?:with|to)|level with|consistent with|较|較|比)\s*(?:the |our |a )?(?:same |end of )?$/;
/** 与第三季持平: the period that a level is held against. */
const LEVEL_WITH = /[与與和跟同]\s?$/;
const IS_LEVEL =
  /^的?(?:水平|水[准準])?(?:大致|大体|大體|基本|几乎|幾乎)?(?:持平|相[当當]|相若|相近|接近|一致|[类類]似)/;
/** "Third consecutive quarter", 连续三个季度: counts, dates nothing. */
const COUNTS = /\b(?:consecutive|straight|successive|in a row)\b|连续|連續/;
/** "The highest in eleven quarters", 近三年来最高: how long a record holds. */
const RECORD_BEFORE = /\b(?:highest|lowest|best|largest|biggest|strongest|fastest|slowest|most|record)\b[^.;]{0,40}$/;
const MANY = /\b(?:years|quarters|months|decade)\b/;
const RECORD_AFTER = /^\s*(?:以?来|以?來|之?中)?的?(?:最|新高|新低|历史|歷史)/;
/** "The 2018 share repurchase program": a year in a name. */
const NAMED_AFTER =
  /^[\s']*(?:\w+ )?(?:share|stock|repurchase|buyback|incentive|senior|convertible|term|notes|credit)\b|^[\s]*(?:股份|股票)?(?:回购|回購|激励|激勵)(?:计划|計劃|計畫)/;

/** "Which makes $145 million since January": the sum from then on. */
const SUMMED =
  /\b(?:makes(?: it)?|brings (?:it|us|the total|this|that) to|totall?ed|totals|adds up to|a total of|cumulative(?:ly)?)\s(?:of |to |about |around |nearly |over )*$|(?:累计|累計|合计|合計|共)[^，,。]{0,12}$/;

const isSummed = ({ sentence, lower }: SentenceReading, { start }: Span): boolean =>
  SUMMED.test(lower.slice(Math.max(0, start - sentence.start - 40), start - sentence.start));

/** Is the mention one that the figure's own period could be, rather than what it is compared with, counted by or aimed at? */
export function isOwnPeriod(reading: SentenceReading, mention: PeriodMention, figure: Span): boolean {
  const { sentence, lower } = reading;
  if (POINTS_BACK.test(mention.raw.toLowerCase()) || isWhenSaid(mention, reading)) return false;
  if (mention.relation === 'from' || mention.granularity === 'open') return false;
  if (mention.relation === 'since') return isSummed(reading, figure);
  const start = mention.start - sentence.start;
  const end = mention.end - sentence.start;
  const before = lower.slice(Math.max(0, start - 60), start);
  const after = lower.slice(end, end + 40);
  if (LEVEL_WITH.test(before) && IS_LEVEL.test(after)) return false;
  if (COMPARED.test(before.slice(-24)) || COUNTS.test(before.slice(-14) + mention.raw.toLowerCase())) return false;
  if (/^ ?(?:consecutive|straight|successive)/.test(after)) return false;
  if ((MANY.test(mention.raw) && RECORD_BEFORE.test(before)) || RECORD_AFTER.test(after)) return false;
  if (/^\d{4}$/.test(mention.raw) && NAMED_AFTER.test(after)) return false;
  return !isOfNext(reading, mention, figure);
}

/** Behind the figure, in words of their own: another figure's clause, or what is still to come ("on track to double our 2016 revenue"). */
function isOfNext(reading: SentenceReading, mention: PeriodMention, figure: Span): boolean {
  if (mention.start < figure.end) return false;
  const { sentence, lower, quantities } = reading;
  const at = figure.end - sentence.start;
  const between = lower.slice(at, mention.start - sentence.start);
  if (/[;；]|\b(?:and|but) (?:it|we|this|that|they)\b/.test(between)) return true;
  const parted = between.search(/[,，]/);
  const next = quantities.find(({ start }) => start >= mention.end);
  const gap = next && lower.slice(mention.end - sentence.start, next.start - sentence.start);
  if (parted >= 0 && gap !== undefined && gap.length < 40 && !/[,，;；]/.test(gap)) return true;
  return isAheadAt(reading, mention.start - sentence.start) && !isAheadAt(reading, figure.start - sentence.start);
}
