import { allMatches } from '../language/index.js';
import type { Language, Span } from '../model/index.js';
import type { Plain } from './cue.js';

/**
 * A boundary ends a clause; what follows the comma of a number never does. English needs a conjunction with a subject
 * behind it or punctuation, Chinese has punctuation only.
 */
const ENGLISH =
  /[;:—]|\s--\s|,(?=\s)|\s(?=(?:and|but|so|because|although|though|which|while|whereas|as)\s(?:we|it|our|they|i|that|this|there|the|you|he|she)\b(?!\s(?:go|move|look|get|head|enter|exit|come|progress)\b))|\s(?=as (?:customers|consumers|demand|supply|users|volumes?)\s)|\s(?=(?:while|whereas|but|because|which is that)\s)|\s(?=and (?:in|for|by) (?:\S+ ){1,4}we (?:also |now |still )?(?:expect|anticipate|plan|forecast|project|intend|will)\b)|\s(?=and (?:represents?|reflects?|includes?|assumes?)\s)|\s(?=and (?:now |still |also |then |continue to |we )?(?:expect|anticipate|forecast|project|plan|intend|will|remain on)\b)|(?<!\b(?:be|is|are|was|were|been|being|primarily|largely|mainly|partially|expected to))\s(?=(?:(?:primarily|largely|mainly|partially) )?(?:led|driven|offset) by (?:continued |strong |double-digit )?(?:growth|declines?|increases?|strength) (?:in|from|across)\s)/g;
const CHINESE = /(?<!\d)[，,；;：:。]|[，,；;：:。](?!\d)/g;

/** Asides that end no clause: "it will be down, let's call it, mid-teens". */
const ASIDE =
  /^[\s,]*(?:let(?:'s| us) (?:call it|say)|you know|i (?:think|mean|would say|guess|believe)|we (?:think|believe)|again|sort of|kind of|in particular|of course|obviously|frankly|as well|too|however|therefore|also|in fact|roughly|approximately|at least|call it|if you will|again,? i think)[\s,]*$/;

const isAside = (plain: Plain, span: Span): boolean => ASIDE.test(plain.slice(span.start, span.end));

/** Clauses of a sentence, in order, covering it without gaps. Offsets are into the sentence. */
export function splitClauses(plain: Plain, language: Language): Span[] {
  const boundary = language === 'en' ? ENGLISH : CHINESE;
  const clauses: Span[] = [];
  let start = 0;
  for (const hit of allMatches(boundary, plain)) {
    const end = hit.index + hit[0].length;
    if (end - start > 1) clauses.push({ start, end });
    start = end - start > 1 ? end : start;
  }
  if (start < plain.length) clauses.push({ start, end: plain.length });
  return joinAsides(plain, clauses);
}

/** An aside goes with what stands before it and takes what follows along. */
function joinAsides(plain: Plain, clauses: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let open = false;
  for (const clause of clauses) {
    const aside = isAside(plain, clause);
    const last = joined.at(-1);
    if (last && (aside || open)) joined[joined.length - 1] = { start: last.start, end: clause.end };
    else joined.push(clause);
    open = aside && last !== undefined;
  }
  return joined;
}
