import type { Span } from '../model/index.js';
import type { Motion } from './cue-pack.js';
import type { Prospect } from './find-prospect.js';

/** A word of movement in a sentence; offsets into the sentence. */
export interface MotionHit extends Span {
  readonly motion: Motion;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Words of movement inside a span, in order. Where two readings overlap, the one that stands first in the table holds ("in line with growth"). */
export function findMotions(prospect: Prospect, span: Span): MotionHit[] {
  const text = prospect.plain.slice(span.start, span.end);
  const { signs } = prospect.reading;
  if (!prospect.pack.moves.test(text, signs)) return [];
  const hits: MotionHit[] = [];
  for (const [motion, pattern] of prospect.pack.motions)
    for (const match of pattern.all(text, signs)) {
      const hit = { motion, start: span.start + match.index, end: span.start + match.index + match[0].length };
      if (!hits.some((other) => overlaps(other, hit))) hits.push(hit);
    }
  const telling = hits.filter((hit) => !isSubject(prospect, hit, hits) && !isAttribute(prospect, hit));
  return telling.sort((a, b) => a.start - b.start).map((hit) => settled(prospect, hit));
}

/** Right before a word: it is denied. */
export const DENIED =
  /(?:(?<!\bif )\bnot|\bno|n't|\bwithout)\b(?:\s[^\s,;]+){0,5}\s$|(?:不会|不會|没有|沒有|未)[^，,。]{0,6}$/;

/** "Not rule out": a denial denied. */
const HINTED = /\brul(?:e|ing) out\b|不排除/;

/** "not forecasting a significant recovery": what is denied to move stays. */
function settled(prospect: Prospect, hit: MotionHit): MotionHit {
  const before = prospect.plain.slice(Math.max(0, hit.start - 60), hit.start);
  return hit.motion !== 'stable' && DENIED.test(before) && !HINTED.test(before) ? { ...hit, motion: 'stable' } : hit;
}

const GROWTH = /^(?:growth|增长|增長|成长|成長)$/;
const SAYS_OF_IT = /^[^,，;；、]{0,24}$/;
const LISTED = /\b(?:and|or|with|by|from|while|in)\b|和|与|與|及|并|並/;

/** "Growth will slow down", 成長放緩: the growth is what moves; the verb behind it says how. */
function isSubject(prospect: Prospect, hit: MotionHit, hits: readonly MotionHit[]): boolean {
  if (!GROWTH.test(prospect.plain.slice(hit.start, hit.end))) return false;
  return hits.some((other) => {
    const between = other.start >= hit.end ? prospect.plain.slice(hit.end, other.start) : ',';
    return SAYS_OF_IT.test(between) && !LISTED.test(between);
  });
}

/** "An enhanced experience": a participle before a noun tells what kind of thing it is, not how it moves. */
const isAttribute = ({ plain, reading }: Prospect, hit: MotionHit): boolean =>
  /(?:enhanc|improv|advanc|expand|broaden|deepen|accelerat)ed$/.test(plain.slice(hit.start, hit.end)) &&
  /\b(?:an?|our|their|its|more|new|this|that|these|offer|provide|deliver)\s$/.test(plain.slice(0, hit.start)) &&
  /^\s[a-z]/.test(plain.slice(hit.end)) &&
  !reading.metrics.some(
    ({ start }) => start - reading.sentence.start - hit.end < 24 && start - reading.sentence.start > hit.end,
  );

/** Characters between two spans. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Said of `anchor`: the nearest movement outside its own words, else one inside them ("revenue growth"). */
export function motionAt(hits: readonly MotionHit[], anchor: Span): MotionHit | null {
  const outside = hits.filter((hit) => !overlaps(hit, anchor));
  const nearest = [...outside].sort((a, b) => gap(a, anchor) - gap(b, anchor))[0];
  return nearest ?? hits.find((hit) => overlaps(hit, anchor)) ?? null;
}
