import type { EmailSettings } from '#contracts';

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

type When = Pick<EmailSettings, 'digest' | 'hour' | 'timeZone' | 'weekday'>;

/**
 * When the digest that an event of this moment belongs to is sent: the next time after it that the clocks of the time zone
 * show the hour, of a weekly one on its weekday. An hour that a change of the clocks leaves out is the one after it.
 */
export function nextDigest({ digest, hour, timeZone, weekday }: When, at: Date): Date {
  const today = localMidnight(at, timeZone);
  const days = Array.from({ length: 9 }, (_, ahead) => today + ahead * DAY_MS);
  const wanted = days.filter((day) => digest === 'daily' || weekdayOf(day) === weekday);
  const next = wanted.map((day) => instantOf(day + hour * HOUR_MS, timeZone)).find((time) => time > at.getTime());
  // Nine days hold every weekday twice or once to come, so there is one.
  return new Date(next ?? at.getTime() + 7 * DAY_MS);
}

/** 1 Monday to 7 Sunday. */
function weekdayOf(day: number): number {
  return new Date(day).getUTCDay() || 7;
}

/** The day that the clocks of the zone show, as if they showed UTC. */
function localMidnight(at: Date, timeZone: string): number {
  return Math.floor((at.getTime() + offsetAt(at.getTime(), timeZone)) / DAY_MS) * DAY_MS;
}

/** The moment at which the clocks of the zone show a time, given as if they showed UTC. */
function instantOf(local: number, timeZone: string): number {
  const guess = local - offsetAt(local, timeZone);
  return local - offsetAt(guess, timeZone);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that the clocks of the zone are ahead of UTC at a moment. */
function offsetAt(time: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = formatOf(timeZone)));
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const part = (name: Intl.DateTimeFormatPartTypes): number => parts.get(name) ?? 0;
  const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return shown - Math.floor(time / 1_000) * 1_000;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const numeric = 'numeric' as const;
  const day = { year: numeric, month: numeric, day: numeric };
  return new Intl.DateTimeFormat('en-US', {
    ...day,
    ...{ hour: numeric, minute: numeric, second: numeric, hourCycle: 'h23', timeZone, calendar: 'gregory' },
  });
}
