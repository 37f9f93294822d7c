import { allMatches } from '../language/index.js';
import type { Span } from '../model/index.js';

/** A recogniser that writes no full stops writes no commas either; longer than this without one, a stretch is cut at its clauses. */
const RUN_ON = { english: 160, chinese: 80 };
const SHORTEST = { english: 40, chinese: 8 };
/** A sentence with its own full stop is one, however long it goes on without a comma; up to this. */
const STOPPED = /[.!?。！？]["'”’)\]]?\s*$/;
const LONG = 500;
const STOPS = /[,;:，；：、。！？]/;
const HAN = /\p{Script=Han}/u;

/**
 * The clauses of a stretch that a recogniser wrote without any stop; the stretch itself where it is short or has one.
 * English is cut where a new clause is taken up ("and we", "for the full year"), Chinese at the pauses that stand as spaces.
 */
export function clausesOfRunOn(text: string, start: number, end: number): Span[] {
  if (end - start <= RUN_ON.chinese) return [{ start, end }];
  const stretch = text.slice(start, end);
  if ((stretch.length <= LONG && STOPPED.test(stretch)) || STOPS.test(stretch)) return [{ start, end }];
  if (HAN.test(stretch.slice(0, RUN_ON.chinese))) return cutAt(pauses(stretch), SHORTEST.chinese, start, end);
  return end - start > RUN_ON.english ? cutAt(newClauses(stretch), SHORTEST.english, start, end) : [{ start, end }];
}

function cutAt(places: readonly number[], shortest: number, start: number, end: number): Span[] {
  const clauses: Span[] = [];
  let from = start;
  for (const place of places) {
    const at = start + place;
    if (at - from < shortest || end - at < shortest) continue;
    clauses.push({ start: from, end: at });
    from = at;
  }
  return [...clauses, { start: from, end }];
}

const TAKEN_UP =
  /\s(?=(?:(?:and|but|so|now|then|also) )?(?:we(?:['’]re|['’]ve|['’]ll)?|i(?:['’]m|['’]ll|['’]d)?|our|turning to|looking ahead|for the (?:full year|year|first|second|third|fourth|next)|in the (?:first|second|third|fourth) (?:quarter|half)|thank you|with that) )/gi;
/** Not between a linking word and its clause: "and | we", "that | we", "driven by | our". */
const LINKS =
  /\b(?:and|but|so|now|then|also|that|what|which|where|when|if|as|than|because|while|how|of|to|by|at|from|into|between|below|above|across|against|toward|towards|over|under|about|within|despite|given|or|for|in|with|on|where|before|after|until|like|think|believe|know|say|said)$/i;

const newClauses = (stretch: string): number[] =>
  allMatches(TAKEN_UP, stretch)
    .map((match) => match.index)
    .filter((at) => !LINKS.test(stretch.slice(Math.max(0, at - 12), at)));

/** A pause after which the clause goes on: how a figure moved, what it is a share of, why. */
const GOES_ON =
  /^(?:同比|环比|環比|年增|年减|年減|季增|季减|季減|占|佔|比(?:去年|上|起)|较|較|去年同期|上个季度|上個季度|主要|大概|大约|大約|增长|增長|下降|增加|减少|減少|达到|達到|约|約|和|以及|跟|或|的|是|为|為|在|对|對|从|從|到|因为|因為|由于|由於|也就是|包括)/;
const PAUSE = /(?<=[\p{Script=Han}\d%])\s+/gu;

const pauses = (stretch: string): number[] =>
  allMatches(PAUSE, stretch)
    .filter((match) => !GOES_ON.test(stretch.slice(match.index + match[0].length, match.index + match[0].length + 5)))
    .map((match) => match.index);
