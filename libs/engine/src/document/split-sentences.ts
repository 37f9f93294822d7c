import { allMatches } from '../language/index.js';
import type { Span } from '../model/index.js';
import { endsEnglishSentence } from './english-full-stop.js';
import { clausesOfRunOn } from './run-on-speech.js';

const TERMINAL = /[.!?。！？]+[”’"'」』）)\]】》»]*/g;
const CHINESE_END = /[。！？]/;
/** What goes on after a quotation mark is still the same sentence. */
const GOES_ON = /^[，,、；;：:的和與与]/;

/**
 * Cuts a stretch of text into sentences, English and Chinese alike. Spans are in order, do not overlap, lie inside the
 * stretch and have no white space at either end. What follows the last full stop is a sentence too; one longer
 * than any that is spoken comes in pieces.
 */
export function splitSentences(text: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  // Searched in the stretch alone: a search over the text would run on to the next full stop, however far that is.
  for (const match of allMatches(TERMINAL, text.slice(start, end))) {
    const at = start + match.index;
    const stop = at + closingLength(text, match[0], at);
    if (stop < end && !isEnd(text, at, stop, end)) continue;
    pushPieces(spans, text, from, stop);
    from = stop;
  }
  pushPieces(spans, text, from, end);
  return spans;
}

/** Nobody speaks so long a sentence. What runs on without a full stop (a raw recording, a table in one line) is cut here. */
const LONGEST = 1500;
/** Where a piece may end, looked for in its second half. */
const JOINTS = /[,;:，；：、\s]/;

/** A stretch as one sentence, or in pieces of bounded length: a quote is never a page, and no reader's cost gets out of hand. */
function pushPieces(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  while (to - start > LONGEST) {
    const stop = jointBefore(text, start + LONGEST);
    for (const clause of clausesOfRunOn(text, start, stop)) pushTrimmed(spans, text, clause.start, clause.end);
    start = stop;
  }
  for (const clause of clausesOfRunOn(text, start, to)) pushTrimmed(spans, text, clause.start, clause.end);
}

/** Never between the two halves of a character outside the basic plane. */
function jointBefore(text: string, limit: number): number {
  for (let at = limit; at > limit - LONGEST / 2; at -= 1) if (JOINTS.test(text.charAt(at - 1))) return at;
  const halves = text.charCodeAt(limit - 1) >= 0xd800 && text.charCodeAt(limit - 1) <= 0xdbff;
  return halves ? limit - 1 : limit;
}

/** A straight quote after a full stop closes only if it is not opening the next sentence (`said. "We`). */
function closingLength(text: string, found: string, at: number): number {
  return /["']$/.test(found) && /\S/.test(text[at + found.length] ?? ' ') && !CHINESE_END.test(found)
    ? found.length - 1
    : found.length;
}

function isEnd(text: string, at: number, stop: number, end: number): boolean {
  const mark = text.slice(at, stop);
  if (CHINESE_END.test(mark)) return !(mark.length > 1 && GOES_ON.test(text.slice(stop, stop + 1)));
  return endsEnglishSentence(text, at, stop, end);
}

/** Adds the stretch without the white space around it, unless nothing is left. */
export function pushTrimmed(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  if (start < end) spans.push({ start, end });
}

/** White space as `String.prototype.trim` sees it: NBSP, ideographic space and byte order mark too. */
function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}
