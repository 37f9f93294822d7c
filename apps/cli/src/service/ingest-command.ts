import type { Command } from 'commander';
import { withServiceOptions, type ServiceOptions } from './service-options.js';
import type { SharedFacts } from './read-upload.js';

export interface IngestOptions extends ServiceOptions, SharedFacts {
  readonly dryRun?: boolean;
}

/** `wordkept ingest FILE|DIR...`: sends documents to the service and waits until they are read. */
export function registerIngestCommand(program: Command): void {
  const command = program
    .command('ingest')
    .summary('send documents to the service')
    .description(
      'Sends transcripts and notes, waits until they are read, and prints what was found. A document that cannot be read stops no other. Sent twice, it is kept once.\nDates of a document: a front matter block, its own text, or FILE@PERIOD_END@EVENT_DATE.',
    )
    .argument('<paths...>', 'files (PDF, Word, HTML, captions, text), folders of them, or addresses to fetch')
    .option('--company <id>', 'id of the company (default: what the front matter of each file says)')
    .option('--period-end <date>', 'last day of the period reported, YYYY-MM-DD (one file only)')
    .option('--event-date <date>', 'day of the call, YYYY-MM-DD (one file only)')
    .option('--fiscal-year-end <MM-DD>', "last day of the company's fiscal year")
    .option('--currency <code>', 'currency of the reports, ISO 4217');
  command.option('--dry-run', 'show how the documents would be read, and keep nothing');
  withServiceOptions(command).option('--json', 'print one JSON document: { "documents": [...] }').action(runIngest);
}

async function runIngest(paths: readonly string[], options: IngestOptions): Promise<void> {
  const { checkOptions } = await import('../offline/options.js');
  checkOptions({ ...options, company: options.company ?? '' });
  const { ingest } = await import('./ingest.js');
  process.exitCode = await ingest(paths, options);
}
