import type { CompanyDetail } from '#contracts';

type Calendar = Pick<CompanyDetail['calendar'], 'yearEnd' | 'yearNaming'>;

const DAY_MS = 86_400_000;
/** Years of 52 or 53 weeks end within a week of their nominal day. */
const SLACK_DAYS = 7;

/** `FY2026` where a day ends a fiscal year of the company, as the company names its years; null where it does not. */
export function fiscalYearEnding(end: string, { yearEnd, yearNaming }: Calendar): string | null {
  const year = Number(end.slice(0, 4));
  const named = [year - 1, year, year + 1].find((one) => daysApart(end, nominal(one, yearEnd)) <= SLACK_DAYS);
  return named === undefined ? null : `FY${yearNaming === 'start' ? named - 1 : named}`;
}

/** The last of February moves; every other nominal day stands in each year. */
function nominal(year: number, yearEnd: string): number {
  const [month = 1, day = 1] = yearEnd.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function daysApart(day: string, other: number): number {
  return Math.abs(Date.parse(day) - other) / DAY_MS;
}
