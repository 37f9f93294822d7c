import { createPostgresBackend, createRedisBackend, withBackend, type BackendFactory } from 'bullmq';

/** What a consumer reads of an event (CloudEvents 1.0). */
interface AlertEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly data: {
    readonly company: string;
    readonly claim: { readonly summary: string } | null;
    readonly current: { readonly lifecycle: string; readonly result: string | null } | null;
  };
}

const { REDIS_URL, QUEUE_DATABASE_URL } = process.env;
const factory = (REDIS_URL ? createRedisBackend : createPostgresBackend) as BackendFactory;
const connection = REDIS_URL ? { url: REDIS_URL } : { connectionString: QUEUE_DATABASE_URL };

const { Worker } = withBackend(factory);
const worker = new Worker<AlertEvent>(
  'alerts',
  async ({ data: { type, data } }) => {
    if (type !== 'wordkept.verdict.changed') return;
    const { company, claim, current } = data;
    process.stdout.write(`${company}: ${claim?.summary}: ${current?.result ?? current?.lifecycle}\n`);
  },
  { connection, maxStalledCount: 10 },
);
worker.on('error', (error) => process.stderr.write(`${error.message}\n`));

process.once('SIGTERM', () => void worker.close().then(() => process.exit(0)));
