import type { IsoDate } from '../model/index.js';

/** A length of time to move a date by; years and months first, then weeks and days. */
export interface Stretch {
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);

/** Days since 1970-01-01 in the Gregorian calendar, counted in years that begin with March. */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + ofYear - 719_468;
}

function fromDayNumber(number: number): PlainDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const y = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * y + Math.floor(y / 4) - Math.floor(y / 100));
  const m = Math.floor((5 * ofYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return new PlainDate(y + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * m + 2) / 5) + 1);
}

const written = (value: number, digits: number): string => String(value).padStart(digits, '0');

/**
 * A day of the Gregorian calendar, without time or zone; it never changes. Named and counted like `Temporal.PlainDate`,
 * in plain integers, because every word of time in a document is resolved with a dozen of them.
 */
export class PlainDate {
  constructor(
    readonly year: number,
    readonly month: number,
    readonly day: number,
  ) {}

  /** Days since 1970-01-01. */
  get number(): number {
    return dayNumber(this.year, this.month, this.day);
  }

  get daysInMonth(): number {
    return lengthOf(this.year, this.month);
  }

  /** Monday is 1, Sunday 7. */
  get dayOfWeek(): number {
    return ((((this.number + 3) % 7) + 7) % 7) + 1;
  }

  with({ day }: { readonly day: number }): PlainDate {
    return dateOf(this.year, this.month, day);
  }

  /** A day that the target month does not have becomes its last. */
  add({ years = 0, months = 0, weeks = 0, days = 0 }: Stretch): PlainDate {
    const index = (this.year + years) * 12 + (this.month - 1) + months;
    const moved =
      years === 0 && months === 0 ? this : dateOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, this.day);
    const more = weeks * 7 + days;
    return more === 0 ? moved : fromDayNumber(moved.number + more);
  }

  subtract({ years = 0, months = 0, weeks = 0, days = 0 }: Stretch): PlainDate {
    return this.add({
      years: -years,
      months: -months,
      weeks: -weeks,
      days: -days,
    });
  }

  /** As ISO 8601 writes it: `2025-09-30`. */
  toString(): IsoDate {
    return `${written(this.year, 4)}-${written(this.month, 2)}-${written(this.day, 2)}`;
  }
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2025-09-30`. Throws RangeError for another form and for a day that no calendar has. */
export function plainDate(iso: IsoDate): PlainDate {
  const [, year, month, day] = (ISO.exec(iso) ?? []).map(Number);
  const exists = year !== undefined && month! >= 1 && month! <= 12 && day! >= 1 && day! <= lengthOf(year, month!);
  if (!exists) throw new RangeError(`not a date: ${iso}`);
  return new PlainDate(year, month!, day!);
}

/** A month or day beyond the last is taken as the last. */
export function dateOf(year: number, month: number, day: number): PlainDate {
  const within = Math.min(Math.max(month, 1), 12);
  return new PlainDate(year, within, Math.min(Math.max(day, 1), lengthOf(year, within)));
}

export const lastDayOf = (year: number, month: number): PlainDate => dateOf(year, month, 31);

export const dayAfter = (date: PlainDate): PlainDate => date.add({ days: 1 });

export const daysBetween = (from: PlainDate, to: PlainDate): number => to.number - from.number;

export const isBefore = (a: PlainDate, b: PlainDate): boolean => a.number < b.number;

const isLastDayOfMonth = (date: PlainDate): boolean => date.day === date.daysInMonth;

/** Moves by whole months and keeps a month's last day a month's last day: 30 June less three months is 31 March. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const moved = date.add({ months });
  return isLastDayOfMonth(date) ? moved.with({ day: moved.daysInMonth }) : moved;
}
