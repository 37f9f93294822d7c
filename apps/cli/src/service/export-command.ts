import type { Command } from 'commander';
import { Option } from 'commander';
import type { ClaimRow } from '#contracts';
import type { Language } from '#engine';
import { claimQuery, withClaimFilters, type ClaimOptions } from './claim-options.js';
import { withServiceOptions } from './service-options.js';
import { withLanguage } from './with-language.js';

interface ExportOptions extends ClaimOptions {
  readonly format: 'csv' | 'json' | 'ics';
  readonly language: Language;
}

/** `wordkept export`: claims for other programs. */
export function registerExportCommand(program: Command): void {
  const command = program
    .command('export')
    .summary('claims as CSV or JSON, due dates as a calendar')
    .description(
      'Writes the claims that the filters leave to stdout, one row each, with both quotes; as ics, when each falls due.',
    )
    .addOption(
      new Option('--format <format>', 'how to write them').choices(['csv', 'json', 'ics']).makeOptionMandatory(),
    );
  withLanguage(withServiceOptions(withClaimFilters(command)), 'of a calendar').action(exportClaims);
}

async function exportClaims(options: ExportOptions): Promise<void> {
  if (options.format === 'ics') return (await import('./export-calendar.js')).exportCalendar(options);
  const { connect } = await import('./find-service.js');
  const rows = (await connect(options)).rows<ClaimRow>('/v1/claims', claimQuery(options));
  if (options.format === 'csv') return (await import('./claims-csv.js')).writeCsv(rows, process.stdout);
  const { collect } = await import('./print-claims.js');
  (await import('../print/index.js')).printJson({ claims: await collect(rows) });
}
