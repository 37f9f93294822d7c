import {
  causeSpans,
  clauseAt,
  GROUP_METRICS,
  narrowerPart,
  openingPart,
  partOfBusiness,
  splitClauses,
  subjectPart,
} from '../company/index.js';
import type { CompanyProfile, IsoDate, Quantity, SegmentMention, SentenceReading, Span } from '../model/index.js';
import type { Chosen } from './choose-metric.js';

/** Whose figure it is; `part` where only a part of that business is spoken of, which no profile lists. */
export interface Whose {
  readonly segment: string;
  readonly part: string | null;
}

const isBusiness = ({ segment }: SegmentMention): boolean => segment !== 'group' && segment !== 'industry';
const LINK = /^(?:[\s\w]*\b(?:in|from|for|of|at|across)\b[\s\w]*|[^，。,;；、]{0,10}(?:在|的)?)$/;
const NO_LINK = /\b(?:driven|due|as|led|and|our investment)\b/;

/** Before a re-cut a metric belongs to the segment that the later one continues. */
function atDate(profile: CompanyProfile, segment: string, end: IsoDate): string {
  const known = profile.segments.find(({ id }) => id === segment);
  const earlier = known?.predecessors.find(({ from }) => end < from);
  return earlier?.id ?? segment;
}

/** A business right behind metric and number: "revenue in North America", 出售我们在银泰的股份. */
function behind(reading: SentenceReading, { mention }: Chosen, quantity: Quantity): SegmentMention | undefined {
  const from = Math.max(mention.end, quantity.end);
  const next = reading.segments.find((segment) => isBusiness(segment) && segment.start >= from);
  if (!next) return undefined;
  const gap = reading.lower.slice(from - reading.sentence.start, next.start - reading.sentence.start);
  return gap.length < 30 && LINK.test(gap) && !NO_LINK.test(gap) ? next : undefined;
}

/** "China e-commerce", "men's outerwear": of two names side by side the first says whose it is. */
function headOf(businesses: readonly SegmentMention[], at: number): SegmentMention | undefined {
  const last = businesses[at];
  const previous = businesses[at - 1];
  return last && previous && last.start - previous.end <= 1 ? previous : last;
}

const JOINED = /^\s*(?:,|and|&|plus|、|和|及|以及|与|與)\s*(?:our |the )?$/;

/** "Cloud and Retail grew 18 %": the figure is of both together. */
function together(
  reading: SentenceReading,
  businesses: readonly SegmentMention[],
  at: number,
): SegmentMention | undefined {
  const last = businesses[at];
  const previous = businesses[at - 1];
  if (!last || !previous || last.segment === previous.segment || last.start - previous.end > 12) return undefined;
  const between = reading.lower.slice(previous.end - reading.sentence.start, last.start - reading.sentence.start);
  if (!JOINED.test(between)) return undefined;
  return { ...last, start: previous.start, segment: [previous.segment, last.segment].sort().join('+') };
}

/** The last business named before the number, causes aside. */
function beforeNumber(reading: SentenceReading, quantity: Quantity): SegmentMention | undefined {
  const causes = causeSpans(reading).map(({ start, end }) => ({
    start: start + reading.sentence.start,
    end: end + reading.sentence.start,
  }));
  const causeOf = (at: number) => causes.find(({ start, end }) => at >= start && at < end);
  const own = causeOf(quantity.start);
  const businesses = reading.segments.filter(isBusiness);
  const at = businesses.findLastIndex(
    (mention) => mention.end <= quantity.start && (!causeOf(mention.start) || causeOf(mention.start) === own),
  );
  return together(reading, businesses, at) ?? headOf(businesses, at);
}

/** The business that the sentence names with the figure, whose it is. */
function namedWith(reading: SentenceReading, chosen: Chosen, quantity: Quantity): SegmentMention | undefined {
  const { mention } = chosen;
  const overlapping =
    chosen.from === 'growth'
      ? undefined
      : reading.segments.find(
          (segment) => isBusiness(segment) && segment.start < mention.end && segment.end > mention.start,
        );
  const looksOn = chosen.from === 'after' || chosen.from === 'implied';
  return (
    overlapping ??
    (looksOn ? behind(reading, chosen, quantity) : undefined) ??
    beforeNumber(reading, quantity) ??
    behind(reading, chosen, quantity)
  );
}

const saysWhole = ({ segments }: SentenceReading, { start }: Quantity): boolean =>
  segments.some((mention) => mention.segment === 'group' && mention.start < start);

/** Where the sentence names no business: the whole company, the market, or what the talk is about. */
function unnamed(reading: SentenceReading, { mention }: Chosen, quantity: Quantity): string {
  if (GROUP_METRICS.has(mention.core)) return 'group';
  if (mention.core === 'stores' && reading.context.segment === 'stores') return 'group';
  const whole = reading.segments.some(({ segment, start }) => segment === 'group' && start < quantity.start);
  if (whole) return 'group';
  const market = reading.segments.some(({ segment, end }) => segment === 'industry' && end <= quantity.start);
  return market ? 'industry' : (reading.context.segment ?? 'group');
}

function inOneClause({ sentence, lower }: SentenceReading, a: Span, b: Span): boolean {
  const clauses = splitClauses(lower);
  return clauseAt(clauses, a.start - sentence.start) === clauseAt(clauses, b.start - sentence.start);
}

/** The part that stands before the measure: of a business named with it, else (in English) of the one spoken of, else by itself. */
function partly(
  reading: SentenceReading,
  chosen: Chosen,
  quantity: Quantity,
  named: SegmentMention | undefined,
): Whose | null {
  if (chosen.from !== 'before' && chosen.from !== 'after') return null;
  const part = narrowerPart(reading, chosen.mention);
  if (part === null) return null;
  if (named && inOneClause(reading, named, chosen.mention))
    return { segment: named.segment, part: part === named.segment ? null : part };
  const whole = unnamed(reading, chosen, quantity);
  if (chosen.mention.core === 'cost') return { segment: whole, part };
  return whole === 'group' || reading.sentence.language !== 'en'
    ? { segment: part, part: null }
    : { segment: whole, part };
}

/** Of a part that is the sentence's subject the figure is, beside the business that is spoken of. */
function ofSubject(reading: SentenceReading, whole: string): Whose {
  const part = subjectPart(reading);
  return part !== null && whole === 'group' ? { segment: part, part: null } : { segment: whole, part };
}

/**
 * The business that a figure belongs to: the metric's own, the one named with it, a narrower part that the sentence
 * names, the one the talk is about, else the whole company.
 */
export function chooseSegment(
  reading: SentenceReading,
  profile: CompanyProfile,
  chosen: Chosen,
  quantity: Quantity,
  periodEnd: IsoDate,
): Whose {
  const { mention } = chosen;
  if (mention.segment) return { segment: atDate(profile, mention.segment, periodEnd), part: null };
  const named = namedWith(reading, chosen, quantity);
  const narrower = partly(reading, chosen, quantity, named);
  if (narrower) return narrower;
  if (named) return { segment: named.segment, part: partOfBusiness(reading, chosen, named) };
  const opening = saysWhole(reading, quantity) ? null : openingPart(reading);
  if (opening) return { segment: opening, part: null };
  return ofSubject(reading, unnamed(reading, chosen, quantity));
}
