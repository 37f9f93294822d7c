import type { AlertEvent, PreviewedEvent, SubscriptionPreview } from '#contracts';
import { groupBy } from '../group-by.js';

/** Events shown at most: the newest. */
const SHOWN = 100;

/** What a subscription would have told, and how much of it to expect on a busy day. */
export function previewOf(
  { from, to }: { readonly from: Date; readonly to: Date },
  events: number,
  matching: readonly AlertEvent[],
): Omit<SubscriptionPreview, 'historic'> {
  return {
    from: from.toISOString(),
    to: to.toISOString(),
    events,
    matching: matching.length,
    busiestDay: busiestOf(matching),
    data: [...matching].reverse().slice(0, SHOWN).map(shown),
  };
}

function busiestOf(events: readonly AlertEvent[]): SubscriptionPreview['busiestDay'] {
  const byDay = groupBy(events, ({ time }) => time.slice(0, 10));
  const days = [...byDay].map(([day, ofDay]) => ({ day, events: ofDay.length }));
  return days.reduce<SubscriptionPreview['busiestDay']>((a, b) => (a && a.events >= b.events ? a : b), null);
}

function shown({ id, type, time, subject, data }: AlertEvent): PreviewedEvent {
  return { id, type, time, company: data.company, subject, summary: data.claim?.summary ?? null };
}
