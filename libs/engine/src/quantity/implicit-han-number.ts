import { DIGITS, MYRIADS, PLACES } from '../locales/zh/number-words.js';
import { Decimal, ONE, powerOfTen } from './decimal.js';
import type { NumberMention } from './number-mention.js';
import { plainNumber } from './number-mention.js';

const ROUND = /([百千万])([万亿兆]?)(?![万亿兆])/y;
/** 千二亿 is 1200亿; 万一 is "in case". */
const ELLIPTIC =
  /(?!万一)([百千万])([一二三四五六七八九])(?![一二三四五六七八九十百千分之])(?<!一(?![万亿兆]|$|[，。,.;]))([万亿兆]?)/y;
const BOUND_BEFORE = /[上超过破逾近约达]$/;
const COUNTED_BEHIND = /(?:级|规模|以上|左右|美元|港元|欧元|人民币|元|家|名|位|个|辆|台|户|人(?!次方)|款|座|吨|单)/y;

const valueOf = (word: string | undefined): Decimal => new Decimal(PLACES[word ?? ''] ?? (word === '万' ? 10000 : 1));
const scaleOf = (word: string | undefined): Decimal => (word ? powerOfTen(MYRIADS[word] ?? 0) : ONE);

function readElliptic(text: string, at: number): NumberMention | null {
  ELLIPTIC.lastIndex = at;
  const match = ELLIPTIC.exec(text);
  if (!match) return null;
  const place = valueOf(match[1]);
  const scale = scaleOf(match[3]);
  const value = place.plus(place.mul(DIGITS[match[2] ?? ''] ?? 0).div(10)).mul(scale);
  return plainNumber({ start: at, end: ELLIPTIC.lastIndex }, value, place.div(10).mul(scale), scale, 'han');
}

/**
 * A round number without its 一: 上百亿, 突破千亿元, 近万家, 千二亿. Without a bound before it (百亿补贴, 千万别) it is as a
 * rule a name or an adverb, unless money stands behind it (百亿元).
 */
export function readImplicitHanNumber(text: string, at: number): NumberMention | null {
  const elliptic = readElliptic(text, at);
  if (elliptic) return elliptic;
  ROUND.lastIndex = at;
  const match = ROUND.exec(text);
  if (!match) return null;
  const before = text.slice(Math.max(0, at - 1), at);
  COUNTED_BEHIND.lastIndex = ROUND.lastIndex;
  const behind = COUNTED_BEHIND.exec(text)?.[0] ?? '';
  if (!(BOUND_BEFORE.test(before) ? match[2] || behind : match[2] && /元|级/.test(behind))) return null;
  const scale = scaleOf(match[2]);
  const value = valueOf(match[1]).mul(scale);
  const number = plainNumber({ start: at, end: ROUND.lastIndex }, value, value, value, 'han');
  return before === '上' ? { ...number, open: true } : number;
}
