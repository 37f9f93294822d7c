import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '#contracts';
import type en from './en/index.js';

/** Names of the files of words, one a screen. */
export type WordFile = keyof typeof en;

const LOADERS: Readonly<Record<Language, () => Promise<{ default: Record<WordFile, Record<string, string>> }>>> = {
  en: () => import('./en/index.js'),
  'zh-Hans': () => import('./zh-Hans/index.js'),
  'zh-Hant': () => import('./zh-Hant/index.js'),
};

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: typeof en;
    keySeparator: false;
    nsSeparator: false;
  }
}

/** Begins with the words of one language; the others are fetched when they are asked for. */
export async function startWords(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  await speak(language);
}

/** Changes the language of the page; quotes keep theirs. */
export async function speak(language: Language): Promise<void> {
  const words = (await LOADERS[language]()).default;
  for (const [file, entries] of Object.entries(words)) i18next.addResourceBundle(language, file, entries);
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}
