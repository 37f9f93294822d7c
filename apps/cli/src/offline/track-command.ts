import type { Command } from 'commander';
import type { Extraction } from '#engine';
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
    .option('--as-of <date>', 'judge with what was known on that day (default: the latest document)')
    .option('--json', 'print one JSON document (wordkept.ledger/v1)')
    .action(runTrack);
}

async function runTrack(files: readonly string[], options: OfflineOptions): Promise<void> {
  checkOptions(options);
  const { parseDocumentArgument, readDocument, readProfile } = await import('./read-document.js');
  const profile = await readProfile(options);
  const extractions: Extraction[] = [];
  for (const document of files.map(parseDocumentArgument)) {
    extractions.push(await readDocument(document, options, profile));
  }
  const { buildLedger } = await import('#engine');
  const ledger = buildLedger({ extractions, reviews: [] }, profile, options.asOf ?? latestEvent(extractions));
  const { printJson, printLedger } = await import('../print/index.js');
  if (options.json) printJson(ledger);
  else printLedger(ledger);
}

function latestEvent(extractions: readonly Extraction[]): string {
  return extractions.map((extraction) => extraction.document.eventDate).reduce((a, b) => (a > b ? a : b));
}
