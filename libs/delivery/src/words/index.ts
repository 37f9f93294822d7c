import type { Language } from '#engine';
import { en } from './en.js';
import type { Words } from './words.js';
import { hans } from './zh-hans.js';
import { hant } from './zh-hant.js';

const WORDS: Readonly<Record<Language, Words>> = { en, 'zh-Hans': hans, 'zh-Hant': hant };

export function wordsOf(language: Language): Words {
  return WORDS[language];
}

export type { Words } from './words.js';
