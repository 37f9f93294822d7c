import type { Quantity, SentenceReading } from '../model/index.js';

/** The words of a sentence before and after a number, in lower case. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** Offset of the number in the sentence. */
  readonly at: number;
}

const BEFORE = 90;
const AFTER = 90;

/** Words around a number, cut at other numbers' ends so that none reads its neighbour's verb. */
export function spokenAround({ sentence, lower, quantities }: SentenceReading, quantity: Quantity): Around {
  const at = quantity.start - sentence.start;
  const end = quantity.end - sentence.start;
  const previous = quantities.findLast((other) => other.end <= quantity.start);
  const following = quantities.find((other) => other.start >= quantity.end);
  const from = Math.max(0, at - BEFORE, previous ? previous.end - sentence.start : 0);
  const to = Math.min(lower.length, end + AFTER, following ? following.start - sentence.start : lower.length);
  return { before: lower.slice(from, at), after: lower.slice(end, to), at };
}
