import type { Command } from 'commander';
import { withServiceOptions, type ServiceOptions } from './service-options.js';

export interface ImportOptions extends ServiceOptions {
  readonly company: string;
  readonly map?: string;
  readonly column: Readonly<Record<string, string>>;
  readonly set: Readonly<Record<string, string>>;
  readonly source?: string;
  readonly fiscalYearEnd?: string;
  readonly currency?: string;
  readonly dryRun?: boolean;
  readonly strict?: boolean;
}

/** `NAME=TEXT`, given several times. */
function pair(text: string, known: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const at = text.indexOf('=');
  return at < 0 ? { ...known, [text]: '' } : { ...known, [text.slice(0, at)]: text.slice(at + 1) };
}

/** `wordkept import outcomes FILE`: reported figures for the service to judge by. */
export function registerImportCommand(program: Command): void {
  const command = program
    .command('import')
    .summary('bring reported figures in')
    .command('outcomes')
    .summary('figures of filings (XBRL) or of a table (CSV)')
    .description(
      'Sends reported figures to the service, which judges the claims of the company by them.\nXBRL: the company facts that the SEC serves as JSON. CSV: one row for each figure; docs/imports.md has the columns.\nSent twice, nothing changes; a corrected row replaces.',
    )
    .argument('<file>', 'company facts (JSON) or a table (CSV)')
    .requiredOption('--company <id>', 'whose figures they are')
    .option('--map <file>', 'JSON that maps columns, or XBRL concepts')
    .option('--column <field=header>', 'the header of one column, such as metric=KPI (repeatable)', pair, {})
    .option(
      '--set <field=value>',
      'a value for all rows that give none, such as unit="USD millions" (repeatable)',
      pair,
      {},
    )
    .option('--source <name>', 'where the figures come from, for rows that do not say it')
    .option('--fiscal-year-end <MM-DD>', "last day of the company's fiscal year")
    .option('--currency <code>', 'currency of the reports, ISO 4217')
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--strict', 'take all rows or none');
  withServiceOptions(command).option('--json', 'print one JSON document').action(runImport);
}

async function runImport(file: string, options: ImportOptions): Promise<void> {
  const { importFile } = await import('./import-file.js');
  process.exitCode = await importFile(file, options);
}
