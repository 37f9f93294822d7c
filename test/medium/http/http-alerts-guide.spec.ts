import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { ALERT_TYPES, type AlertEvent } from '#contracts';
import { openAlerts } from '#queue';
import { schemaChecker } from '../../../apps/api/test/answer-checker.js';
import { ServiceUnderTest } from './service-under-test.js';
import { SECOND_QUARTER, THIRD_QUARTER, UNDATED } from './uploads.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(`${root}docs/alerts.md`, 'utf8');
const example = readFileSync(new URL('./alert-consumer.example.ts', import.meta.url), 'utf8');

/** Runs the guide's consumer as anyone would: a program of its own that knows nothing but where the queue is. */
function runConsumer(env: Record<string, string>): ChildProcess {
  const { outputText } = ts.transpileModule(example, {
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const { PATH } = process.env;
  return spawn(process.execPath, ['--input-type=module', '--eval', outputText], { cwd: root, env: { PATH, ...env } });
}

let service: ServiceUnderTest;

beforeAll(async () => {
  service = await ServiceUnderTest.start();
});
afterAll(() => service?.stop());

describe('docs/alerts.md', () => {
  it('shows the consumer that is tested here', () => {
    expect(guide).toContain(`\`\`\`ts\n${example}\`\`\``);
  });

  it('names every type of event, and no other', () => {
    const named = [...guide.matchAll(/^\| `(wordkept\.\w+\.\w+)` +\|/gm)].map(([, type]) => type);
    expect(named.sort()).toEqual([...ALERT_TYPES].sort());
  });

  it('has a consumer that takes what the service tells', async () => {
    const { redisUrl, queueDatabaseUrl } = service.config;
    const consumer = runConsumer(redisUrl ? { REDIS_URL: redisUrl } : { QUEUE_DATABASE_URL: queueDatabaseUrl });
    let printed = '';
    consumer.stdout?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    consumer.stderr?.setEncoding('utf8').on('data', (text: string) => (printed += text));
    await service.read(SECOND_QUARTER);
    await service.read(THIRD_QUARTER);
    while (!/^meadow: .*: met$/m.test(printed)) await once(consumer.stdout!, 'data');
    consumer.kill('SIGTERM');
    expect(await once(consumer, 'close')).toEqual([0, null]);
    expect(printed).not.toMatch(/error/i);
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
