import { hasRedis, ownRedis, type OwnRedis } from '../../support/own-redis.js';
import { IS_LONG } from './under-test.js';

export interface QueueUnderTest {
  readonly url: string | null;
  remove(): Promise<void>;
}

const IN_POSTGRES: QueueUnderTest = { url: null, remove: async () => undefined };

const onRedis = async (): Promise<QueueUnderTest> => {
  const redis: OwnRedis = await ownRedis();
  return { url: redis.url, remove: () => redis.remove() };
};

const ALL: readonly (readonly [string, () => Promise<QueueUnderTest>])[] = [
  ['PostgreSQL', async () => IN_POSTGRES],
  ...(hasRedis() ? [['Redis', onRedis] as const] : []),
];

/** Backends of the queue, by name: all of them in the long form, else one. */
export function backends(quick: 'first' | 'last'): typeof ALL {
  return IS_LONG ? ALL : [ALL.at(quick === 'first' ? 0 : -1)!];
}
