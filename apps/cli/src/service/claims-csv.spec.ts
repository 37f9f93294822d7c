import { describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ClaimRow } from '#contracts';
import { claimRow } from '../print/claim-row.fixture.js';
import { writeCsv } from './claims-csv.js';

const row = claimRow({
  id: 'c1',
  summary: 'Revenue, "at least" USD 4 billion',
  window: { start: null, end: '2025-12-31' },
  saidOn: '2025-07-30',
  said: '=HYPERLINK("http://evil.example")',
  happened: '收入为41亿美元\n第二行',
  revisions: ['initiated', 'raised'],
  statements: 2,
});

async function* rowsOf(...rows: ClaimRow[]) {
  yield* rows;
}

async function csvOf(...rows: ClaimRow[]): Promise<string> {
  const out = new PassThrough();
  const written = buffer(out);
  await writeCsv(rowsOf(...rows), out);
  out.end();
  return (await written).toString('utf8');
}

describe('writeCsv', () => {
  it('begins with a byte order mark and the names of the columns', async () => {
    expect(await csvOf()).toMatch(/^\uFEFFid,company,metric,.*,revisions,statements\n$/);
  });

  it('quotes what needs it and keeps Chinese and line ends', async () => {
    const csv = await csvOf(row);
    expect(csv).toContain('"Revenue, ""at least"" USD 4 billion"');
    expect(csv).toContain('"收入为41亿美元\n第二行"');
    expect(csv).toContain(',numeric.floor v2,');
    expect(csv).toContain(',initiated raised,2\n');
  });

  it('lets no quote become a formula', async () => {
    const csv = await csvOf(row);
    expect(csv).not.toMatch(/(^|,)"?=HYPERLINK/m);
    expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`);
  });

  it('leaves cells empty where there is nothing', async () => {
    expect(await csvOf({ ...row, happened: null })).toContain('example,revenue,,group');
  });
});
