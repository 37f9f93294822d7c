import type { Language } from '../model/index.js';
import { countLetters, type LetterCount } from './count-letters.js';

/**
 * The language of a text: English or Chinese by which of them carries it (a Chinese character weighs as much as an
 * English word, so product names do not turn a Chinese sentence), and the script by the characters that only one of
 * the two has. `fallback` decides where nothing does; without it such Chinese is taken as simplified, all else as English.
 */
export function languageOf(text: string, fallback?: Language): Language {
  return languageOfCount(countLetters(text), fallback);
}

/** As `languageOf`, from letters already counted. */
export function languageOfCount(count: LetterCount, fallback?: Language): Language {
  if (count.han === 0 && count.words === 0) return fallback ?? 'en';
  if (count.han < count.words || count.han === 0) return 'en';
  if (count.simplified > count.traditional) return 'zh-Hans';
  if (count.traditional > count.simplified) return 'zh-Hant';
  return fallback && fallback !== 'en' ? fallback : 'zh-Hans';
}
