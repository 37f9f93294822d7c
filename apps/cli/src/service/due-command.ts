import type { Command } from 'commander';
import type { ClaimRow } from '#contracts';
import { withServiceOptions, type ServiceOptions } from './service-options.js';

interface DueOptions extends ServiceOptions {
  readonly company?: string;
  readonly until?: string;
}

/** `wordkept due`: claims that can be judged soon. */
export function registerDueCommand(program: Command): void {
  const command = program
    .command('due')
    .summary('what falls due, soonest first')
    .description('Lists the claims that are still open, by the day on which their window ends.')
    .option('--company <id>', 'only of this company')
    .option('--until <date>', 'only what falls due up to this day, YYYY-MM-DD');
  withServiceOptions(command).option('--json', 'print one JSON document: { "due": [...] }').action(listDue);
}

async function listDue(options: DueOptions): Promise<void> {
  const { checkDate } = await import('../offline/options.js');
  checkDate('--until', options.until);
  const { connect } = await import('./find-service.js');
  const { collect, printClaims } = await import('./print-claims.js');
  const { company, until } = options;
  const due = await collect((await connect(options)).rows<ClaimRow>('/v1/due', { company, until }));
  printClaims({ due }, due, options.json);
}
