import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ClaimRow, ImportView } from '#contracts';
import type { Ledger } from '#engine';
import { runCli, startCli, type Cli } from './run-cli.js';

/**
 * Three calls in our own words that give nothing but guidance for the quarters of NVIDIA's fiscal 2024, and the figures as
 * its filings gave them: every promise is judged by what was filed.
 */
const FIGURES = fileURLToPath(new URL('./figures/', import.meta.url));
const CALLS = ['q1', 'q2', 'q3'].map((quarter) => join(FIGURES, `nvidia-fy2024-${quarter}.md`));
const FACTS = join(FIGURES, 'nvidia-companyfacts.json');
const COMPANY = ['--company', 'nvidia'];

/** Metric, basis, last day of the window -> result or reason. */
const EXPECTED = {
  'revenue 2023-07-31': 'exceeded',
  'revenue 2023-10-31': 'exceeded',
  'revenue 2024-01-31': 'exceeded',
  'gross_margin gaap 2023-07-31': 'exceeded',
  'gross_margin gaap 2023-10-31': 'exceeded',
  'gross_margin gaap 2024-01-31': 'exceeded',
  'gross_margin non_gaap 2023-07-31': 'no_actual_on_basis',
  'operating_expenses gaap 2023-07-31': 'met',
  'operating_expenses gaap 2023-10-31': 'met',
  'operating_expenses gaap 2024-01-31': 'met',
};

let folder: string;
let service: Cli;
const run = (...args: string[]) => runCli(folder, ...args);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wordkept-figures-'));
  service = startCli(folder, ['start', '--no-seeds']);
  await service.until('stderr', /running at \S*http:\/\/127\.0\.0\.1:\d+/);
});
afterAll(async () => {
  await service.stop('SIGTERM');
  await rm(folder, { recursive: true, force: true });
});

const keyOf = (metric: string, basis: string, end: string | null) =>
  [metric, basis === 'unspecified' ? '' : basis, end].filter(Boolean).join(' ');

describe('guidance judged by what was filed', () => {
  it('in memory', async () => {
    const { code, stdout } = await run('track', ...CALLS, ...COMPANY, '--outcomes', FACTS, '--json');
    const { claims, documents }: Ledger = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(
      Object.fromEntries(
        claims.map((claim) => [
          keyOf(claim.metric, claim.basis, claim.window.end),
          claim.verdict.result ?? claim.verdict.reason,
        ]),
      ),
    ).toEqual(EXPECTED);
    expect(documents.filter(({ kind }) => kind === 'import').length).toBeGreaterThan(3);
    const last = claims.find(({ metric, window }) => metric === 'revenue' && window.end === '2024-01-31');
    expect(last?.outcomes[0]).toMatchObject({ vintage: 'derived', value: '22103000000' });
    const silent = claims.flatMap(({ unmentioned }) => unmentioned.map((at) => documents[at]?.kind));
    expect(silent.filter((kind) => kind === 'import')).toEqual([]);
  });

  it('in the service, by the command line', async () => {
    expect((await run('ingest', ...CALLS)).code).toBe(0);
    const planned = await run('import', 'outcomes', FACTS, ...COMPANY, '--dry-run', '--json');
    expect(JSON.parse(planned.stdout)).toMatchObject({ id: null, status: 'planned', kind: 'xbrl' });
    const { code, stdout } = await run('import', 'outcomes', FACTS, ...COMPANY, '--json');
    const view: ImportView = JSON.parse(stdout);
    expect([code, view.status, view.documents.replaced]).toEqual([0, 'done', 0]);
    expect(view.verdictsChanged).toBeGreaterThan(8);
    const { claims } = JSON.parse((await run('claims', ...COMPANY, '--json')).stdout) as {
      claims: readonly ClaimRow[];
    };
    const judged = claims.map(
      ({ metric, window, verdict }) => `${metric} ${window.end} ${verdict.result ?? verdict.reason}`,
    );
    const expected = Object.entries(EXPECTED).map(([key, answer]) => `${key.replace(/ (?:non_)?gaap/, '')} ${answer}`);
    expect(judged.sort()).toEqual(expected.sort());
  });

  it('changes nothing when it comes again', async () => {
    const { stdout } = await run('import', 'outcomes', FACTS, ...COMPANY, '--json');
    expect(JSON.parse(stdout)).toMatchObject({ verdictsChanged: 0, documents: { created: 0, replaced: 0 } });
  });

  it('takes the basis that filings do not give from a table, mapped by flags', async () => {
    const table = join(folder, 'release.csv');
    await writeFile(table, 'KPI;period;actual\nGross margin;FY2024 Q2;71.2%\nStaff mood;FY2024 Q2;high\n');
    const flags = [
      '--fiscal-year-end',
      '01-31',
      '--column',
      'metric=KPI',
      '--set',
      'basis=non-GAAP',
      '--set',
      'reported_on=2023-08-23',
    ];
    const { code, stdout, stderr } = await run(
      'import',
      'outcomes',
      table,
      ...COMPANY,
      ...flags,
      '--source',
      'release',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/nvidia: 1 figures of 2 rows; days: 1 new, 0 replaced/);
    expect(stderr).toMatch(/row 3, KPI: "Staff mood" is no metric/);
  });

  it.each([
    [['import', 'outcomes', 'gone.json', ...COMPANY], 3, /There is no file gone\.json/],
    [['import', 'outcomes', CALLS[0] as string, ...COMPANY], 2, /No column holds the metric/],
    [['import', 'outcomes', FACTS], 2, /--company/],
    [['track', CALLS[0] as string, ...COMPANY, '--outcomes', 'gone.csv'], 3, /There is no file gone\.csv/],
  ])('%j ends with %d and says why', async (args, exit, words) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([exit, '']);
    expect(stderr).toMatch(words);
  });
});
