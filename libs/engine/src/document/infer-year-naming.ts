import type { FiscalCalendar, IsoDate } from '../model/index.js';
import { reportingPeriod } from '../period/index.js';

const ORDINALS = ['first', 'second', 'third', 'fourth'];
/** Where a call says which quarter it reports; later figures of other years would only confuse. */
const HEAD = 6000;
const LABEL =
  /\b(first|second|third|fourth)[- ]quarter,? (?:of )?(?:our )?(?:the )?(?:fiscal )?(?:year )?(20\d\d)\b|\bq([1-4]) (?:of )?(?:fiscal |fy ?)?(?:year )?(20\d\d)\b|\bfy ?(20\d\d) ?q([1-4])\b/g;

/**
 * Whether fiscal years are named by the calendar year that they begin or end in, as the head of the document shows: a
 * quarter to November 2019 that is called "third quarter of 2019" although its year ends in February 2020 is named by its
 * beginning. Only where labels of the reported quarter agree; else as the calendar has it.
 */
export function inferYearNaming(
  text: string,
  calendar: FiscalCalendar,
  periodEnd: IsoDate,
): FiscalCalendar['yearNaming'] {
  const fiscal = /^FY(\d{4}) Q(\d)$/.exec(reportingPeriod({ ...calendar, yearNaming: 'end' }, periodEnd).fiscal);
  if (calendar.yearEnd.startsWith('12') || !fiscal) return calendar.yearNaming;
  const [year, quarter] = [Number(fiscal[1]), Number(fiscal[2])];
  const said = labelsOf(text).filter((label) => label.quarter === quarter);
  const [ends, begins] = [year, year - 1].map((named) => said.filter((label) => label.year === named).length);
  return (begins ?? 0) > 0 && ends === 0 ? 'start' : calendar.yearNaming;
}

function labelsOf(text: string): { quarter: number; year: number }[] {
  return [...text.slice(0, HEAD).toLowerCase().matchAll(LABEL)].map(([, word, year, q, qYear, fyYear, fyQ]) => ({
    quarter: word ? ORDINALS.indexOf(word) + 1 : Number(q ?? fyQ),
    year: Number(year ?? qYear ?? fyYear),
  }));
}
