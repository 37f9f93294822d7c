import type { Command } from 'commander';
import type { Language } from '#engine';
import { addCompanyOptions } from '../offline/company-options.js';
import type { OfflineOptions } from '../offline/options.js';
import { pastQuery, refuseRecorded, withPastOptions, type PastOptions } from './past-options.js';
import { withServiceOptions, type ServiceOptions } from './service-options.js';
import { withLanguage } from './with-language.js';

interface DueOptions extends ServiceOptions, PastOptions, Omit<OfflineOptions, 'json'> {
  readonly until?: string;
  readonly language: Language;
}

/** `wordkept due`: claims that can be judged soon, and what to ask; of files in memory, else of the service. */
export function registerDueCommand(program: Command): void {
  const command = program
    .command('due')
    .summary('what falls due, and what to ask')
    .description(
      'Lists what falls due with the next report of a company and what to ask then: what is behind pace first, then what\nfalls due, then what is overdue. Of files, or of the running service; there, without --company, the open claims of all\ncompanies by the day on which their window ends.',
    )
    .argument('[files...]', 'documents of one company, as FILE or FILE@PERIOD_END@EVENT_DATE')
    .option('--until <date>', 'only what falls due up to this day, YYYY-MM-DD');
  withLanguage(withServiceOptions(withPastOptions(addCompanyOptions(command))))
    .option('--json', 'print one JSON document')
    .action(listDue);
}

async function listDue(files: readonly string[], options: DueOptions): Promise<void> {
  const { checkDate } = await import('../offline/options.js');
  checkDate('--until', options.until);
  return files.length > 0 ? dueOfFiles(files, options) : dueOfService(options);
}

async function dueOfFiles(files: readonly string[], options: DueOptions): Promise<void> {
  refuseRecorded(options);
  const { readLedger } = await import('../offline/read-ledger.js');
  const { ledger, profile } = await readLedger(files, options);
  const { dueList } = await import('#engine');
  const { printDue, printJson } = await import('../print/index.js');
  const { until = '9999-12-31' } = options;
  const all = dueList(ledger, profile);
  const due = { ...all, claims: all.claims.filter(({ windowEnd }) => (windowEnd ?? '') <= until) };
  if (options.json) printJson(due);
  else printDue(due, options.language);
}

async function dueOfService(options: DueOptions): Promise<void> {
  const { connect } = await import('./find-service.js');
  const { collect, printClaims } = await import('./print-claims.js');
  const { company, until } = options;
  const service = await connect(options);
  const query = { company, until, ...pastQuery(options) };
  const due = await collect(service.list('/v1/due', query));
  if (company === undefined || options.json) return printClaims({ due }, due, options.json);
  const { report } = await service.page('/v1/due', { ...query, limit: '1' });
  const { printDue } = await import('../print/index.js');
  const claims = due.flatMap((row) => row.due ?? []);
  const today = new Date().toISOString().slice(0, 10);
  printDue({ company, asOf: options.asOf ?? today, report, claims }, options.language);
}
