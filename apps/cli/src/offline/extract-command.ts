import type { Command } from 'commander';
import { checkOptions, type OfflineOptions } from './options.js';

/** `wordkept extract FILE`: statements and observations of one document; needs nothing running. */
export function registerExtractCommand(program: Command): void {
  program
    .command('extract')
    .summary('statements and observations of one document')
    .description(
      'Reads one transcript or note and prints every forward-looking statement of management and every reported figure.',
    )
    .argument('<file>', 'transcript or notes, plain text')
    .requiredOption('--company <id>', 'id of a company profile (alibaba), or any new word')
    .option('--period-end <date>', 'last day of the period reported, YYYY-MM-DD')
    .option('--event-date <date>', 'day of the call, YYYY-MM-DD')
    .option('--fiscal-year-end <MM-DD>', "last day of the company's fiscal year")
    .option('--currency <code>', 'currency of the reports, ISO 4217')
    .option('--json', 'print one JSON document (wordkept.extraction/v1)')
    .action(runExtract);
}

async function runExtract(file: string, options: OfflineOptions): Promise<void> {
  checkOptions(options);
  const { parseDocumentArgument, readDocument, readProfile } = await import('./read-document.js');
  const { extraction } = await readDocument(parseDocumentArgument(file), options, await readProfile(options));
  const { printExtraction, printJson } = await import('../print/index.js');
  if (options.json) printJson(extraction);
  else printExtraction(extraction);
}
