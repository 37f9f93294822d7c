import { notPartsEn } from '../locales/en/part-words.js';
import type { MetricMention, SentenceReading, Span } from '../model/index.js';
import { NAMES_ALSO } from './names-also.js';
import { businessId } from './unlisted-business.js';

const NOT_PARTS: ReadonlySet<string> = new Set(notPartsEn);
const BEHIND =
  /^ (?:on|from|in|at|of|for|across) (?:(?:our|the|its|these|those) )?((?:[a-z][a-z'’&-]* ){0,3}[a-z][a-z'’&-]*),? (?:was|were|is|are|came|comes|grew|grows|rose|fell|declined|increased|decreased|reached|total+ed|improved|narrowed|widened|stood|remained|amounted|doubled|tripled|will|would|should|may|could|to|up|down)\b/;

/** Times, numbers, measures and businesses that were read are no names of parts. */
function holdsMention({ periods, quantities, metrics, segments }: SentenceReading, from: number, to: number): boolean {
  const overlaps = ({ start, end }: Span): boolean => start < to && end > from;
  const measures = metrics.filter(({ core }) => !NAMES_ALSO.has(core));
  return [periods, quantities, measures, segments].some((mentions) => (mentions as readonly Span[]).some(overlaps));
}

/** "Revenue from repeat customers was": the part that English names right behind a measure, as a segment id, or null. */
export function partBehind(reading: SentenceReading, { end }: MetricMention): string | null {
  const { sentence, lower } = reading;
  const found = BEHIND.exec(lower.slice(end - sentence.start, end - sentence.start + 80));
  const name = found?.[1];
  if (name === undefined || name.split(' ').some((word) => NOT_PARTS.has(word))) return null;
  if (holdsMention(reading, end, end + (found?.[0].lastIndexOf(name) ?? 0) + name.length)) return null;
  return businessId(name);
}
