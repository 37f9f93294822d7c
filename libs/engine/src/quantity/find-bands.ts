import { allMatches } from '../language/index.js';
import { BANDS, DECADE_BANDS, DECADE_WORDS, LEVELS } from '../locales/en/number-bands.js';
import { BAND_NAMES } from '../locales/zh/number-bands.js';
import type { Quantity, Span } from '../model/index.js';
import { powerOfTen } from './decimal.js';
import { SCALES } from '../locales/en/number-words.js';

/** A band named in the text, before it is joined with its neighbour ("mid- to high-teens"). */
interface Band extends Span {
  readonly id: string;
  readonly low: number;
  readonly high: number | null;
  readonly scale: string;
}

const LEVEL = '(low(?:er)?|mid(?:dle)?|high(?:er)?|upper)';
const JOIN = '(?:[- ]{0,2}(?:to|and|or|/|–|—)[- ]{0,2}|-)';
const KIND =
  "(single|double|triple|two|three)[- ]digits?|(teens)|(\\d0)'?s|(\\d0)(?:%| percent)(?=([- ]range)?)|(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)";
const ENGLISH = new RegExp(
  `(?:(?<![a-z])${LEVEL}(?:${JOIN}${LEVEL})?[- ]{1,2})?(?<![a-z\\d.,$])(?:${KIND})(?![a-z\\d])(?:[- ](million|billion|trillion)s?)?`,
  'g',
);
/** Without one of these a text holds no band. */
export const BAND_HINTS =
  /digit|teens|\d0'?s|(?:low|mid|middle|high|upper|lower|higher)[- ]{1,2}\d0(?:%| percent)|ties(?![a-z])|位数/;
const JOINS = /^[- ]{0,2}(?:to|and|or|–|—|-|至|到)[- ]{0,2}(?:the |a )?$/;

/** Bounds of one level of a family of bands: teens, digits or a decade ("20s"). */
function boundsOf(
  level: 'low' | 'mid' | 'high' | null,
  family: string,
): readonly [string, number, number | null] | null {
  const decade = /^\d0$/.test(family) ? Number(family) : DECADE_WORDS[family];
  if (decade !== undefined) {
    const [from, to] = DECADE_BANDS[level ?? ''] ?? [0, 9];
    return [`${level ? `${level}_` : ''}${decade}s`, decade + from, decade + to];
  }
  const id = `${level ? `${level}_` : ''}${family}`;
  const bounds = BANDS[id] ?? BANDS[family];
  return bounds ? [BANDS[id] ? id : family, Number(bounds[0]), bounds[1] === null ? null : Number(bounds[1])] : null;
}

const AT_THE = /(?:(?:in|into|to|at|of|around|near) the|digits? (?:to|or)|mid|low|high) $/;
const textBefore = (match: RegExpExecArray): string => match.input.slice(Math.max(0, match.index - 12), match.index);

const DIGIT_FAMILY: Readonly<Record<string, string>> = {
  single: 'single_digit',
  double: 'double_digit',
  two: 'double_digit',
  triple: 'triple_digit',
  three: 'triple_digit',
};

function englishBand(match: RegExpExecArray): Band | null {
  const [whole, first, second, digits, teens, decade, shortDecade, range, decadeWord, scale] = match;
  const family = DIGIT_FAMILY[digits ?? ''] ?? teens ?? decade ?? shortDecade ?? decadeWord ?? '';
  const low = boundsOf(LEVELS[first ?? ''] ?? null, family);
  const high = second ? boundsOf(LEVELS[second] ?? null, family) : low;
  // "the 2020s", "30s" without a level are ages and decades, "teens" are people, "a high 20%" is a high share.
  if (!low || !high || (!first && !digits && !(teens && AT_THE.test(textBefore(match))))) return null;
  if (shortDecade && !range && !second && LEVELS[first ?? ''] !== 'mid') return null;
  const id = second ? `${LEVELS[first ?? ''] ?? ''}_to_${high[0]}` : low[0];
  return { start: match.index, end: match.index + whole.length, id, low: low[1], high: high[2], scale: scale ?? '' };
}

function findEnglish(text: string): Band[] {
  return allMatches(ENGLISH, text)
    .map(englishBand)
    .filter((band) => band !== null);
}

const CHINESE = new RegExp(
  BAND_NAMES.map(([name]) => name)
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const CHINESE_IDS = new Map(BAND_NAMES);
const BETWEEN_LEVELS = /^(low|mid)_to_(mid|high)_(.+)$/;

function chineseBand(match: RegExpExecArray): Band | null {
  const id = CHINESE_IDS.get(match[0]) ?? '';
  const [, from, to, family] = BETWEEN_LEVELS.exec(id) ?? [];
  const low = BANDS[family ? `${from}_${family}` : id];
  const high = BANDS[family ? `${to}_${family}` : id];
  if (!low || !high) return null;
  return {
    start: match.index,
    end: match.index + match[0].length,
    id,
    low: Number(low[0]),
    high: high[1] === null ? null : Number(high[1]),
    scale: '',
  };
}

/** "high single to low double digits": two bands with a joint are one from the first's floor to the second's ceiling. */
function joinBands(text: string, bands: readonly Band[]): Band[] {
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last && band.low > last.low && JOINS.test(text.slice(last.end, band.start))) {
      joined[joined.length - 1] = { ...band, start: last.start, id: `${last.id}_to_${band.id}`, low: last.low };
    } else joined.push(band);
  }
  return joined;
}

/** "high single to low double digits": the first level leaves "digits" to the second. */
const ELLIPTIC = /(?<![a-z])(low|mid|high)[- ]single[- ]{1,2}to[- ]{1,2}$/;

function withEllipsis(text: string, band: Band): Band {
  const match = ELLIPTIC.exec(text.slice(Math.max(0, band.start - 24), band.start));
  const low = match ? BANDS[`${match[1]}_single_digit`] : undefined;
  if (!match || !low) return band;
  return {
    ...band,
    start: band.start - match[0].length,
    id: `${match[1]}_single_digit_to_${band.id}`,
    low: Number(low[0]),
  };
}

function quantityOf(text: string, band: Band): Quantity {
  const scale = band.scale ? powerOfTen(SCALES[band.scale] ?? 0) : null;
  const decimal = (value: number): string => (scale ? scale.mul(value).toFixed() : String(value));
  return {
    start: band.start,
    end: band.end,
    kind: scale ? 'count' : 'percent',
    low: decimal(band.low),
    high: band.high === null ? null : decimal(band.high),
    unit: scale ? 'count' : 'percent',
    unitFrom: 'spoken',
    comparator: band.high === null ? 'at_least' : 'between',
    approximate: false,
    band: band.id,
    noun: null,
    precision: scale ? scale.toFixed() : '1',
    raw: text.slice(band.start, band.end),
    form: 'band',
  };
}

/** Verbal bands ("mid-single-digit", "low to mid teens", 高双位数) of a folded text with the bounds of the table. */
export function findBands(text: string): Quantity[] {
  if (!BAND_HINTS.test(text)) return [];
  const english = joinBands(
    text,
    findEnglish(text).map((band) => withEllipsis(text, band)),
  );
  const chinese = joinBands(
    text,
    allMatches(CHINESE, text)
      .map(chineseBand)
      .filter((band) => band !== null),
  );
  return [...english, ...chinese].map((band) => quantityOf(text, band));
}
