import { Redis } from 'ioredis';
import type { Config } from '#config';
import { fault, faultOf, ok, type Finding } from './finding.js';

/** The first Redis with streams and the commands that BullMQ wants. */
const AT_LEAST = 6;

/** Where the queue lives: Redis if one is configured, else PostgreSQL, which is checked already. */
export async function checkQueue({ redisUrl, queueDatabaseUrl }: Config): Promise<readonly Finding[]> {
  if (!redisUrl) return [ok('queue', queueDatabaseUrl ? 'in a PostgreSQL of its own' : 'in the database')];
  const redis = new Redis(redisUrl, { lazyConnect: true, connectTimeout: 5000, retryStrategy: () => null });
  // What went wrong comes by this event; the call itself only says that the connection is closed.
  let cause: Error | undefined;
  redis.on('error', (error: Error) => (cause = error));
  try {
    await redis.connect();
    return judge(await redis.info());
  } catch (error) {
    return [faultOf('queue', cause ?? error, 'Is the address in REDIS_URL right, and does Redis run there?')];
  } finally {
    redis.disconnect();
  }
}

function judge(info: string): readonly Finding[] {
  const version = /^redis_version:(\S+)/m.exec(info)?.[1] ?? '0';
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'noeviction';
  if (Number.parseInt(version) < AT_LEAST)
    return [fault('queue', `Redis ${version}`, `Use Redis ${AT_LEAST} or newer.`)];
  if (policy !== 'noeviction') {
    const advice = 'Set maxmemory-policy to noeviction: with any other, Redis may throw jobs away.';
    return [fault('queue', `Redis ${version} evicts by ${policy}`, advice)];
  }
  return [ok('queue', `Redis ${version}`)];
}
