import { overrideProfile } from '../company/index.js';
import { type CompanyProfile, type DocumentInput, type IsoDate, Problem } from '../model/index.js';
import { isIsoDate } from './calendar-date.js';
import { documentDates } from './document-dates.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { inferCalendar } from './infer-calendar.js';
import { inferCurrency } from './infer-currency.js';
import { readLines } from './read-lines.js';

/**
 * The profile with the calendar and currency that options or front matter state for this document and, for a company
 * that nobody has described, as its text shows them. Throws Problem `bad_option`.
 */
export function adjustProfile(input: DocumentInput, profile: CompanyProfile): CompanyProfile {
  const front = readFrontMatter(input.text);
  const yearEnd = input.fiscalYearEnd ?? front.fields.get('fiscal_year_end');
  const currency = (input.currency ?? front.fields.get('currency'))?.toUpperCase();
  refuseBad(yearEnd, currency);
  const adjusted = overrideProfile(profile, { currency, fiscalYearEnd: yearEnd });
  if (adjusted.listed) return adjusted;
  const spoken = currency ?? inferCurrency(input.text) ?? adjusted.currency;
  const periodEnd = periodEndOf(input, front, adjusted);
  if (!periodEnd) return { ...adjusted, currency: spoken };
  const calendar = inferCalendar(input.text, adjusted.calendar, periodEnd, yearEnd !== undefined);
  return { ...adjusted, currency: spoken, calendar };
}

function refuseBad(yearEnd: string | undefined, currency: string | undefined): void {
  if (yearEnd && !/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(yearEnd))
    throw new Problem(
      'bad_option',
      `“${yearEnd}” is not a day of the year.`,
      'Give --fiscal-year-end as MM-DD, such as 03-31.',
    );
  if (currency && !/^[A-Z]{3}$/.test(currency))
    throw new Problem(
      'bad_option',
      `“${currency}” is not a currency.`,
      'Give --currency as three letters of ISO 4217, such as USD.',
    );
}

/** The last day of the period as given or as the text states it; undefined where neither does (to report that is not done here). */
function periodEndOf(input: DocumentInput, front: FrontMatter, { calendar }: CompanyProfile): IsoDate | undefined {
  const given = input.periodEnd ?? front.fields.get('period_end');
  if (given !== undefined) return isIsoDate(given) ? given : undefined;
  try {
    return documentDates(input, front, readLines(input.text, front.end), input.text, calendar).periodEnd;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
