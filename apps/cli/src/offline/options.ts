import { Problem } from '#problem';

/** Options of the offline commands, as commander hands them over. */
export interface OfflineOptions {
  readonly company?: string;
  /** Path of a profile of the user's own. */
  readonly profile?: string;
  readonly periodEnd?: string;
  readonly eventDate?: string;
  readonly fiscalYearEnd?: string;
  readonly currency?: string;
  readonly asOf?: string;
  /** Path of reviews, as `review list --json` prints them. */
  readonly reviews?: string;
  readonly json?: boolean;
}

/** Options of `extract` alone. */
export interface ExtractOptions extends OfflineOptions {
  readonly explain?: boolean;
  readonly sentence?: string;
  readonly modelUrl?: string;
  readonly model?: string;
}

/** Refuses malformed option values before any file is read, naming the option. */
export function checkOptions(options: OfflineOptions): void {
  if (options.company === undefined && options.profile === undefined) {
    throw new Problem(
      'bad_option',
      'Neither --company nor --profile is given.',
      'Say whose document it is: --company alibaba, --company with any new word, or --profile FILE.',
    );
  }
  checkDate('--period-end', options.periodEnd);
  checkDate('--event-date', options.eventDate);
  checkDate('--as-of', options.asOf);
  checkDayOfYear('--fiscal-year-end', options.fiscalYearEnd);
  checkCurrency(options.currency);
}

function checkCurrency(currency: string | undefined): void {
  if (currency === undefined || Intl.supportedValuesOf('currency').includes(currency)) return;
  throw new Problem(
    'bad_option',
    `--currency ${currency} is not a currency code.`,
    'Use an ISO 4217 code, such as CNY or USD.',
  );
}

/** Throws `bad_option` unless the value is absent or a day of the calendar. */
export function checkDate(option: string, value: string | undefined): void {
  if (value === undefined || isDay(value)) return;
  throw new Problem('bad_option', `${option} ${value} is not a date.`, 'Write YYYY-MM-DD, such as 2025-09-30.');
}

/** As `checkDate`, for a day of any year; 29 February is one. */
function checkDayOfYear(option: string, value: string | undefined): void {
  if (value === undefined || isDay(`2000-${value}`)) return;
  throw new Problem('bad_option', `${option} ${value} is not a day of the year.`, 'Write MM-DD, such as 03-31.');
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
