import type { CompanyProfile, DocumentInput, Extraction } from '#engine';
import type { OfflineOptions } from './options.js';
import { checkDate } from './options.js';

/** A document named on the command line: a path, with dates where they were written behind it. */
export interface DocumentArgument {
  readonly path: string;
  readonly periodEnd?: string;
  readonly eventDate?: string;
}

const DATED = /^(.+?)@([^@]*)(?:@([^@]*))?$/;

/** Takes `FILE@PERIOD_END@EVENT_DATE` apart; a path with an @ that no date follows stays whole. */
export function parseDocumentArgument(argument: string): DocumentArgument {
  const match = DATED.exec(argument);
  const [, path, periodEnd, eventDate] = match ?? [];
  if (path === undefined || periodEnd === undefined || !/^[\d-]*$/.test(periodEnd)) return { path: argument };
  checkDate(`the period end of ${path},`, periodEnd);
  checkDate(`the event date of ${path},`, eventDate);
  return eventDate === undefined ? { path, periodEnd } : { path, periodEnd, eventDate };
}

/** The profile that the options ask for: the user's own file, or that of the company. */
export async function readProfile(options: OfflineOptions): Promise<CompanyProfile> {
  const [{ loadCompanyProfile, readCompanyProfile }, { companiesFolder }] = await Promise.all([
    import('#intake'),
    import('#config'),
  ]);
  if (options.profile !== undefined) return readCompanyProfile(options.profile, options);
  return loadCompanyProfile(companiesFolder(), options.company ?? '', options);
}

/** Opens one file: its text, with the dates that were given. */
export async function openDocument(document: DocumentArgument, options: OfflineOptions): Promise<DocumentInput> {
  const [{ readDocumentFile }, { companiesFolder }] = await Promise.all([import('#intake'), import('#config')]);
  const { text, sha256, notes } = await readDocumentFile(document.path, companiesFolder());
  if (notes.length > 0) process.stderr.write(`wordkept: ${document.path}: ${notes.join('; ')}\n`);
  const { periodEnd = options.periodEnd, eventDate = options.eventDate } = document;
  const { fiscalYearEnd, currency } = options;
  return { text, sha256, periodEnd, eventDate, fiscalYearEnd, currency };
}

/** Reads and extracts one file; says on stderr where it found nothing or the document names another company. */
export async function readDocument(
  document: DocumentArgument,
  options: OfflineOptions,
  profile: CompanyProfile,
): Promise<Extraction> {
  const [input, { extract }, { warnOf }] = await Promise.all([
    openDocument(document, options),
    import('#engine'),
    import('./warn-of.js'),
  ]);
  const extraction = extract(input, profile);
  warnOf(document.path, input.text, extraction, profile);
  return extraction;
}
