import { NOUN_STOPS, PLAIN_PLURALS } from '../locales/en/unit-words.js';
import { COUNTED_NOUNS, MEASURE_WORDS } from '../locales/zh/unit-words.js';

const ENGLISH = /\+?[ -]([a-z][a-z'-]*)/y;
const CHINESE = new RegExp(
  `\\s?[多余]?\\s?([${MEASURE_WORDS}])?(?:${'[\\u4e00-\\u9fff]{0,4}?'}(${COUNTED_NOUNS.join('|')}))?`,
  'y',
);
const STOPS = new Set(NOUN_STOPS);
const PLAIN = new Set(PLAIN_PLURALS);
/** How many words may stand between a number and what it counts ("131 million diluted weighted average shares"). */
const REACH = 5;

const isPlural = (word: string): boolean =>
  PLAIN.has(word) || (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is|'s)$/.test(word));

function englishNoun(text: string, at: number): string | null {
  let end = at;
  for (let count = 0; count < REACH; count += 1) {
    ENGLISH.lastIndex = end;
    const word = ENGLISH.exec(text)?.[1];
    if (word === undefined || STOPS.has(word)) return null;
    if (isPlural(word)) return word;
    end = ENGLISH.lastIndex;
  }
  return null;
}

function chineseNoun(text: string, at: number): string | null {
  CHINESE.lastIndex = at;
  const match = CHINESE.exec(text);
  return match?.[2] ?? match?.[1] ?? null;
}

/** What the number that ends at `at` counts: the next English plural, or the Chinese noun or measure word behind it. */
export const countedNoun = (text: string, at: number): string | null => englishNoun(text, at) ?? chineseNoun(text, at);
