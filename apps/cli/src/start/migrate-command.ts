import type { Command } from 'commander';

/** `wordkept migrate`: what `start` does first, for set-ups that run API and worker by themselves. */
export function registerMigrateCommand(program: Command): void {
  program
    .command('migrate')
    .description('bring the database of DATABASE_URL, and the queue, to the newest schema')
    .action(async () => {
      const { migrateAll } = await import('./migrate-all.js');
      process.exitCode = await migrateAll();
    });
}
