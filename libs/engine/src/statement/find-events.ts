import type { MetricMention, Span } from '../model/index.js';
import type { Prospect } from './find-prospect.js';

/** A promised event found by its verb; offsets into the sentence. */
export interface EventHit extends Span {
  readonly metric: string;
  readonly event: string | null;
}

const inside = (prospect: Prospect, at: number): boolean =>
  prospect.clauses.some((clause) => at >= clause.start && at < clause.end);

/** Events in the part that looks ahead, most telling first (the order of the table). */
export function findEvents(prospect: Prospect): EventHit[] {
  const events: EventHit[] = [];
  if (!prospect.pack.happens.test(prospect.plain, prospect.reading.signs)) return events;
  for (const { metric, event, pattern } of prospect.pack.events)
    for (const match of pattern.all(prospect.plain, prospect.reading.signs))
      if (inside(prospect, match.index))
        events.push({ metric, event, start: match.index, end: match.index + match[0].length });
  return events;
}

/** How far behind its cue a verb may stand and still be what the cue governs ("we will continue to invest"). */
const GOVERNED = { en: 34, zh: 16 } as const;

/** The event that a cue governs directly, if any, and no metric as its subject ("we expect sales to ramp"): it is then what the sentence promises, whatever else is named. */
export function governedEvent(
  prospect: Prospect,
  events: readonly EventHit[],
  metrics: readonly MetricMention[],
): EventHit | null {
  const offset = prospect.reading.sentence.start;
  const reach = prospect.reading.sentence.language === 'en' ? GOVERNED.en : GOVERNED.zh;
  const governs = (cue: Span, event: Span): boolean =>
    event.start >= cue.start &&
    event.start - cue.end <= reach &&
    prospect.clauses.some((c) => cue.start >= c.start && event.start < c.end) &&
    !metrics.some((m) => m.start - offset >= cue.end && m.end - offset <= event.start);
  const governed = events.filter((event) => prospect.cues.some((cue) => cue.force !== 'faint' && governs(cue, event)));
  return [...governed].sort((a, b) => a.start - b.start)[0] ?? null;
}
