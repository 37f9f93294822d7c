import type { Command } from 'commander';
import type { ComparisonView } from '#contracts';
import type { QuarterComparison } from '#engine';
import { Problem } from '#problem';
import { addCompanyOptions } from './company-options.js';
import type { OfflineOptions } from './options.js';

interface CompareOptions extends OfflineOptions {
  readonly url?: string;
  readonly from?: string;
  readonly to?: string;
  readonly yearAgo?: boolean;
}

/** `wordkept compare FILE FILE...`: two periods side by side. */
export function registerCompareCommand(program: Command): void {
  addCompanyOptions(
    program
      .command('compare')
      .summary('quarter-over-quarter table of two periods')
      .description(
        'Compares two periods of one company: figures side by side, and what was said anew, again, otherwise or no more.\nOf more than two documents the two latest periods are compared, or those that --from and --to name; the others show\nwhat lies between. Dates of a document: a front matter block, or FILE@PERIOD_END@EVENT_DATE.',
      )
      .argument(
        '[files...]',
        'two documents or more, in any order; several of one period count as one; none: ask the service',
      ),
  )
    .option('--from <period>', 'earlier period: 2025-Q1, "FY2026 Q2", or a day in it (default: the one before --to)')
    .option('--to <period>', 'later period (default: the latest)')
    .option('--year-ago', 'take the period a year before the later one')
    .option('--as-of <date>', 'with what had been said by that day')
    .option('--url <address>', 'address of the service (default: WORDKEPT_URL, else the one started here)')
    .option('--json', 'print one JSON document')
    .action(runCompare);
}

async function runCompare(files: readonly string[], options: CompareOptions): Promise<void> {
  const comparison = files.length > 0 ? await compareFiles(files, options) : await compareInService(options);
  const { printComparison, printJson } = await import('../print/index.js');
  if (options.json) printJson(comparison);
  else printComparison(comparison);
}

async function compareFiles(files: readonly string[], options: CompareOptions): Promise<QuarterComparison> {
  const { readLedger } = await import('./read-ledger.js');
  const { ledger, extractions, profile } = await readLedger(files, options);
  const { compareLedger } = await import('#engine');
  const { from, to, yearAgo } = options;
  return compareLedger(ledger, extractions, profile, { from, to, yearAgo });
}

/** What the running service holds of a company. */
async function compareInService({ company, from, to, yearAgo, asOf, url }: CompareOptions): Promise<ComparisonView> {
  if (company === undefined)
    throw new Problem('bad_option', 'Neither files nor --company are given.', 'Name one of them.');
  const { connect } = await import('../service/find-service.js');
  const query = { company, from, to, asOf, yearAgo: yearAgo ? 'true' : undefined };
  return (await connect({ url })).get<ComparisonView>('/v1/comparisons', query);
}
