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
  const hits: MotionHit[] = [];
  for (const [motion, pattern] of prospect.pack.motions)
    for (const match of text.matchAll(pattern)) {
      const hit = { motion, start: span.start + match.index, end: span.start + match.index + match[0].length };
      if (!hits.some((other) => overlaps(other, hit))) hits.push(hit);
    }
  return hits.sort((a, b) => a.start - b.start).map((hit) => settled(prospect, hit));
}

/** Right before a word: it is denied. */
export const DENIED = /\b(?:not|no|n't|don't|without)\b(?:\s\S+){0,5}\s$|(?:不会|不會|没有|沒有|未)[^，,。]{0,6}$/;

/** "not forecasting a significant recovery": what is denied to move stays. */
const settled = (prospect: Prospect, hit: MotionHit): MotionHit =>
  hit.motion !== 'stable' && DENIED.test(prospect.plain.slice(Math.max(0, hit.start - 60), hit.start))
    ? { ...hit, motion: 'stable' }
    : hit;

/** Characters between two spans. */
export const gap = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Said of `anchor`: the nearest movement outside its own words, else one inside them ("revenue growth"). */
export function motionAt(hits: readonly MotionHit[], anchor: Span): MotionHit | null {
  const outside = hits.filter((hit) => !overlaps(hit, anchor));
  const nearest = [...outside].sort((a, b) => gap(a, anchor) - gap(b, anchor))[0];
  return nearest ?? hits.find((hit) => overlaps(hit, anchor)) ?? null;
}
