import type { CompanyProfile } from '../model/index.js';

/** "Our etch revenues", "the packaging business": what stands before the measure, up to three words. */
const ENGLISH_PART =
  /\b(?:our|its|the|their) ((?:[a-z][a-z&/'-]* ){1,4}?)(?:business|businesses|franchise|product line|product lines|revenue|revenues|sales)\b/g;
const CHINESE_PART = /([\u4e00-\u9fff]{2,6})(?:业务|業務|板块|板塊)/g;

/** What stands before the last of these is another phrase: "the future growth of our business". */
const PHRASE_ENDS =
  /^.*\b(?:of|as|the|our|its|their|in|for|to|from|with|by|at|on|is|was|were|that|which|than|this|these|those)\b/;

/** Words before a measure that name no part of the business. */
const NO_PART = new Set(
  (
    'a all an and annual annualized average base based best better big broader business businesses calendar combined company consolidated core ' +
    'current each entire existing first first-quarter fiscal fiscal-year fourth fourth-quarter full full-year good great gross group growing growth half higher in key larger ' +
    'largest last low major modest most net new next of operating organic other our overall own primary product products quarter quarterly ' +
    'record reported same second second-quarter segment segments sequential service services share strong third third-quarter total underlying whole world year yearly s increase decline decrease improvement majority percent percentage rest midpoint from to for with about approximately remaining resulting corresponding incremental additional recurring'
  ).split(' '),
);

/** Endings and beginnings that make no name: "all our businesses" in Chinese. */
const NO_CHINESE_PART =
  /各|所有|全部|全|整体|整體|核心|主营|主營|主要|我们|我們|公司|集团|集團|其他|這些|这些|相关|相關|该|該|新|两|兩|多/;

/**
 * The part of a business that a sentence names beside its measure ("our etch revenues"), as words in lower case, where it is
 * not a name of the segment itself; empty where it names none. What a sentence says of a part is not true of the whole.
 */
export function partNamed(said: Said, profile: CompanyProfile): readonly string[] {
  const byProfile = partsBySaid.get(said) ?? new WeakMap<CompanyProfile, readonly string[]>();
  partsBySaid.set(said, byProfile);
  const known = byProfile.get(profile) ?? findPart(said, profile);
  byProfile.set(profile, known);
  return known;
}

interface Said {
  readonly quote: string;
  readonly segment: string;
}

/** Each sentence is asked about for every claim of its business. */
const partsBySaid = new WeakMap<Said, WeakMap<CompanyProfile, readonly string[]>>();

function findPart({ quote, segment }: Said, profile: CompanyProfile): readonly string[] {
  const own = wordsOf(segment, profile);
  const lower = quote.toLowerCase();
  const names = namesOf(segment, profile);
  const subject = subjectOf(lower, names);
  const english = [...subject.matchAll(ENGLISH_PART)].flatMap(([, words = '']) => tellingWords(words));
  const chinese = [...subject.matchAll(CHINESE_PART)].flatMap(([, word = '']) =>
    NO_CHINESE_PART.test(word) || names.some((name) => name.includes(word) || word.includes(name)) ? [] : [word],
  );
  return [...new Set([...english.filter((word) => !own.has(word)), ...chinese])];
}

/** What comes before the figure says whose it is, what comes behind why; and whoever names the segment first speaks of it. */
function subjectOf(lower: string, names: readonly string[]): string {
  const figure = lower.search(/\d/);
  const head = figure < 0 ? lower.slice(0, LONGEST_SUBJECT) : lower.slice(0, figure);
  const starts = names.map((name) => head.indexOf(name)).filter((at) => at >= 0);
  return starts.length === 0 ? head : head.slice(0, Math.min(...starts));
}

/** Where no figure ends the subject. */
const LONGEST_SUBJECT = 80;

function tellingWords(words: string): readonly string[] {
  return words
    .replace(PHRASE_ENDS, '')
    .trim()
    .split(/[ /]/)
    .filter((word) => word.length > 1 && !NO_PART.has(word) && !/(?:est|ed|ly)$/.test(word));
}

/** All words of the segment's and the company's names, singular and plural alike. */
function wordsOf(segment: string, profile: CompanyProfile): ReadonlySet<string> {
  const words = namesOf(segment, profile).flatMap((name) => name.split(/[\s_/-]+/));
  return new Set(words.flatMap((word) => [word, `${word}s`, word.replace(/s$/, '')]));
}

function namesOf(segment: string, profile: CompanyProfile): readonly string[] {
  const listed = profile.segments.find((one) => one.id === segment)?.names ?? {};
  return [segment, ...Object.values(listed).flat(), ...Object.values(profile.names).flat()].map((one) =>
    one.toLowerCase(),
  );
}
