import { allMatches } from '../language/index.js';
import type { Span } from '../model/index.js';
import { endsEnglishSentence } from './english-full-stop.js';

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

/** A recogniser that writes no full stops writes no commas either; longer than this without one, a stretch is cut where a new clause is taken up. */
const RUN_ON = 160;
const SHORTEST = 40;
const TAKEN_UP =
  /\s(?=(?:(?:and|but|so|now|then|also) )?(?:we(?:['’]re|['’]ve|['’]ll)?|i(?:['’]m|['’]ll|['’]d)?|our|turning to|looking ahead|for the (?:full year|year|first|second|third|fourth|next)|in the (?:first|second|third|fourth) (?:quarter|half)|thank you|with that) )/gi;

function pushRunOn(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  for (const match of allMatches(TAKEN_UP, text.slice(from, to))) {
    const at = from + match.index;
    if (at - start < SHORTEST || to - at < SHORTEST || !opensClause(text, start, at)) continue;
    pushTrimmed(spans, text, start, at);
    start = at;
  }
  pushTrimmed(spans, text, start, to);
}

/** Not between a linking word and its clause: "and | we", "that | we", "what | we". */
const opensClause = (text: string, start: number, at: number): boolean =>
  !/\b(?:and|but|so|now|then|also|that|what|which|where|when|if|as|than|because|while|how|of|to|by|at|from|into|between|below|above|across|against|toward|towards|over|under|about|within|despite|given|or|for|in|with|on|where|before|after|until|like|think|believe|know|say|said)$/i.test(
    text.slice(Math.max(start, at - 12), at),
  );

/** A sentence with its own full stop is one, however long it goes on without a comma. */
const STOPPED = /[.!?]["'”’)\]]?\s*$/;
const LONG = 500;

const runsOn = (text: string, from: number, to: number): boolean =>
  to - from > RUN_ON &&
  (to - from > LONG || !STOPPED.test(text.slice(from, to))) &&
  !/[,;:，；：、。]/.test(text.slice(from, to)) &&
  /[a-z] [a-z]/.test(text.slice(from, from + RUN_ON));

/** A stretch as one sentence, or in pieces of bounded length: a quote is never a page, and no reader's cost gets out of hand. */
function pushPieces(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  while (to - start > LONGEST) {
    const stop = jointBefore(text, start + LONGEST);
    if (runsOn(text, start, stop)) pushRunOn(spans, text, start, stop);
    else pushTrimmed(spans, text, start, stop);
    start = stop;
  }
  if (runsOn(text, start, to)) pushRunOn(spans, text, start, to);
  else pushTrimmed(spans, text, start, to);
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
