import type { Amount } from './amount.js';
import { readDigitNumber } from './digit-number.js';
import { readHanNumber } from './han-number.js';
import { readWordNumber } from './word-number.js';

const CENTS = /[ ](?:cents?|pence|sens?|kopiykas?|c(?![a-z]))|c(?![a-z])|[ ]?¢/y;
const JOINT = /,?[ ](?:and[ ])?/y;
const JIAO =
  /([一二三四五六七八九\d])[角毛毫](?:([一二三四五六七八九\d])分?)?|(?<=块)([一二三四五六七八九])(?![十百千万亿点元个家])|零([一二三四五六七八九\d])分?/y;
const ENDS = /\s*(?:$|[.,;)](?!\d))/y;

function englishChange(text: string, amount: Amount): Amount | null {
  JOINT.lastIndex = amount.end;
  if (!JOINT.exec(text)) return null;
  const at = JOINT.lastIndex;
  const cents = readDigitNumber(text, at) ?? readWordNumber(text, at);
  if (!cents || !cents.low.isInteger() || cents.low.greaterThan(99) || cents.ordinal) return null;
  CENTS.lastIndex = cents.end;
  ENDS.lastIndex = cents.end;
  const named = CENTS.exec(text) !== null;
  if (!named && !ENDS.exec(text)) return null;
  const value = amount.low.plus(cents.low.div(100));
  return { ...amount, end: named ? CENTS.lastIndex : cents.end, low: value, high: value, step: amount.step.div(100) };
}

function chineseChange(text: string, amount: Amount): Amount | null {
  JIAO.lastIndex = amount.end;
  const match = JIAO.exec(text);
  if (!match) return null;
  const digit = (word: string | undefined): number => (word ? (readHanNumber(word, 0)?.low.toNumber() ?? 0) : 0);
  const value = amount.low.plus((digit(match[1] ?? match[3]) * 10 + digit(match[2]) + digit(match[4])) / 100);
  return { ...amount, end: amount.end + match[0].length, low: value, high: value, step: amount.step.div(100) };
}

/** "13 dollars and forty-five cents", 十块三毛: the small coins behind a whole amount. */
export function smallChange(text: string, amount: Amount): Amount {
  if (!amount.number.scale.equals(1) || !amount.low.equals(amount.high) || !amount.low.isInteger()) return amount;
  return chineseChange(text, amount) ?? englishChange(text, amount) ?? amount;
}
