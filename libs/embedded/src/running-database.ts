import { join, resolve } from 'node:path';
import { databaseUrl, readCredentials } from './credentials.js';
import { answers } from './probe.js';

/**
 * Address of the embedded database that runs on a data folder now, for programs beside the one that started it; null
 * where none answers there. Starts nothing. Throws `EmbeddedFault` where its access data may not be read by this user.
 */
export async function runningDatabase(dataDir: string, database = 'wordkept'): Promise<string | null> {
  const credentials = await readCredentials(join(resolve(dataDir), 'database.json'));
  if (!credentials || credentials.port === null) return null;
  return (await answers(credentials, credentials.port)) ? databaseUrl(credentials, database) : null;
}
