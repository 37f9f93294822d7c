import { buildLedger, type CompanyProfile, type Extraction, type Ledger } from '#engine';
import { corpusOf } from './corpus-of.js';
import { checkOptions, type OfflineOptions } from './options.js';
import { parseDocumentArgument, readDocument, readProfile } from './read-document.js';

/** Options of the commands that make a ledger of files. */
export interface LedgerOptions extends OfflineOptions {
  /** Files of figures to judge by: XBRL company facts or CSV, with the columns that `map` names. */
  readonly outcomes?: readonly string[];
  readonly map?: string;
}

/** What several files come to, in memory. */
export interface ReadLedger {
  readonly profile: CompanyProfile;
  readonly extractions: readonly Extraction[];
  readonly ledger: Ledger;
}

/** Reads documents (`FILE` or `FILE@PERIOD_END@EVENT_DATE`) and follows their claims, as of `--as-of` or the latest call. */
export async function readLedger(files: readonly string[], options: LedgerOptions): Promise<ReadLedger> {
  checkOptions(options);
  const profile = await readProfile(options);
  const extractions: Extraction[] = [];
  const documents = files.map(parseDocumentArgument);
  for (const document of documents) {
    extractions.push(await readDocument(document, options, profile));
  }
  extractions.push(...(await readOutcomes(options, profile)));
  const asOf = options.asOf ?? latestEvent(extractions);
  return { profile, extractions, ledger: buildLedger(await corpusOf(extractions, documents, options), profile, asOf) };
}

async function readOutcomes(options: LedgerOptions, profile: CompanyProfile): Promise<readonly Extraction[]> {
  const { outcomes = [], map } = options;
  if (outcomes.length === 0) return [];
  const { readOutcomeFile } = await import('./read-outcome-file.js');
  const extractions: Extraction[] = [];
  for (const file of outcomes) extractions.push(...(await readOutcomeFile(file, profile, map)));
  return extractions;
}

function latestEvent(extractions: readonly Extraction[]): string {
  return extractions.map((extraction) => extraction.document.eventDate).reduce((a, b) => (a > b ? a : b));
}
