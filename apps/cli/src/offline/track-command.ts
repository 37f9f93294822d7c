import type { Command } from 'commander';
import type { CompanyProfile, Extraction } from '#engine';
import { addCompanyOptions } from './company-options.js';
import { checkOptions, type OfflineOptions } from './options.js';

/** `wordkept track FILE...`: claims with revisions, outcomes, verdicts and timeline, in memory. */
export function registerTrackCommand(program: Command): void {
  addCompanyOptions(
    program
      .command('track')
      .summary('claims of several documents, followed and judged')
      .description(
        'Follows every claim over several documents of one company and judges it.\nDates of a document: a front matter block, or FILE@PERIOD_END@EVENT_DATE.',
      )
      .argument('<files...>', 'documents, as FILE or FILE@PERIOD_END@EVENT_DATE'),
  )
    .option(
      '--outcomes <file>',
      'figures to judge by: XBRL company facts (JSON) or a table (CSV); may be given several times',
      (file: string, files: readonly string[]) => [...files, file],
      [],
    )
    .option('--map <file>', 'JSON that maps the columns of the table, or the concepts of the XBRL')
    .option('--reviews <file>', 'what people decided, as "wordkept review list --json" prints it')
    .option('--as-of <date>', 'judge with what was known on that day (default: the latest document)')
    .option('--json', 'print one JSON document (wordkept.ledger/v1)')
    .action(runTrack);
}

interface TrackOptions extends OfflineOptions {
  readonly outcomes: readonly string[];
  readonly map?: string;
}

async function runTrack(files: readonly string[], options: TrackOptions): Promise<void> {
  checkOptions(options);
  const { parseDocumentArgument, readDocument, readProfile } = await import('./read-document.js');
  const profile = await readProfile(options);
  const extractions: Extraction[] = [];
  const documents = files.map(parseDocumentArgument);
  for (const document of documents) {
    extractions.push(await readDocument(document, options, profile));
  }
  const imported = await readOutcomes(options, profile);
  const [{ buildLedger }, { corpusOf }] = await Promise.all([import('#engine'), import('./corpus-of.js')]);
  const everything = [...extractions, ...imported];
  const ledger = buildLedger(
    await corpusOf(everything, documents, options),
    profile,
    options.asOf ?? latestEvent(everything),
  );
  const { printJson, printLedger } = await import('../print/index.js');
  if (options.json) printJson(ledger);
  else printLedger(ledger);
}

async function readOutcomes(options: TrackOptions, profile: CompanyProfile): Promise<readonly Extraction[]> {
  if (options.outcomes.length === 0) return [];
  const { readOutcomeFile } = await import('./read-outcome-file.js');
  const extractions: Extraction[] = [];
  for (const file of options.outcomes) extractions.push(...(await readOutcomeFile(file, profile, options.map)));
  return extractions;
}

function latestEvent(extractions: readonly Extraction[]): string {
  return extractions.map((extraction) => extraction.document.eventDate).reduce((a, b) => (a > b ? a : b));
}
