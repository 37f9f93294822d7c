import { watch } from '../language/index.js';
import { foreignFigureWordsEn } from '../locales/en/foreign-figure-words.js';
import { foreignFigureWordsZh } from '../locales/zh/foreign-figure-words.js';
import type { SentenceReading } from '../model/index.js';

const all = (...sources: readonly string[]) => watch(new RegExp(sources.join('|')));

const { unreal: unrealEn, ...OTHERS_EN } = foreignFigureWordsEn;
const { unreal: unrealZh, ...OTHERS_ZH } = foreignFigureWordsZh;
const EN = Object.values(OTHERS_EN).map((words) => all(words));
const ZH = Object.values(OTHERS_ZH).map((words) => all(words));
const UNREAL = { en: all(unrealEn), zh: all(unrealZh) };

/**
 * Is the figure at offset `at` of the sentence none of the company's: a competitor's, what others expected, a budget, a
 * scenario, one that is denied, or one that "would have been"? `restated` says that the measure is told on a basis of its
 * own ("excluding the strike, growth would have been 5 %"), which is the company's all the same.
 */
export function isForeignFigure(
  { sentence, lower, signs }: Pick<SentenceReading, 'sentence' | 'lower' | 'signs'>,
  at: number,
  restated: boolean,
): boolean {
  const before = lower.slice(0, at);
  const isEnglish = sentence.language === 'en';
  if ((isEnglish ? EN : ZH).some((pattern) => pattern.test(before, signs))) return true;
  return !restated && UNREAL[isEnglish ? 'en' : 'zh'].test(before, signs);
}
