import type { Around } from './spoken-around.js';

const RECORD_AFTER =
  /^[^.;。；]{0,24}?(?:\b(?:all[- ]time|new|quarterly|company|march|june|september|december) (?:record|high)\b|\brecord\b|(?:创|創|刷新|为|為)[^，,。；;]{0,8}(?:新高|纪录|紀錄)|(?:历史|歷史)(?:新高|最高))/;
const RECORD_BEFORE =
  /\b(?:record|all[- ]time high)(?: of| revenue of| level of)?\s*$|(?:历史|歷史)(?:新高|最高)[的为為]*$/;
const CAGR = /\bcagr\b|\bcompound(?:ed)? annual|复合(?:年?增|成)|複合(?:年?增|成)|年均复合|年均複合/;
const TWO_YEARS =
  /^[^.,;]{0,24}(?:compared (?:to|with)|versus|over|from|than) (?:the )?(?:same (?:quarter|period) )?two years|\btwo[- ]year (?:stack|basis|comparison)|[较較比]两年前|[较較比]兩年前|两年前同期|兩年前同期/;
/** "Up 12 % from year-end", 较年初增长12%: neither over the year nor over the quarter. */
const SINCE_START =
  /^[^.,;]{0,20}(?:from|since|versus|compared (?:to|with)) (?:the )?(?:year[- ]end|end of (?:last|the prior|fiscal|\d{4})|beginning of the year|start of the year|december 31)|[较較比](?:年初|上年末|上年年末|去年底|去年末|期初|上年底)[^，,。；;]{0,12}$/;

/** Was it said that the figure had never been as high? */
export const isRecord = ({ before, after }: Around): boolean =>
  RECORD_AFTER.test(after.slice(0, 48)) || RECORD_BEFORE.test(before.slice(-40));

/** What a growth rate counts from, where it is neither the year nor the quarter before. */
export function otherBaseOf({ before, after }: Around): 'cagr' | 'two_year' | 'start_of_year' | null {
  const near = `${before.slice(-50)} ${after.slice(0, 40)}`;
  if (CAGR.test(near)) return 'cagr';
  if (TWO_YEARS.test(after) || TWO_YEARS.test(before.slice(-50))) return 'two_year';
  return SINCE_START.test(after) || SINCE_START.test(before) ? 'start_of_year' : null;
}
