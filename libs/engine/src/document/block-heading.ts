import type { Line } from './read-lines.js';

const SENTENCE_END = /[.!?。！？…;；,，]["”’」』）)]?$/;
const BRACKETED = /^[【〖[](?:[^】〗\]]{1,30})[】〗\]]$/;
const HAN = /[\u4e00-\u9fff]/;

/** Is this line, at the start of a block, a heading of what follows? */
export function isHeadingLine(line: Line, next: Line | undefined): boolean {
  const text = line.text;
  if (
    /^#{1,6}\s/.test(text) ||
    /^【[^】]{1,30}】$/.test(text) ||
    BRACKETED.test(text) ||
    /^\*\*[^*]{1,80}\*\*[:：]?$/.test(text)
  )
    return true;
  if (
    text.length > (HAN.test(text) ? 32 : 72) ||
    SENTENCE_END.test(text) ||
    /[。！？]|[a-z]{3}\. \S/.test(text) ||
    !next
  )
    return false;
  if (/[:：]$/.test(text)) return isShort(text) && !/[,，]/.test(text);
  if (/[:：]/.test(text) || /\d\s*[%％億亿万萬]|[$¥€£]\s?\d/.test(text)) return false;
  if (line.marker)
    return (
      isNumbered(line.marker) &&
      isShort(text) &&
      (next.indent > line.indent || HAN.test(line.marker) || (next.blankBefore && !next.marker))
    );
  return isShort(text) && standsAlone(line, next);
}

/** Directions stand in brackets alone: "(interpreted)", "[Foreign language]", （翻譯）. */
export function isDirection(text: string): boolean {
  return text.length <= 90 && /^(?:[(（][^()（）]{2,80}[)）]|\[[^\]]{2,80}\])[.。]?$/.test(text);
}

const isNumbered = (marker: string): boolean => /[\d一二三四五六七八九十]/.test(marker);
const isShort = (text: string): boolean => (HAN.test(text) ? text.length <= 24 : text.split(/\s+/).length <= 8);

function standsAlone(line: Line, next: Line): boolean {
  if (!/^[\p{Lu}\p{Script=Han}\d#【]/u.test(line.text)) return false;
  return line.blankBefore ? next.blankBefore || /^[\p{Lu}\p{Script=Han}]/u.test(next.text) : next.blankBefore;
}
