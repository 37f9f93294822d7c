import { SCALES } from '../locales/en/number-words.js';
import { Decimal, ONE, powerOfTen } from './decimal.js';
import type { NumberMention } from './number-mention.js';
import { plainNumber } from './number-mention.js';

const SCALE_WORDS = Object.keys(SCALES)
  .filter((word) => word.endsWith('ion') || word === 'thousand')
  .join('|');
const HUNDREDS = new RegExp(`(tens|hundreds) of ((?:hundreds of )?(?:thousand|${SCALE_WORDS}))s(?![a-z])`, 'y');
const SOME = new RegExp(
  `(?:a (few|couple)(?: of)?|(several|few)) (?:(hundred)(?: (${SCALE_WORDS}))?|(${SCALE_WORDS}))(?![a-z])`,
  'y',
);
const COUPLE = /a couple(?: of)?(?= (?:percentage |percent |basis )?(?:points?|percent)(?![a-z]))/y;

const scaleOf = (word: string | undefined): Decimal => powerOfTen(word === undefined ? 0 : (SCALES[word] ?? 0));

/** From one to ten of `unit`, as 几十亿 and 数百万 are read. */
const someOf = (start: number, end: number, unit: Decimal): NumberMention => ({
  ...plainNumber({ start, end }, unit, unit, unit, 'words'),
  high: unit.mul(10),
});

function readHundreds(text: string, at: number): NumberMention | null {
  HUNDREDS.lastIndex = at;
  const match = HUNDREDS.exec(text);
  if (!match) return null;
  const more = match[2]?.startsWith('hundreds of ') ? 100 : 1;
  const scale = scaleOf(match[2]?.replace('hundreds of ', '')).mul(more);
  return someOf(at, HUNDREDS.lastIndex, scale.mul(match[1] === 'tens' ? 10 : 100));
}

function readSome(text: string, at: number): NumberMention | null {
  SOME.lastIndex = at;
  const match = SOME.exec(text);
  if (!match) return null;
  const unit = scaleOf(match[4] ?? match[5]).mul(match[3] ? 100 : 1);
  if (match[1] !== 'couple') return someOf(at, SOME.lastIndex, unit);
  const two = plainNumber({ start: at, end: SOME.lastIndex }, unit.mul(2), unit, unit, 'words');
  return { ...two, loose: true };
}

function readCouple(text: string, at: number): NumberMention | null {
  COUPLE.lastIndex = at;
  if (!COUPLE.exec(text)) return null;
  return { ...plainNumber({ start: at, end: COUPLE.lastIndex }, new Decimal(2), ONE, ONE, 'words'), loose: true };
}

/** "hundreds of millions", "a few hundred basis points", "a couple of billion"; null for "a few" of something counted. */
export const readVagueWordNumber = (text: string, at: number): NumberMention | null =>
  readHundreds(text, at) ?? readSome(text, at) ?? readCouple(text, at);
