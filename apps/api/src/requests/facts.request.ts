import type { DocumentFacts } from '#contracts';
import { CalendarDay, CompanyId, Currency, UuidOf, Word, YearEnd } from './rules.js';

/** What may be said of any document. */
export abstract class SaidOfDocument implements DocumentFacts {
  @Word({ description: 'File name or title, for people.' }, 'june-quarter-2025.txt', 300)
  readonly name?: string;

  @CalendarDay({ description: 'Last day of the period reported; read from the text if left out.' }, '2025-06-30')
  readonly periodEnd?: string;

  @CalendarDay({ description: 'Day of the call; read from the text if left out.' }, '2025-07-30')
  readonly eventDate?: string;

  @YearEnd({ description: 'Last day of the fiscal year; overrides the profile’s.' })
  readonly fiscalYearEnd?: string;

  @Currency({ description: 'Currency of the reports; overrides the profile’s.' })
  readonly currency?: string;

  @UuidOf('Id of the document of the same call that this one corrects.')
  readonly replaces?: string;
}

/** What is said in the address where the file itself is the body. */
export class FactsRequest extends SaidOfDocument {
  @CompanyId({ description: 'Whose document it is. Of a file, its front matter may say so instead.' })
  readonly company?: string;
}
