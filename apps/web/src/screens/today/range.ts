/** How far back Today looks. */
export const RANGES = ['visit', '7', '30', 'all'] as const;
export type Range = (typeof RANGES)[number];

const DAY_MS = 86_400_000;

/** From which instant on; null for all there is. On a first visit there is no last one: everything is new. */
export function sinceOf(range: Range, lastVisit: string | null, now: Date): string | null {
  if (range === 'all') return null;
  if (range === 'visit') return lastVisit;
  // A day has one beginning, so that the question stays the same while the screen is looked at.
  const today = Math.floor(now.getTime() / DAY_MS) * DAY_MS;
  return new Date(today - Number(range) * DAY_MS).toISOString();
}

/** The day so many days after another. */
export function daysAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 10);
}
