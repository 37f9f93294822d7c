import type { Config } from '#config';
import { inspectEmbedded } from '#embedded';
import { faultOf, note, ok, type Finding } from './finding.js';

/** The packaged PostgreSQL, where no other is configured: does it run on this machine, as whom? */
export async function checkEmbedded(config: Config): Promise<readonly Finding[]> {
  if (config.databaseUrl) return [note('embedded database', 'not used: DATABASE_URL is set')];
  try {
    const { version, user } = await inspectEmbedded(config.dataDir);
    return [ok('embedded database', user === null ? version : `${version}, as user ${user}`)];
  } catch (error) {
    return [faultOf('embedded database', error, 'Set DATABASE_URL to a PostgreSQL of your own.')];
  }
}
