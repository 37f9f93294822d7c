import { NUMBER_SCRIPT_PAIRS } from '../locales/zh/number-scripts.js';

const DIGIT = '0'.charCodeAt(0);
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const MARK = '.'.charCodeAt(0);
const isOtherMark = (code: number): boolean => code < 128 && !/[a-z '$]/.test(String.fromCharCode(code));
const FULL_WIDTH = { first: 0xff01, last: 0xff5e, offset: 0xfee0 };
/** Signs that are read as another one. */
const SAME: readonly (readonly [string, string])[] = [
  ["'", '\u2018\u2019'],
  ['-', '\u2010\u2011\u2012\u2212'],
  ['零', '\u25cb〇'],
  ['¥', '￥'],
];

const smallOf = (code: number): number => {
  const small = String.fromCharCode(code).toLowerCase();
  return small.length === 1 ? small.charCodeAt(0) : code;
};

function build(): Uint16Array {
  const folded = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [from, to] of [
    [0x41, 0x590],
    [0x10a0, 0x1fff],
    [0x2100, 0x2cff],
    [0xa640, 0xa7ff],
  ] as const)
    for (let code = from; code < to; code += 1) folded[code] = smallOf(code);
  for (const pair of NUMBER_SCRIPT_PAIRS) folded[pair.charCodeAt(1)] = pair.charCodeAt(0);
  for (const [sign, others] of SAME) for (const other of others) folded[other.charCodeAt(0)] = sign.charCodeAt(0);
  for (let code = FULL_WIDTH.first; code <= FULL_WIDTH.last; code += 1)
    folded[code] = smallOf(code - FULL_WIDTH.offset);
  for (const space of '\t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff')
    folded[space.charCodeAt(0)] = 32;
  return folded.map((code) => (isDigit(code) ? DIGIT : isOtherMark(code) ? MARK : code));
}

/**
 * What a character is taken for where a text is only looked over: no case, one kind of space and apostrophe, one
 * script of Chinese number words, full-width as half-width, every digit as 0, every
 * other mark of ASCII but the dollar's as a full stop. Coarser than every folding that the
 * finders do, so that what they match is never overlooked.
 */
export const FOLDED_CODE: Uint16Array = build();

/** A text in that form; of the same length. */
export function foldCodes(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(FOLDED_CODE[text.charCodeAt(at)] as number);
  return folded;
}
