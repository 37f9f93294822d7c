import { divideSentence } from '../company/index.js';
import type { Quote, SentenceReading, Span } from '../model/index.js';
import type { Prospect } from './find-prospect.js';
import type { Frame } from './frame.js';
import { local, type Scene } from './scene.js';

/** Shorter pieces are not understood without the rest of their sentence. */
const SHORTEST = { en: 40, zh: 12 } as const;

/** The trailing part of a sentence that looks ahead behind one that reports, where it stands by itself. */
function tail(prospect: Prospect): Span | null {
  const { clauses, plain, mixed, reading } = prospect;
  const first = clauses[0]!;
  const unbroken = clauses.every((c, i) => i === 0 || c.start === clauses[i - 1]!.end);
  const shortest = reading.sentence.language === 'en' ? SHORTEST.en : SHORTEST.zh;
  if (!mixed || !unbroken || first.start === 0 || plain.length - first.start < shortest) return null;
  return clauses.at(-1)!.end === plain.length ? { start: first.start, end: plain.length } : null;
}

/** Commas, and the word that joins an item to the one before it. */
const LEADING = /^[\s,，;；:：、—-]*(?:(?:and|but|plus)\s+(?!(?:we|our|it|they|this|that|i)\b))?/i;
const TRAILING = /[\s,，;；、—-]+$/;

function quoted({ sentence, text }: SentenceReading, part: Span): Quote {
  const words = text.slice(part.start, part.end);
  const skip = part.start > 0 ? (LEADING.exec(words)?.[0].length ?? 0) : 0;
  const quote = words.slice(skip).replace(TRAILING, '');
  const start = sentence.start + part.start + skip;
  return { quote, start, end: start + quote.length, lang: sentence.language };
}

/** The words that a frame hangs on: metric and figure, or, without a figure, the clause that says how it moves. */
function reachOf(frame: Frame, scene: Scene): Span {
  const place = local(scene, frame.place);
  if (!frame.quantity)
    return scene.prospect.clauses.find((c) => place.start >= c.start && place.start < c.end) ?? place;
  const { start, end } = local(scene, frame.quantity);
  return { start: Math.min(place.start, start), end: Math.max(place.end, end) };
}

/**
 * What is quoted for each frame of a sentence: the sentence (or its last clauses where the first ones report what is
 * past) for one that stands alone; where it makes several promises, for each its own part, with its metric and figure.
 */
export function quotesOf(frames: readonly Frame[], scene: Scene): Quote[] {
  const { prospect } = scene;
  const base = tail(prospect) ?? { start: 0, end: prospect.plain.length };
  const reaches = frames.map((frame) => reachOf(frame, scene));
  return divideSentence(prospect.plain, base, reaches).map((part) => quoted(prospect.reading, part));
}
