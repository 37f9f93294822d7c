import type { Command } from 'commander';
import type { FollowOptions } from './follow-alerts.js';
import { withServiceOptions } from './service-options.js';

/** `wordkept alerts --follow`: a plain consumer of the queue `alerts`, or a reader of the service's events. */
export function registerAlertsCommand(program: Command): void {
  const command = program
    .command('alerts')
    .summary('take alerts as they come')
    .description(
      'Prints alerts as they come until it is stopped. Where the queue can be reached from here they are taken from it: as with\nany consumer, an alert that is taken here is not given to another consumer. Else, or with one of the options below, they\nare read from the service over HTTP, which takes them from nobody.',
    )
    .requiredOption('--follow', 'stay and print each alert as it comes')
    .option('--json', 'print each alert as one line of JSON (CloudEvents 1.0)');
  withServiceOptions(command)
    .option('--company <id>', 'only of this company')
    .option('--types <list>', 'only of these types, with commas between (wordkept.verdict.changed ...)')
    .option('--after <cursor>', 'what came after an earlier run; "start": all that there was')
    .action(async (options: FollowOptions) => {
      const { followAlerts } = await import('./follow-alerts.js');
      await followAlerts(options);
    });
}
