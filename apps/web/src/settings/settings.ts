import { useSyncExternalStore } from 'react';
import { LANGUAGES, type Language } from '#contracts';

/** How figures are scaled: `auto` as the language of the page has it, else always so. */
export type NumberScale = 'auto' | 'million' | 'wan' | 'yi';
/** Which colour is up: green in most of the world, red in mainland China, Taiwan and Japan. */
export type Colours = 'green_up' | 'red_up';

/** What a reader chose, kept by their browser. */
export interface Settings {
  readonly language: Language;
  readonly numberScale: NumberScale;
  readonly colours: Colours;
  /** Do single keys do something? Ctrl-K always does. */
  readonly shortcuts: boolean;
  /** Until when Today was looked at (ISO), to show what is new since. */
  readonly lastVisit: string | null;
}

const PLACE = 'wordkept.settings';
const listeners = new Set<() => void>();
let current: Settings = { ...defaults(), ...kept() };

export function settings(): Settings {
  return current;
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  try {
    localStorage.setItem(PLACE, JSON.stringify(current));
  } catch {
    // A browser that keeps nothing forgets the choice with the tab.
  }
  listeners.forEach((tell) => tell());
}

export function useSettings(): Settings {
  return useSyncExternalStore(listen, settings);
}

function listen(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

function defaults(): Settings {
  const language = languageOf(navigator.languages);
  return {
    language,
    numberScale: 'auto',
    colours: language === 'en' ? 'green_up' : 'red_up',
    shortcuts: true,
    lastVisit: null,
  };
}

/** The page's language nearest to those that a browser asks for. */
export function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    if (/^zh-(hant|tw|hk|mo)/i.test(tag)) return 'zh-Hant';
    if (/^zh/i.test(tag)) return 'zh-Hans';
    if (/^en/i.test(tag)) return 'en';
  }
  return 'en';
}

function kept(): Partial<Settings> {
  try {
    const found = JSON.parse(localStorage.getItem(PLACE) ?? '{}') as Partial<Settings>;
    if (found.language !== undefined && !LANGUAGES.includes(found.language))
      delete (found as { language?: Language }).language;
    return found;
  } catch {
    return {};
  }
}
