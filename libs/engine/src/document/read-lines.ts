import type { Span } from '../model/index.js';

/** One line, without the white space around it; list markers are left out of `start`. */
export interface Line extends Span {
  readonly text: string;
  /** The list marker in front (`•`, `1.`, `一、`), if any. */
  readonly marker: string | null;
  /** White space before marker or text, in characters. */
  readonly indent: number;
  readonly blankBefore: boolean;
}

const MARKER =
  /^(?:[•‣◦▪●■○·*＊–—\-](?=\s)|\(?\d{1,2}[.)](?=\s)|\d{1,2}、|[(（]?[一二三四五六七八九十]{1,3}[)）、])\s*/;

/** Cuts a text into its lines that hold something, in order. */
export function readLines(text: string, from = 0): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n\u2028\u2029\f]+/g;
  pattern.lastIndex = from;
  let previousEnd = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const line = readLine(match[0], match.index, hasBlankLine(text, previousEnd, match.index));
    if (!line) continue;
    lines.push(line);
    previousEnd = match.index + match[0].length;
  }
  return lines;
}

function readLine(raw: string, at: number, blankBefore: boolean): Line | null {
  const content = raw.trim();
  if (content === '') return null;
  const indent = raw.length - raw.trimStart().length;
  const found = MARKER.exec(content)?.[0] ?? '';
  const marker = found.length < content.length ? found : '';
  const start = at + indent + marker.length;
  const text = content.slice(marker.length);
  return { start, end: start + text.length, text, marker: marker === '' ? null : marker.trim(), indent, blankBefore };
}

/** Is there an empty line between two places? Lines of white space alone count as empty. */
function hasBlankLine(text: string, from: number, to: number): boolean {
  let breaks = 0;
  for (let i = from; i < to; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 0x2028 || code === 0x2029 || (code === 13 && text.charCodeAt(i + 1) !== 10))
      breaks += 1;
    if (code === 12 || breaks > 1) return true;
  }
  return breaks > 1;
}
