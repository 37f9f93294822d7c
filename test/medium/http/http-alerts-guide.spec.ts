import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { ALERT_TYPES, type AlertEvent } from '#contracts';
import { signWebhook } from '#delivery';
import { openAlerts } from '#queue';
import { schemaChecker } from '../../../apps/api/test/answer-checker.js';
import { alert } from '../../../apps/api/test/sample-alert.js';
import { waitFor } from '../house/open-house.js';
import { ServiceUnderTest } from './service-under-test.js';
import { SECOND_QUARTER, THIRD_QUARTER, UNDATED } from './uploads.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(`${root}docs/alerts.md`, 'utf8');
const read = (file: string): string => readFileSync(new URL(`./${file}.example.ts`, import.meta.url), 'utf8');
const EXAMPLES = ['alert-consumer', 'event-reader', 'webhook-receiver'] as const;

/** Runs a program of the guide as anyone would: by itself, knowing nothing but its settings. */
function runExample(example: (typeof EXAMPLES)[number], env: Record<string, string>): Program {
  const { outputText } = ts.transpileModule(read(example), {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const { PATH } = process.env;
  const args = ['--input-type=module', '--eval', outputText];
  return new Program(spawn(process.execPath, args, { cwd: root, env: { PATH, ...env } }));
}

class Program {
  printed = '';

  constructor(readonly process: ChildProcess) {
    for (const stream of [process.stdout!, process.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (this.printed += text));
  }

  async until(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.printed);
      if (match) return match;
      await Promise.race([once(this.process.stdout!, 'data'), once(this.process.stderr!, 'data')]);
    }
  }

  async stop(): Promise<unknown[]> {
    this.process.kill('SIGTERM');
    return once(this.process, 'close');
  }
}

let service: ServiceUnderTest;

beforeAll(async () => {
  service = await ServiceUnderTest.start();
});
afterAll(() => service?.stop());

describe('docs/alerts.md', () => {
  it.each(EXAMPLES)('shows the program %s as it is tested here', (example) => {
    expect(guide).toContain(`\`\`\`ts\n${read(example)}\`\`\``);
  });

  it('names every type of event, and no other', () => {
    const named = [...guide.matchAll(/^\| `(wordkept\.\w+\.\w+)` +\|/gm)].map(([, type]) => type);
    expect(named.sort()).toEqual([...ALERT_TYPES].sort());
  });

  it('has a consumer that takes what the service tells', async () => {
    const { redisUrl, queueDatabaseUrl } = service.config;
    const at: Record<string, string> = redisUrl ? { REDIS_URL: redisUrl } : { QUEUE_DATABASE_URL: queueDatabaseUrl };
    const consumer = runExample('alert-consumer', at);
    await service.read(SECOND_QUARTER);
    await service.read(THIRD_QUARTER);
    await consumer.until(/^meadow: .*: met$/m);
    expect(await consumer.stop()).toEqual([0, null]);
    expect(consumer.printed).not.toMatch(/error/i);
  });

  it('has a reader over HTTP that goes on where it stopped', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wordkept-reader-'));
    const env = { WORDKEPT_URL: service.url, CURSOR_FILE: join(folder, 'cursor') };
    const first = runExample('event-reader', env);
    await first.until(/^meadow: .*: met$/m);
    await waitFor(
      () => readFile(env.CURSOR_FILE, 'utf8').catch(() => ''),
      (cursor) => cursor !== '',
    );
    await first.stop();
    const second = runExample('event-reader', env);
    await service.read({ ...SECOND_QUARTER, company: 'brook' });
    await service.read({ ...THIRD_QUARTER, company: 'brook' });
    await second.until(/^brook: .*: met$/m);
    await second.stop();
    expect(second.printed).not.toContain('meadow');
    expect(first.printed + second.printed).not.toMatch(/error|answered/i);
    await rm(folder, { recursive: true });
  });

  it('has a receiver of webhooks that takes what is signed, once, and nothing else', async () => {
    const secret = `whsec_${randomBytes(24).toString('base64')}`;
    const receiver = runExample('webhook-receiver', { WEBHOOK_SECRET: secret, PORT: '0' });
    const [, port] = await receiver.until(/Listening on (\d+)/);
    const post = async (key: string, body: string): Promise<number> => {
      const headers = signWebhook('msg_1', body, new Date(), [key]);
      return (await fetch(`http://127.0.0.1:${port}`, { method: 'POST', headers, body })).status;
    };
    const body = JSON.stringify(alert);
    expect(await post(secret, body)).toBe(204);
    expect(await post(secret, body)).toBe(204);
    expect(await post(`whsec_${randomBytes(24).toString('base64')}`, body)).toBe(401);
    expect(await receiver.stop()).toEqual([0, null]);
    expect(receiver.printed.match(/wordkept\.verdict\.changed/g)).toHaveLength(1);
  });

  it('tells of events whose form is published with the API', async () => {
    const faultsOf = schemaChecker((await service.get('/docs-json')).json(), 'Alert');
    const events: AlertEvent[] = [];
    let seeFailure: () => void;
    const failed = new Promise<void>((resolve) => (seeFailure = resolve));
    const alerts = await openAlerts(service.config, (event) => {
      events.push(event);
      if (event.type === 'wordkept.document.failed') seeFailure();
    });
    await service.read({ ...SECOND_QUARTER, company: 'field' });
    await service.read({ ...UNDATED, company: 'field' });
    await failed;
    await alerts.close();
    expect(new Set(events.map(({ type }) => type)).size).toBeGreaterThan(1);
    expect(events.flatMap(faultsOf)).toEqual([]);
  });
});
