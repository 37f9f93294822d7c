import type { DocumentView, JobView, Page } from '#contracts';
import type { ClaimRow, EndpointView } from '#contracts';
import { setTimeout as pause } from 'node:timers/promises';
import type { DemoService } from './demo-service.js';
import { SCRIPT_PAYLOADS } from './script-payloads.js';

/** The company whose every text is hostile. */
export const HOSTILE_COMPANY = 'hostile';

/** As lines of a document: a line end would begin another. */
const LINES = SCRIPT_PAYLOADS.map((payload) => payload.replaceAll(/[\0\n]/g, ''));
/** As names and reasons: the service takes no control characters in them. */
const NAMES = LINES.map((payload) => payload.replaceAll(/\p{Cc}/gu, ''));

/** Puts every payload into every text that the service keeps, the way that any sender could. */
export async function storeHostileTexts(service: DemoService): Promise<{ readonly stored: number }> {
  await readAll(service, [quarter('2025-06-30', '2025-07-29', 'Q2'), quarter('2025-09-30', '2025-10-28', 'Q3')]);
  const { data: claims } = await service.get<Page<ClaimRow>>(`/v1/claims?company=${HOSTILE_COMPANY}&limit=200`);
  const [claim] = claims;
  if (!claim) throw new Error('Nothing was read from the hostile documents: what they hold would be shown nowhere.');
  const endpoint = await service.send<EndpointView>('POST', '/v1/webhook-endpoints', {
    url: 'https://hooks.example/x',
  });
  let stored = 0;
  const store = async (path: string, body: object): Promise<void> => {
    await service.send('POST', path, body);
    stored += 1;
  };
  for (const [at, text] of NAMES.entries()) {
    const name = text.slice(0, 100);
    await store('/v1/subscriptions', {
      name,
      channel: 'webhook',
      endpoint: endpoint.id,
      filter: { metrics: ['revenue'] },
    });
    await store('/v1/watch-lists', { name, companies: [HOSTILE_COMPANY] });
    await store('/v1/keys', { name, scopes: ['read'] });
    await store('/v1/feeds', { name, filter: { companies: [HOSTILE_COMPANY] } });
    if (at % 4 === 0)
      await store('/v1/webhook-endpoints', { url: 'https://hooks.example/x', description: text.slice(0, 200) });
    if (at % TOGETHER === 0) await store('/v1/reviews', { ...reviewWith(at), claim: claims[at % claims.length]!.id });
  }
  return { stored };
}

/** Every review makes a company's claims be judged anew, so several payloads share one. */
const TOGETHER = 10;
const reviewWith = (at: number) => ({
  action: 'confirm',
  author: NAMES[at]!.slice(0, 100),
  reason: NAMES.slice(at, at + TOGETHER).join(' '),
});

interface Upload {
  readonly company: string;
  readonly name: string;
  readonly text: string;
}

/** A call in which every speaker, segment and sentence holds a payload. */
function quarter(periodEnd: string, day: string, label: string): Upload {
  const turns = LINES.flatMap((payload, at) => [
    `Ruth ${payload} Adler, Chief Financial Officer: For the ${payload} segment, revenue was $${at + 1} million.`,
    `We expect ${payload} revenue of $${at + 2} million to $${at + 3} million in the next quarter.`,
  ]);
  const head = [
    '---',
    `company: ${HOSTILE_COMPANY}`,
    `period_end: ${periodEnd}`,
    `event_date: ${day}`,
    'currency: USD',
    '---',
  ];
  const text = [
    head.join('\n'),
    `# ${LINES[0]} ${label} 2025 results conference call`,
    '## Prepared remarks',
    ...turns,
  ].join('\n\n');
  return { company: HOSTILE_COMPANY, name: `${NAMES[0]} ${label}`, text };
}

async function readAll(service: DemoService, uploads: readonly Upload[]): Promise<void> {
  for (const upload of uploads) {
    const { job } = await service.send<{ document: DocumentView; job: JobView }>('POST', '/v1/documents', upload);
    for (let now = job; !['done', 'failed'].includes(now.status); await pause(200))
      now = await service.get<JobView>(`/v1/jobs/${job.id}`);
  }
}
