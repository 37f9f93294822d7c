import type { SentenceReading } from '../model/index.js';
import { isAheadAt } from './is-ahead.js';
import { BEHIND } from './words.js';

/** "This is based on ...", "This range takes into account ...": words about the sentence before. */
const ABOUT_IT =
  /^\s*(?:this|these|it|that|the (?:range|midpoint|guidance|increase)|our (?:\S+ )?(?:guidance|outlook))\b/;
const FAR = 4;

/** Does a sentence without a past verb go on about guidance that the sentences before it gave? */
export function continuesOutlook(sentences: readonly SentenceReading[], reading: SentenceReading): boolean {
  let current = reading;
  for (let step = 1; step <= FAR; step += 1) {
    if (!ABOUT_IT.test(current.lower) || BEHIND.test(current.lower, current.signs)) return false;
    const previous = sentences[current.sentence.index - 1];
    if (!previous || previous.sentence.utterance !== reading.sentence.utterance) return false;
    if (isAheadAt(previous, previous.lower.length)) return true;
    current = previous;
  }
  return false;
}
