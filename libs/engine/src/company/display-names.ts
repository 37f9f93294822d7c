import { businessNamesZh } from '../locales/zh/business-names.js';
import { regionNamesZh } from '../locales/zh/segment-words.js';
import type { Language, Names } from '../model/index.js';
import { bothScripts } from './both-scripts.js';

/** One name in each language of the page. */
export type DisplayNames = Readonly<Record<Language, string>>;

const OTHER = { 'zh-Hans': 'zh-Hant', 'zh-Hant': 'zh-Hans' } as const;

/**
 * By what a company or a part of it is called where it is shown: the usual name of its profile; else the one that is written
 * alike everywhere, that of the other Chinese script, the usual word for such a business, the English one; else its id.
 */
export function displayNames(id: string, names: Names = {}): DisplayNames {
  const en = capital(names.en?.[0] ?? names.any?.[0] ?? spaced(id));
  const chinese = (lang: 'zh-Hans' | 'zh-Hant') =>
    names[lang]?.[0] ?? names.any?.[0] ?? names[OTHER[lang]]?.[0] ?? usualName(id, lang) ?? en;
  return { en, 'zh-Hans': chinese('zh-Hans'), 'zh-Hant': chinese('zh-Hant') };
}

function usualName(id: string, lang: 'zh-Hans' | 'zh-Hant'): string | undefined {
  const entry = (businessNamesZh[id] ?? regionNamesZh[id])?.[0];
  if (entry === undefined) return undefined;
  const [simplified, traditional = simplified] = bothScripts(entry);
  return lang === 'zh-Hans' ? simplified : traditional;
}

/** `men_s` and `data_center` as they were written before they became ids. */
function spaced(id: string): string {
  return id.replace(/_s(?=_|$)/g, '’s').replaceAll('_', ' ');
}

/** A name in small letters takes a capital; one with capitals of its own (iPhone) stays. */
function capital(name: string): string {
  return name === name.toLowerCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
