import { type Signs, watch, type Watched } from '../language/index.js';
import { notBusinessNounsEn, notSegmentWordsEn } from '../locales/en/segment-words.js';
import type { ParsedDocument } from '../model/index.js';
import { candidatesZh } from './candidates-zh.js';
import type { Evidence, Place } from './evidence.js';

const NAME = "(?:[a-z]{1,2}(?=[A-Z]))?[A-Z][A-Za-z0-9&+]*(?:[-'’][A-Za-z]+)?";
/** What stands before a dollar sign is a currency (NT$, HK$). */
const NAMES = `(?<![A-Za-z'’.-])(${NAME}(?:(?:,? & |,? and |, |[ -])${NAME}){0,4})(?![A-Za-z0-9]*\\$)`;
const LOWER = "([a-z][a-z'’]+(?: [a-z][a-z'’]+)?)";
const MEASURE =
  '(?:segment |product |services? |net |total |gross )?(?:[Rr]evenues?|sales|comps?|operating (?:income|profit|loss|margin)|adjusted EBITDA|gross margin|GMV)';

/** What stands where a business is named, and how much one such place says. */
interface Pattern {
  readonly pattern: Watched;
  readonly weight: number;
  readonly place: Place;
  readonly asName: boolean;
}

const of = (place: Place, weight: number, source: string): Pattern => ({
  pattern: watch(new RegExp(source, 'g')),
  weight,
  place,
  asName: source.includes(NAMES),
});

const NOUN = '(?:segment|business|division|unit|channel|franchise)(?:e?s)?\\b';
const NO_BUSINESS = `(?! (?:${notBusinessNounsEn.join('|')})\\b)`;
const LEAD = '(?:[Ii]n|[Ww]ithin|[Oo]ur|[Tt]he|[Hh]igher|[Ll]ower|[Ss]trong|[Rr]ecord|[Tt]otal|[Oo]verall|by)';

const PATTERNS: readonly Pattern[] = [
  of('segment', 3, `${NAMES} (?:reporting |reportable |operating |business )?segments?\\b`),
  of('business', 1, `${NAMES} (?:${NOUN}|[Bb]usiness(?:es)?\\b|[Bb]usiness (?:Group|Unit)\\b)${NO_BUSINESS}`),
  of('measure', 1, `${NAMES} ${MEASURE}\\b`),
  of(
    'measure',
    1,
    `\\b(?:[Rr]evenues?|sales|operating (?:income|margin|profit|loss)|gross margin) (?:in|from|for|of) (?:our |the )?${NAMES}`,
  ),
  of('turn', 1, `\\b(?:[Tt]urning|[Mm]oving|[Ss]hifting|[Ss]tarting)(?: now)? (?:to|with) (?:our |the )?${NAMES}`),
  of('segment', 3, `\\b(?:[Oo]ur|[Tt]he|[Ii]n) ${LOWER} segment\\b`),
  of('business', 1, `\\b(?:[Oo]ur|[Tt]he|[Ii]n) ${LOWER} (?:business|division|channel)\\b${NO_BUSINESS}`),
  of('measure', 1, `\\b${LEAD} ${LOWER} (?:segment )?(?:comps|revenues?|sales)\\b`),
  of('segment', 1, `\\b((?:wo)?men['’]s|kids['’]) (?:comps?|business|category|revenues?|sales)\\b`),
];

const EN = new Set(notSegmentWordsEn);

const isPlain = (word: string | undefined): boolean => word !== undefined && EN.has(word.toLowerCase());

/** Cuts words from the ends that belong to the sentence and not to the name ("Our", "Total", "Third-quarter"). A name may end in Core ("Acme Core"). */
function clean(raw: string): string {
  const words = raw.replace(/’/g, "'").split(' ');
  while (words.length > 0 && isPlain(words[0])) words.shift();
  while (words.length > 0 && isPlain(words.at(-1)) && !(words.length > 1 && words.at(-1) === 'Core')) words.pop();
  if (words.length > 2 && words.at(-1) === 'Group') words.pop();
  return words.join(' ').replace(/,$/, '');
}

/** "Acme's revenue" is somebody's; "women's" is a business. */
const POSSESSIVE = /'s$/;
const PEOPLE = /^(?:men|women|children|girl|boy)'s$/;

/** "Our growing business", "the recurring revenue": how it is, not which. */
const QUALITY = /^[a-z]+(?:ing|ed|ly|ive|al|ous|able|ible)$/;
const BUSINESS_QUALITY =
  /^(?:international|digital|industrial|commercial|medical|advertising|gaming|streaming|networking|lending|banking|trading|marketing|consulting|imaging|automotive|residential|rental|retail|embedded|capital)$/;

const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length < 48 &&
  !/^(?:\d|fy\d|rmb\d|us\d|q\d)/i.test(name) &&
  !(POSSESSIVE.test(name) && !PEOPLE.test(name)) &&
  !(QUALITY.test(name) && !BUSINESS_QUALITY.test(name)) &&
  !/^\w+est$/.test(name);

/** A sum of money or a per cent: the sentence reports. */
const FIGURE = /\d[\d.,]*\s?(?:%|percent|million|billion|basis)|\$\s?\d/;

type Found = Map<string, { weight: number; places: Set<Place>; asName: boolean }>;

function add(
  found: Found,
  name: string,
  { weight, place, asName }: Pick<Pattern, 'weight' | 'place' | 'asName'>,
): void {
  const known = found.get(name) ?? { weight: 0, places: new Set<Place>(), asName: false };
  known.weight += weight;
  known.places.add(place);
  known.asName ||= asName;
  found.set(name, known);
}

/** A measure beside a figure says that the name reports one; so it weighs more. */
function placeIn(pattern: Pattern, figure: boolean): Pick<Pattern, 'weight' | 'place' | 'asName'> {
  return pattern.place === 'measure' && figure ? { ...pattern, place: 'figure', weight: pattern.weight + 1 } : pattern;
}

function countEnglish(text: string, signs: Signs, found: Found): void {
  let figure: boolean | null = null;
  for (const each of PATTERNS) {
    for (const match of each.pattern.all(text, signs)) {
      const name = clean(match[1] ?? '');
      if (!isName(name)) continue;
      figure ??= FIGURE.test(text);
      const asName = each.asName && (match.index > 0 || /[a-z][A-Z]| /.test(name));
      add(found, name.toLowerCase(), { ...placeIn(each, figure), asName });
    }
  }
}

/** "Data Center and Embedded segments" names two: each part that is a candidate by itself takes the weight. */
function partJoined(found: Found): void {
  for (const [name, { weight, places }] of [...found]) {
    const parts = name.split(/,? and |,? & |, /);
    if (parts.length < 2 || !parts.every((part) => found.has(part))) continue;
    found.delete(name);
    for (const part of parts) for (const place of places) add(found, part, { weight, place, asName: true });
  }
}

/** Names that stand where a document names its businesses, in lower case, each with how strongly it does so. */
export function candidateNames({ text, sentences }: ParsedDocument): ReadonlyMap<string, Evidence> {
  const found: Found = new Map();
  for (const { start, end, kind, language, signs } of sentences) {
    if (kind === 'boilerplate' || kind === 'furniture') continue;
    const sentence = text.slice(start, end);
    if (language === 'en') countEnglish(sentence, signs, found);
    else for (const { name, ...evidence } of candidatesZh(sentence)) add(found, name, { ...evidence, asName: true });
  }
  partJoined(found);
  return found;
}
