import { readConfig, requireDatabase } from '#config';
import { migrateQueue } from '#queue';
import { migrate } from '#storage';
import { describeFailure } from './describe-failure.js';

/** Migrates database and queue as configured, says what was done, and gives the exit code. Safe to run at any time, by several at once. */
export async function migrateAll(): Promise<number> {
  try {
    const config = requireDatabase(readConfig(process.env));
    const done = await migrate(config.databaseUrl);
    await migrateQueue(config);
    process.stderr.write(done.length === 0 ? 'The schema is the newest.\n' : `Migrated: ${done.join(', ')}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${await describeFailure(error)}\n`);
    return 1;
  }
}
