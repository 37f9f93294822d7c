import { scriptMarkers } from './script-pairs.js';

/** What the letters of a text say of its language. */
export interface LetterCount {
  /** Chinese characters. */
  readonly han: number;
  /** Words in Latin letters. */
  readonly words: number;
  readonly simplified: number;
  readonly traditional: number;
}

const { simplified: SIMPLIFIED, traditional: TRADITIONAL } = scriptMarkers();
/** How much of a long text is looked at: its language shows long before. */
const ENOUGH = 4000;

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
const isLatin = (code: number): boolean => {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xc0 && code <= 0x24f);
};

/** Counts Chinese characters and Latin words in one pass over the first few thousand characters. */
export function countLetters(text: string, start = 0, end = text.length): LetterCount {
  let han = 0;
  let words = 0;
  let simplified = 0;
  let traditional = 0;
  let inWord = false;
  const last = Math.min(end, start + ENOUGH);
  for (let i = start; i < last; i += 1) {
    const code = text.charCodeAt(i);
    const latin = isLatin(code);
    if (latin && !inWord) words += 1;
    inWord = latin || (inWord && (code === 0x27 || code === 0x2019));
    if (!isHan(code)) continue;
    han += 1;
    if (SIMPLIFIED.has(code)) simplified += 1;
    else if (TRADITIONAL.has(code)) traditional += 1;
  }
  return { han, words, simplified, traditional };
}
