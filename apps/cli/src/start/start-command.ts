import type { Command } from 'commander';
import type { StartOptions } from './start-options.js';

/** `wordkept start`: the whole product in one process, on embedded defaults. */
export function registerStartCommand(program: Command): void {
  program
    .command('start')
    .description('bring up database, queue, worker, API and page, load the demo documents, print the claims, and stay')
    .option('--once', 'stop everything after the claims are printed')
    .option('--no-seeds', 'load no demo documents')
    .option('--open', 'open the page in the browser')
    .action(async (options: StartOptions) => {
      const { start } = await import('./start.js');
      process.exitCode = await start(options);
    });
}
