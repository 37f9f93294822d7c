/** What joins two things that are both promised. A comma alone may only explain the first. */
const JOINED = /\b(?:and|as well as|plus|along with)\b|以及|及其|、|和|及|与|與|并|並/;

/** A clause of its own between two names: the second thing is told, not promised with the first. */
const OWN_CLAUSE = /\b(?:we|it|they|which|will|is|are|was|were|has|have|expect)\b|;|我们|我們|将|將|已/;

/** Longest stretch between two names that one "and" joins, in characters. */
const REACH = 100;

/**
 * The things that one sentence promises together ("Falcon and Osprey ship next quarter"), each by its names, in the order of
 * the sentence; fewer than two where it promises one thing.
 */
export function namedTogether(quote: string, names: readonly string[]): readonly (readonly string[])[] {
  const lower = quote.toLowerCase();
  const placed = names.flatMap((name) => (lower.includes(name) ? [{ name, at: lower.indexOf(name) }] : []));
  const parts: string[][] = [];
  let end = 0;
  for (const { name, at } of placed.sort((a, b) => a.at - b.at)) {
    const between = lower.slice(end, at);
    const last = parts.at(-1);
    if (last === undefined || (JOINED.test(between) && between.length <= REACH && !OWN_CLAUSE.test(between)))
      parts.push([name]);
    else last.push(name);
    end = Math.max(end, at + name.length);
  }
  return parts;
}
