import type { Command } from 'commander';

interface AlertsOptions {
  readonly follow?: boolean;
  readonly json?: boolean;
}

/** `wordkept alerts --follow`: a plain consumer of the queue `alerts`. */
export function registerAlertsCommand(program: Command): void {
  program
    .command('alerts')
    .summary('take alerts as they come')
    .description(
      'Takes alert jobs from the queue and prints them until it is stopped. As with any consumer, an alert that is taken here is not given to another consumer of the queue.',
    )
    .requiredOption('--follow', 'stay and print each alert as it comes')
    .option('--json', 'print each alert as one line of JSON (CloudEvents 1.0)')
    .action(async (options: AlertsOptions) => {
      const { followAlerts } = await import('./follow-alerts.js');
      await followAlerts(options);
    });
}
