import { causeStart, GROUP_METRICS } from '../company/index.js';
import type {
  CompanyProfile,
  IsoDate,
  MetricMention,
  Quantity,
  SegmentMention,
  SentenceReading,
} from '../model/index.js';

const isBusiness = ({ segment }: SegmentMention): boolean => segment !== 'group' && segment !== 'industry';

/** Before a re-cut a metric belongs to the segment that the later one continues. */
function atDate(profile: CompanyProfile, segment: string, end: IsoDate): string {
  const known = profile.segments.find(({ id }) => id === segment);
  const earlier = known?.predecessors.find(({ from }) => end < from);
  return earlier?.id ?? segment;
}

/** A business right behind the metric: "revenue in North America", "sales of Ryzen". */
function behindMetric(reading: SentenceReading, metric: MetricMention, quantity: Quantity): SegmentMention | undefined {
  return reading.segments.find((mention) => {
    if (!isBusiness(mention) || mention.start < Math.max(metric.end, quantity.end)) return false;
    const gap = reading.lower.slice(
      Math.max(metric.end, quantity.end) - reading.sentence.start,
      mention.start - reading.sentence.start,
    );
    return (
      gap.length < 30 &&
      /^(?:[\s\w]*\b(?:in|from|for|of|at|across)\b[\s\w]*|的?)$/.test(gap) &&
      !/\b(?:driven|due|as|led|and|our investment)\b/.test(gap)
    );
  });
}

/** The last business named before the number, causes aside. */
function beforeNumber(reading: SentenceReading, quantity: Quantity): SegmentMention | undefined {
  const cause = reading.sentence.start + causeStart(reading.lower);
  const limit = quantity.start > cause ? quantity.start : Math.min(cause, quantity.start);
  return reading.segments.findLast((mention) => isBusiness(mention) && mention.end <= limit);
}

/**
 * The business that a figure belongs to: the metric's own, the one named with it, the one the talk is about, else the
 * whole company.
 */
export function chooseSegment(
  reading: SentenceReading,
  profile: CompanyProfile,
  metric: MetricMention,
  quantity: Quantity,
  periodEnd: IsoDate,
): string {
  if (metric.segment) return atDate(profile, metric.segment, periodEnd);
  const overlapping = reading.segments.find(
    (mention) => isBusiness(mention) && mention.start < metric.end && mention.end > metric.start,
  );
  const named = overlapping ?? beforeNumber(reading, quantity) ?? behindMetric(reading, metric, quantity);
  if (named) return named.segment;
  if (reading.segments.some(({ segment, start }) => segment === 'group' && start < quantity.start)) return 'group';
  if (GROUP_METRICS.has(metric.core)) return 'group';
  return reading.context.segment ?? 'group';
}
