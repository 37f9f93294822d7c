import type { FrontMatter } from './front-matter.js';
import type { Line } from './read-lines.js';

/** A title stands at the very top, is short and is no sentence. */
const TITLE_LINES = 8;
const LONGEST_TITLE = 100;

const NUMBERED =
  /\bversion[ :]{1,2}(\d{1,2})\b|\bv(\d{1,2})\b(?= ?(?:\)|\]|$|[-–]))|第\s?([二三四五六七八九2-9])\s?(?:版|次(?:更正|修订|修訂))/i;
const CORRECTED =
  /\b(?:corrected|revised|amended)\b.{0,24}\b(?:transcript|version|copy|text|notes|edition|minutes)\b|\b(?:transcript|notes|minutes)\b.{0,12}[([](?:corrected|revised|amended)[)\]]|^\W{0,4}(?:corrected|revised|amended)\W{0,4}$|[(（[【](?:更正|已更正|修订|修訂|勘误|勘誤)|更正(?:版|稿|后|後|本|文本|紀錄|记录)|修(?:订|訂|正)(?:版|稿|本|后|後)|勘误版|勘誤版/i;

const HAN_DIGITS = '一二三四五六七八九';

/**
 * Which version of the call's text this is, as the text itself says: front matter `version: 2`, or a title with "corrected
 * transcript", 更正版, 修订版, 第二版. The first, and what says nothing, is 1; a correction without a number is 2.
 */
export function versionOf(front: FrontMatter, lines: readonly Line[]): number {
  const given = Number(front.fields.get('version') ?? '');
  if (Number.isInteger(given) && given >= 1 && given <= 99) return given;
  const titles = lines
    .slice(0, TITLE_LINES)
    .map((line) => line.text)
    .filter((text) => text.length <= LONGEST_TITLE && !/[.!?。！？；;]$/.test(text));
  const versions = [front.fields.get('title') ?? '', ...titles].map(spokenVersion);
  return Math.max(1, ...versions);
}

function spokenVersion(title: string): number {
  const [, word, short, han] = NUMBERED.exec(title) ?? [];
  const number = Number(word ?? short ?? (han === undefined ? 0 : HAN_DIGITS.indexOf(han) + 1 || Number(han)));
  return number > 1 ? number : CORRECTED.test(title) ? 2 : 1;
}
