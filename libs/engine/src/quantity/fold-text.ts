import { NUMBER_SCRIPT_PAIRS } from '../locales/zh/number-scripts.js';

const FULL_WIDTH_OFFSET = 0xfee0;
const FOLDED = new Map<string, string>([
  ...NUMBER_SCRIPT_PAIRS.map((pair): [string, string] => [pair.charAt(1), pair.charAt(0)]),
  ['\u00a0', ' '],
  ['\u202f', ' '],
  ['\u3000', ' '],
  ['\u2019', "'"],
  ['\u2018', "'"],
  ['\u2212', '-'],
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u2012', '-'],
  ['\u25cb', '零'],
  ['〇', '零'],
  ['￥', '¥'],
]);
/** A full-width comma groups digits only among full-width digits; elsewhere it parts clauses. */
const WIDE_GROUPS = /([\uff10-\uff19])\uff0c(?=[\uff10-\uff19]{3}(?![\uff10-\uff19]))/g;
/** Only these characters are looked up: everything outside Latin and the punctuation of the map stays as it is. */
const CANDIDATE = /[\u00a0\u2010-\u2012\u2018\u2019\u202f\u2212\u25cb\u3000-\u9fff\uff01-\uff0b\uff0d-\uffe5]/g;

function fold(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - FULL_WIDTH_OFFSET).toLowerCase() : character;
}

/** Lower-casing a few letters (İ) changes the length of a text; those stay as they are. */
function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at);
    const small = letter.toLowerCase();
    return small.length === 1 ? small : letter;
  }).join('');
}

const NOT_ASCII = /[\u0080-\uffff]/;

/** A line that its printer broke goes on in the next; an empty line parts. */
const BREAK = /(?<!\n)\n(?!\n)/g;

function foldAll(text: string): string {
  const lower = lowerOf(text).replace(BREAK, ' ');
  return NOT_ASCII.test(lower) ? lower.replace(WIDE_GROUPS, '$1,').replace(CANDIDATE, fold) : lower;
}

/** The finders of one sentence ask for the same text one after the other. */
let last = { text: '', folded: '' };

/**
 * The text as numbers, units and periods are matched: lower case, half-width, Chinese number words in one script.
 * Always of the same length as the text, so that offsets hold.
 */
export function foldText(text: string): string {
  if (text !== last.text) last = { text, folded: foldAll(text) };
  return last.folded;
}
