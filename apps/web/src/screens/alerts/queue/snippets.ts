import { ALERT_QUEUE } from '#contracts';

const BACKENDS = {
  postgres: { factory: 'createPostgresBackend', connection: '{ connectionString: process.env.QUEUE_DATABASE_URL }' },
  redis: { factory: 'createRedisBackend', connection: '{ url: process.env.REDIS_URL }' },
} as const;

/** A consumer of the queue, for the backend that this service has. */
export function consumerOf(queue: keyof typeof BACKENDS): string {
  const { factory, connection } = BACKENDS[queue];
  return `import { ${factory}, withBackend } from 'bullmq';

const { Worker } = withBackend(${factory});
new Worker('${ALERT_QUEUE}', async ({ name, data: event }) => {
  if (name !== 'wordkept.verdict.changed') return;
  const { company, claim, current } = event.data;
  console.log(company, claim.summary, current.result ?? current.lifecycle);
}, { connection: ${connection}, maxStalledCount: 10 });
`;
}

/** Two requests: the first page of events, then whatever comes after it. */
export function eventsOverHttp(origin: string, auth: 'open' | 'keys'): string {
  return `${curl(auth)} '${origin}/v1/events?types=wordkept.verdict.changed&after=now'
# keep "next" of the answer, and go on from it; the answer comes with the next event, or after 20 seconds
${curl(auth)} '${origin}/v1/events?types=wordkept.verdict.changed&wait=20&after=NEXT'
`;
}

/** The same without any code. */
export function followOnConsole(origin: string, auth: 'open' | 'keys'): string {
  const key = auth === 'keys' ? 'export WORDKEPT_API_KEY=wk_…\n' : '';
  return `${key}npx wordkept alerts --follow --json --url ${origin}\n`;
}

function curl(auth: 'open' | 'keys'): string {
  return auth === 'keys' ? 'curl -H "Authorization: Bearer $WORDKEPT_API_KEY"' : 'curl';
}
