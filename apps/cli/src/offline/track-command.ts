import type { Command } from 'commander';
import { addCompanyOptions } from './company-options.js';
import type { LedgerOptions } from './read-ledger.js';

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

async function runTrack(files: readonly string[], options: LedgerOptions): Promise<void> {
  const { readLedger } = await import('./read-ledger.js');
  const { ledger } = await readLedger(files, options);
  const { printJson, printLedger } = await import('../print/index.js');
  if (options.json) printJson(ledger);
  else printLedger(ledger);
}
