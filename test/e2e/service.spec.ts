import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AlertEvent, ClaimRow } from '#contracts';
import { runCli, startCli, type Cli } from './run-cli.js';

const DOCUMENTS = fileURLToPath(new URL('./documents', import.meta.url));

interface IngestReport {
  readonly documents: readonly {
    readonly file: string;
    readonly document: string | null;
    readonly status: string;
    readonly found: { readonly statements: number; readonly observations: number } | null;
    readonly problem: { readonly code: string } | null;
  }[];
}

let dataDir: string;
let service: Cli;
const run = (...args: string[]) => runCli(dataDir, ...args);
const claims = async (...args: string[]): Promise<readonly ClaimRow[]> =>
  JSON.parse((await run('claims', '--json', ...args)).stdout).claims;

async function startService(): Promise<void> {
  service = startCli(dataDir, ['start', '--no-seeds']);
  await service.until('stderr', /running at \S*http:\/\/127\.0\.0\.1:\d+/);
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'wordkept-e2e-'));
  await startService();
});
afterAll(async () => {
  await service.stop('SIGTERM');
  await rm(dataDir, { recursive: true, force: true });
});

/** One story, in order: each step stands on the one before. */
describe('the program against a running service', () => {
  let follower: Cli;
  let first: IngestReport;

  it('waits for alerts', async () => {
    follower = startCli(dataDir, ['alerts', '--follow', '--json']);
    await follower.until('stderr', /Waiting for alerts/);
  });

  it('reads a folder, whatever is wrong with a file beside it', async () => {
    const image = join(dataDir, 'image.png');
    await writeFile(image, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]));
    const { code, stdout, stderr } = await run('ingest', '--json', image, DOCUMENTS, join(dataDir, 'gone.txt'));
    first = JSON.parse(stdout);
    expect(first.documents.map(({ status, problem }) => problem?.code ?? status)).toEqual([
      'binary_file',
      'done',
      'done',
      'file_not_found',
    ]);
    expect(code).toBe(3);
    expect(first.documents[1]?.found?.statements).toBeGreaterThan(2);
    expect(first.documents[2]?.found?.observations).toBeGreaterThan(1);
    expect(stderr).not.toContain('\x1b');
  });

  it('reads the same alerts over HTTP, where no queue can be reached, and goes on where it stopped', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'wordkept-elsewhere-'));
    const follow = (...args: string[]) =>
      startCli(elsewhere, ['alerts', '--follow', '--json', '--url', address, ...args]);
    const address = (await service.until('stderr', /running at \S*(http:\/\/127\.0\.0\.1:\d+)/))[1]!;
    const reader = follow('--after', 'start');
    await reader.until('stdout', /wordkept\.verdict\.changed/);
    expect(await reader.stop('SIGINT')).toBe(0);
    const idsOf = (cli: Cli) =>
      cli.stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as AlertEvent).id);
    await follower.until('stdout', new RegExp(idsOf(reader).at(-1)!));
    expect(idsOf(follower)).toEqual(expect.arrayContaining(idsOf(reader)));
    const [, cursor = ''] = /--after (\S+)/.exec(reader.stderr) ?? [];
    const next = follow('--after', cursor);
    await next.until('stderr', /Waiting for alerts/);
    expect([await next.stop('SIGINT'), idsOf(next)]).toEqual([0, []]);
    await rm(elsewhere, { recursive: true });
  });

  it('keeps what is sent twice once', async () => {
    const { code, stdout } = await run('ingest', DOCUMENTS, '--json');
    const again: IngestReport = JSON.parse(stdout);
    const sent = first.documents.filter(({ document }) => document !== null);
    expect(code).toBe(0);
    expect(again.documents.map(({ document }) => document)).toEqual(sent.map(({ document }) => document));
  });

  it('says with both quotes that a range was met', async () => {
    const met = await claims('--company', 'meadow', '--metric', 'revenue', '--result', 'met');
    expect(met.map(({ said, happened }) => [said, happened])).toEqual([
      [
        expect.stringContaining('we expect revenue of $4.2 billion to $4.4 billion'),
        expect.stringContaining('Third quarter revenue was $4.3 billion'),
      ],
    ]);
  });

  it('judges nothing before it is due', async () => {
    const open = await claims('--metric', 'capital_expenditure');
    expect(open.map(({ verdict }) => verdict.result)).toEqual([null]);
    expect(await claims('--company', 'nobody')).toEqual([]);
  });

  it('tells one claim from its first word to its verdict', async () => {
    const [claim] = await claims('--metric', 'revenue', '--result', 'met');
    const { code, stdout } = await run('timeline', claim!.id);
    expect(code).toBe(0);
    expect(stdout).toMatch(/2025-07-29\s+initiated/);
    expect(stdout).toMatch(/2025-10-28\s+verdict/);
    expect(stdout).toContain('Third quarter revenue was $4.3 billion');
    const json = JSON.parse((await run('timeline', claim!.id, '--json')).stdout);
    expect(json).toMatchObject({ id: claim!.id, company: 'meadow', verdict: { result: 'met' } });
  });

  it('lists what falls due, soonest first', async () => {
    const { due } = JSON.parse((await run('due', '--json')).stdout) as { due: readonly ClaimRow[] };
    const ends = due.map(({ window }) => window.end);
    expect(ends.length).toBeGreaterThan(0);
    expect(ends).toEqual([...ends].sort());
    expect(due.map(({ verdict }) => verdict.lifecycle)).not.toContain('resolved');
  });

  it('exports the same rows as it lists', async () => {
    const all = await claims();
    const csv = (await run('export', '--format', 'csv')).stdout;
    const json = JSON.parse((await run('export', '--format', 'json')).stdout);
    expect(json.claims).toEqual(all);
    expect(csv.match(/^\uFEFF?[0-9a-f-]{36},/gm)?.length).toBe(all.length);
  });

  it('exports what falls due as a calendar', async () => {
    const { due } = JSON.parse((await run('due', '--json')).stdout) as { due: readonly ClaimRow[] };
    const { code, stdout } = await run('export', '--format', 'ics', '--language', 'zh-Hant');
    expect(code).toBe(0);
    const ids = [...stdout.matchAll(/^UID:(\S+)@wordkept\r$/gm)].map(([, id]) => id);
    expect(ids).toEqual(due.map(({ id }) => id));
    expect(stdout).toContain('期限截止於');
    expect((await run('export', '--format', 'ics', '--result', 'met')).code).toBe(2);
  });

  it('handed every change to the consumer once, as CloudEvents', async () => {
    await follower.until('stdout', /wordkept\.verdict\.changed/);
    const code = await follower.stop('SIGINT');
    const events: AlertEvent[] = follower.stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.filter(({ data }) => data.current?.result === 'met')).not.toEqual([]);
    expect(events.every(({ specversion, data }) => specversion === '1.0' && data.company === 'meadow')).toBe(true);
  });

  it.each([
    [['timeline', '0199e2d4-ffff-7a30-9f65-1c6f0a2b3c4d'], 1, /no claim/i],
    [['timeline', 'first'], 2, /id must be a UUID/],
    [['claims', '--company', '../x'], 2, /company must be a word/],
    [['ingest', 'gone.txt', '--company', 'meadow'], 3, /There is no file gone\.txt/],
    [['claims', '--url', 'http://127.0.0.1:9'], 4, /does not answer/],
  ])('%j ends with %d and says why', async (args, exit, words) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toMatch(words);
  });

  it('has everything again after a kill -9', async () => {
    const before = await claims();
    await service.stop('SIGKILL');
    expect((await run('claims')).code).toBe(4);
    await startService();
    expect(await claims()).toEqual(before);
  });
});
