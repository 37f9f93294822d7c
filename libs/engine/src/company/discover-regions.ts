import { regionNamesEn } from '../locales/en/segment-words.js';
import { regionNamesZh } from '../locales/zh/segment-words.js';
import { watch, watchNames } from '../language/index.js';
import type { ParsedDocument } from '../model/index.js';
import { bothScripts } from './both-scripts.js';
import { lowerSameLength } from './lower-same-length.js';
import { buildTermIndex, scanTerms, type Term } from './term-index.js';

const TERMS: readonly Term<string>[] = [regionNamesEn, regionNamesZh].flatMap((table) =>
  Object.entries(table).flatMap(([id, names]) => names.flatMap(bothScripts).map((name) => ({ name, value: id }))),
);
const INDEX = buildTermIndex(TERMS);
const NAMES = new Set(TERMS.map(({ name }) => name));

const IDS = new Map(TERMS.map(({ name, value }) => [name, value]));

/** The id of the part of the world of that name (in lower case), or null. */
export const regionOf = (name: string): string | null => IDS.get(name) ?? null;

/** Is it the name of a part of the world (in lower case)? */
export const isRegion = (name: string): boolean => NAMES.has(name);

/** Words beside the name of a region that make it one which the company reports on. */
const BEFORE =
  /\b(?:revenues?|sales|comps?|growth|business(?:es)?|stores?|segment|grew|increased|decreased|declined|performance) (?:in|from|for|across) (?:the |our )?$|(?:收入|营收|營收|销售|銷售|业务|業務|市场|市場)(?:来自|來自|在)?$/;
const BEHIND =
  /^,? (?:(?:net |product |segment |comparable )?(?:revenues?|sales|comps?)|segment|region|business|grew|was up|was down|were up|were down|increased|decreased|declined|rose|fell|up \d|down \d)\b|^(?:的)?(?:地区|地區|市场|市場)?(?:的)?(?:收入|营收|營收|销售|銷售|业务|業務|增长|增長|成长|成長)/;
const REGION = watchNames(TERMS.map(({ name }) => name));
const FIGURE = watch(/\d|[%％亿億万萬]/);
const REPORTS = watch(
  /revenue|sales|growth|grew|\bcomps?\b|\bup\b|down|increase|decrease|decline|收入|营收|營收|销售|銷售|增|成长|成長|降/,
);
const NEEDED = 3;
const REACH = 40;

function countRegions(lower: string, found: Map<string, number>): void {
  for (const { start, end, value } of scanTerms(INDEX, lower)) {
    const beside =
      BEFORE.test(lower.slice(Math.max(0, start - REACH), start)) || BEHIND.test(lower.slice(end, end + REACH));
    found.set(value, (found.get(value) ?? 0) + (beside ? 2 : 1));
  }
}

/** Parts of the world that the document reports on, beside figures and more than once; a country only spoken of is none. */
export function discoverRegions({ text, sentences }: ParsedDocument): Term<string>[] {
  const found = new Map<string, number>();
  for (const { start, end, kind, signs } of sentences) {
    if (kind === 'boilerplate' || kind === 'furniture' || !REGION.mayMatch(signs)) continue;
    const lower = lowerSameLength(text.slice(start, end));
    if (FIGURE.test(lower, signs) && REPORTS.test(lower, signs)) countRegions(lower, found);
  }
  return TERMS.filter(({ value }) => (found.get(value) ?? 0) >= NEEDED);
}
