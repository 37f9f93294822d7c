import { overrideProfile } from '../company/index.js';
import { type CompanyProfile, type DocumentInput, Problem } from '../model/index.js';
import { isIsoDate } from './calendar-date.js';
import { inferYearNaming } from './infer-year-naming.js';
import { readFrontMatter } from './front-matter.js';

/** The profile with the calendar and currency that options, front matter or (how years are named) the text state for this document. Throws Problem `bad_option`. */
export function adjustProfile(input: DocumentInput, profile: CompanyProfile): CompanyProfile {
  const { fields } = readFrontMatter(input.text);
  const yearEnd = input.fiscalYearEnd ?? fields.get('fiscal_year_end');
  const currency = (input.currency ?? fields.get('currency'))?.toUpperCase();
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
  const adjusted = overrideProfile(profile, { currency, fiscalYearEnd: yearEnd });
  const periodEnd = input.periodEnd ?? fields.get('period_end');
  if (adjusted.listed || !periodEnd || !isIsoDate(periodEnd)) return adjusted;
  const yearNaming = inferYearNaming(input.text, adjusted.calendar, periodEnd);
  return { ...adjusted, calendar: { ...adjusted.calendar, yearNaming } };
}
