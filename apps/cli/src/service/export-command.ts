import type { Command } from 'commander';
import { Option } from 'commander';
import { EXPORT_FORMATS, EXPORT_OF, type ExportFormat, type ExportOf } from '#contracts';
import type { Language } from '#engine';
import { withClaimFilters, type ClaimOptions } from './claim-options.js';
import { withServiceOptions } from './service-options.js';
import { withLanguage } from './with-language.js';

export interface ExportOptions extends ClaimOptions {
  readonly of: ExportOf;
  readonly format: ExportFormat | 'ics';
  readonly output?: string;
  readonly language: Language;
  readonly document?: string;
  readonly modality?: string;
  readonly speaker?: string;
  readonly statedBy?: string;
  readonly lang?: string;
  readonly claim?: string;
  readonly until?: string;
}

/** `wordkept export`: a filtered view as a file. */
export function registerExportCommand(program: Command): void {
  const command = program
    .command('export')
    .summary('claims, statements, figures, verdicts as CSV, Excel, JSON, Markdown; due dates as a calendar')
    .description(
      'Writes all rows that the filters leave to stdout or a file; as ics, when each claim falls due.\nWhich filters a view takes, its list says: for a comparison --from and --to are periods.',
    )
    .addOption(
      new Option('--format <format>', 'how to write them').choices([...EXPORT_FORMATS, 'ics']).makeOptionMandatory(),
    )
    .addOption(new Option('--of <view>', 'what to write').choices(EXPORT_OF).default('claims'))
    .option('-o, --output <file>', 'write to this file (default: stdout)')
    .option('--document <id>', 'statements, observations: only of this document')
    .option('--modality <word>', 'statements: only said so firmly')
    .option('--speaker <name>', 'statements: only by this speaker')
    .option('--stated-by <role>', 'observations: only given by such a person')
    .option('--lang <language>', 'statements, observations: only in this language and script')
    .option('--claim <id>', 'verdicts: only of this claim')
    .option('--until <date>', 'due: only up to this day');
  withLanguage(withServiceOptions(withClaimFilters(command)), 'of a calendar').action(exportRows);
}

async function exportRows(options: ExportOptions): Promise<void> {
  if (options.format === 'ics') return (await import('./export-calendar.js')).exportCalendar(options);
  await (await import('./export-file.js')).exportFile(options);
}
