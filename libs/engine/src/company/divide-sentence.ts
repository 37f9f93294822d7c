import type { Span } from '../model/index.js';

/** Where one item of a list ends and the next may begin. A comma inside a number parts nothing. */
const JOINT =
  /[,;](?=\s)|\s--\s|—|\s(?=(?:and|but|while|whereas|with|as well as|plus|along with|based on|(?:led|driven|offset) by)\s)|[，；、。,;](?!\d)|(?=以及|并且|並且|而且|同时|同時)/g;

/** What goes on about the item before it, so that the list is not parted in front of it. */
const GOES_ON =
  /^\s*(?:(?:which|or|driven|led|reflecting|including|excluding|due|up|down|compared|versus|vs|plus or minus|plus\/minus|an? (?:increase|decrease|decline|improvement)|representing|primarily|mainly|largely|partially|as|because|given|in line|on an?)\b|[a-z]+ly\b|同比|环比|環比|主要|较|較|其中)/;

/** What parts more than a comma does. */
const CONTRAST = /^(?:[;；]|\s?(?:while|whereas|but)\s)/;

/** Enough to see the words that follow a joint. */
const AHEAD = 24;

/** Where the list is parted between two items: the first joint whose words belong to the second, else the last one. */
function jointBetween(lower: string, from: number, to: number): number | null {
  const hits = lower.slice(from, to + AHEAD).matchAll(JOINT);
  const joints = [...hits].map((hit) => from + hit.index + hit[0].length).filter((at) => at <= to);
  const own = joints.filter((at) => !GOES_ON.test(lower.slice(at, at + AHEAD)));
  return own.find((at) => CONTRAST.test(lower.slice(at - 1, at + AHEAD))) ?? own[0] ?? joints.at(-1) ?? null;
}

/** Items that share words, or that nothing parts, stand together. */
interface Item {
  readonly reach: Span;
  readonly cut: number;
}

function itemsOf(lower: string, base: Span, reaches: readonly Span[]): Item[] {
  const items: Item[] = [];
  for (const reach of [...reaches].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = items.at(-1);
    const cut = last ? jointBetween(lower, last.reach.end, Math.max(last.reach.end, reach.start)) : base.start;
    if (last && (cut === null || reach.start < last.reach.end))
      items[items.length - 1] = { cut: last.cut, reach: joined(last.reach, reach) };
    else items.push({ cut: cut ?? base.start, reach });
  }
  return items;
}

/** The mark that ends a clause stands between it and the next. */
const withoutTail = (lower: string, { start, end }: Span): Span => ({
  start,
  end: start + lower.slice(start, end).replace(/[\s,;，；、]+$/, '').length,
});

const joined = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/**
 * Parts a sentence that lists several items: for each reach (the words that an item needs, offsets into `lower`) the
 * stretch of `base` that is its own. Items that overlap share one. The stretches keep their punctuation.
 */
export function divideSentence(lower: string, base: Span, reaches: readonly Span[]): Span[] {
  const tight = reaches.map((reach) => withoutTail(lower, reach));
  const items = itemsOf(lower, base, tight);
  return tight.map((reach) => {
    const at = items.findIndex((item) => reach.start >= item.reach.start && reach.end <= item.reach.end);
    return { start: items[at]?.cut ?? base.start, end: items[at + 1]?.cut ?? base.end };
  });
}
