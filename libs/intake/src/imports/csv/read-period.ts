import { fiscalYearWindow, halfWindow, quarterWindow, type DateWindow, type FiscalCalendar } from '#engine';

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  上: 1,
  下: 2,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
};

/**
 * A fiscal label as the company's calendar dates it: `FY2025 Q3`, `2025Q3`, `Q3 FY25`, `FY2025`, `2025H1`, `H2 2025`,
 * `2025年第三季度`, `2025财年`, `2025年上半年`. Null for all else.
 */
export function readPeriod(label: string, calendar: FiscalCalendar): DateWindow | null {
  const text = label.normalize('NFKC').trim().toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ');
  const year = yearIn(text);
  if (year === null) return null;
  const quarter = partIn(
    text,
    /(?<![a-z])q([1-4])(?!\d)|(?<!\d)([1-4])q|第?([一二三四1-4])季|(first|second|third|fourth) quarter/,
  );
  if (quarter !== null) return quarterWindow(calendar, { year, quarter });
  const half = partIn(text, /(?<![a-z])h([12])(?!\d)|(?<!\d)([12])h|([上下])半年|(first|second) half/);
  if (half !== null) return halfWindow(calendar, year, half);
  return isWholeYear(text) ? fiscalYearWindow(calendar, year) : null;
}

function yearIn(text: string): number | null {
  const whole = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(text)?.[1];
  if (whole !== undefined) return Number(whole);
  const short = /(?:fy ?)(\d{2})(?!\d)|(?:q[1-4] ?|h[12] ?)(\d{2})(?!\d)/.exec(text);
  const digits = short?.[1] ?? short?.[2];
  return digits === undefined ? null : 2000 + Number(digits);
}

function partIn(text: string, pattern: RegExp): number | null {
  const word = pattern
    .exec(text)
    ?.slice(1)
    .find((part) => part !== undefined);
  return word === undefined ? null : (DIGITS[word] ?? Number(word));
}

function isWholeYear(text: string): boolean {
  return /^(?:fy|fiscal(?: year)?)? ?(?:19|20)?\d{2}(?: ?(?:fy|年度?|财年|財年|会计年度|會計年度|全年))?$/.test(text);
}
