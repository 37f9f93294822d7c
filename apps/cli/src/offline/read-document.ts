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

/** The profile that the options ask for. */
export async function readProfile(options: OfflineOptions): Promise<CompanyProfile> {
  const [{ loadCompanyProfile }, { companiesFolder }] = await Promise.all([import('#intake'), import('#config')]);
  return loadCompanyProfile(companiesFolder(), options.company, options);
}

/** Reads and extracts one file. */
export async function readDocument(
  document: DocumentArgument,
  options: OfflineOptions,
  profile: CompanyProfile,
): Promise<{ extraction: Extraction; text: string }> {
  const [{ readTextFile }, { extract }] = await Promise.all([import('#intake'), import('#engine')]);
  const { text, sha256 } = await readTextFile(document.path);
  const { periodEnd = options.periodEnd, eventDate = options.eventDate } = document;
  const { fiscalYearEnd, currency } = options;
  const input: DocumentInput = { text, sha256, periodEnd, eventDate, fiscalYearEnd, currency };
  return { extraction: extract(input, profile), text };
}
