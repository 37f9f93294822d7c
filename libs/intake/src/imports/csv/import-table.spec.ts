import { describe, expect, it } from '@jest/globals';
import { neutralProfile } from '#engine';
import { importOutcomes } from '../import-outcomes.js';
import type { TableOptions } from './table-settings.js';
import { parseTableOptions } from './table-settings.js';

const profile = {
  ...neutralProfile('sample', { currency: 'USD' }),
  segments: [{ id: 'cloud', parent: null, names: { en: ['Cloud'], 'zh-Hans': ['云业务'] }, predecessors: [] }],
  listed: true,
};

async function* bytesOf(table: string | Buffer): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(table);
  for (let at = 0; at < bytes.length; at += 11) yield bytes.subarray(at, at + 11);
}

async function read(table: string | Buffer, options: TableOptions = {}) {
  const imported = await importOutcomes(bytesOf(table), profile, options);
  const lines = imported.documents.flatMap(({ extraction }) =>
    extraction.observations.map(({ quote }) => `${extraction.document.eventDate} ${quote}`),
  );
  return { ...imported, lines };
}

const HEADER = 'metric,segment,basis,period,value,unit,reported_on';
const ROW = 'Revenue,,,2025Q1,"1,234.5",USD millions,2025-05-01';
const LINE = '2025-05-01 Revenue: USD 1,234,500,000, 2025-01-01 to 2025-03-31.';

describe('a table of figures', () => {
  it.each([
    ['as it is', `${HEADER}\n${ROW}\n`],
    ['with a byte order mark and Windows line ends', `\ufeff${HEADER}\r\n${ROW}\r\n`],
    [
      'parted by semicolons',
      `${HEADER.replaceAll(',', ';')}\n${ROW.replace('"1,234.5"', '1234.5').replaceAll(',', ';')}`,
    ],
    ['parted by tabs', `${HEADER.replaceAll(',', '\t')}\n${ROW.replace('"1,234.5"', '1234.5').replaceAll(',', '\t')}`],
    ['in UTF-16', Buffer.from(`\ufeff${HEADER}\n${ROW}\n`, 'utf16le')],
    ['under Chinese headers', '指标,期间,数值,单位,公告日期\n营业收入,2025年第一季度,12.345亿,美元,2025年5月1日'],
    [
      'under headers of Traditional Chinese',
      '指標,期間,數值,單位,公佈日期\n營業收入,2025年第一季,12.345億,美元,2025年5月1日',
    ],
  ])('is read %s', async (_how, table) => {
    const { lines, problems } = await read(table);
    expect(problems).toEqual([]);
    expect(lines).toEqual([LINE]);
  });

  it('is read in GBK', async () => {
    // 指标,期间,数值,公告日期 / 毛利率
    const header = 'd6b8b1ea2cc6dabce42ccafdd6b52cb9abb8e6c8d5c6da0a';
    const row = 'c3abc0fbc2ca';
    const gbk = Buffer.concat([Buffer.from(header + row, 'hex'), Buffer.from(',2025Q1,41.5%,2025-05-01\n')]);
    expect((await read(gbk)).lines).toEqual(['2025-05-01 Gross margin: 41.5 %, 2025-01-01 to 2025-03-31.']);
  });

  it('is read as it is mapped', async () => {
    const options = parseTableOptions({
      columns: { metric: 'Kennzahl', value: 'Wert' },
      defaults: { unit: 'USD millions', period: 'FY2025', reported_on: '2026-02-01', basis: 'gaap' },
      metrics: { Umsatz: 'revenue' },
      segments: { Wolke: 'cloud' },
      source: 'release',
    });
    const { lines, documents } = await read('Kennzahl,Wert,segment\nUmsatz,12,Wolke\n', options);
    expect(lines).toEqual(['2026-02-01 Cloud revenue: USD 12,000,000, 2025-01-01 to 2025-12-31, GAAP.']);
    expect(documents[0]?.extraction.document).toMatchObject({ kind: 'import', source: 'release' });
  });

  it('keeps good rows, lists bad ones by line and column, and says what to write', async () => {
    const bad = [
      ['Staff mood,,,2025Q1,5,USD,2025-05-01', 'metric', /no metric/],
      ['Revenue,Robots,,2025Q1,5,USD,2025-05-01', 'segment', /no segment of sample/],
      ['Revenue,,,2025Q1,about 5,USD,2025-05-01', 'value', /no number/],
      ['Revenue,,,2025Q1,=HYPERLINK(1),USD,2025-05-01', 'value', /no number/],
      ['Revenue,,,2025Q1,,USD,2025-05-01', 'value', /empty/],
      ['Revenue,,,2025Q1,5,,2025-05-01', 'unit', /there is none/],
      ['Revenue,,,2025Q1,5,bags,2025-05-01', 'unit', /no unit/],
      ['Revenue,,,2025Q1,5%,,2025-05-01', 'unit', /percentage is no amount/],
      ['Revenue,,,sometime,5,USD,2025-05-01', 'period', /no fiscal period/],
      ['Revenue,,,2025Q1,5,USD,5/1/2025', 'reported_on', /one way only/],
      ['Revenue,,,2025Q1,5,USD,2025-02-01', 'reported_on', /before the period ended/],
      ['Revenue,,tax,2025Q1,5,USD,2025-05-01', 'basis', /no accounting basis/],
    ] as const;
    const { lines, problems, rows } = await read([HEADER, ...bad.map(([row]) => row), ROW].join('\n'));
    expect(lines).toEqual([LINE]);
    expect(rows).toBe(bad.length + 1);
    expect(problems.map(({ row, column }) => [row, column])).toEqual(bad.map(([, column], at) => [at + 2, column]));
    for (const [at, [, , words]] of bad.entries()) expect(problems[at]?.detail).toMatch(words);
    expect(problems.every(({ advice }) => advice.length > 10)).toBe(true);
  });

  it('takes the later of two rows for a figure and day, and another value of a later day as a restatement', async () => {
    const rows = ['5,USD,2025-05-01', '6,USD,2025-05-01', '6,USD,2025-06-01', '7,USD,2025-07-01'];
    const { documents } = await read([HEADER, ...rows.map((row) => `Revenue,,,2025Q1,${row}`)].join('\n'));
    const told = documents.flatMap(({ extraction }) =>
      extraction.observations.map(({ value, qualifiers }) => [value, ...qualifiers]),
    );
    expect(told).toEqual([['6'], ['6'], ['7', 'restated']]);
  });

  it('makes the same documents of the same rows in any order', async () => {
    const rows = [ROW, 'Gross margin,,gaap,2025Q1,41.5%,,2025-05-01', 'Revenue,Cloud,,2025Q1,300,USD m,2025-05-01'];
    const hashes = async (list: readonly string[]) =>
      (await read([HEADER, ...list].join('\n'))).documents.map(({ extraction }) => extraction.document.sha256);
    expect(await hashes([...rows].reverse())).toEqual(await hashes(rows));
  });

  it.each([
    ['no header that says what is what', 'a,b\n1,2', 'bad_option', /No column holds the metric/],
    ['a mapped column that is not there', `${HEADER}\n${ROW}`, 'bad_option', /no column "KPI"/],
    ['an open quote', `${HEADER}\nRevenue,"x`, 'unreadable_file', /cannot be read/],
    ['nothing', '', 'empty_document', /empty/],
    ['an image', Buffer.from('\u0089PNG\u0000\u0001', 'latin1'), 'binary_file', /not text/],
  ])('with %s is refused', async (what, table, code, words) => {
    const options = what.includes('mapped') ? { columns: { metric: 'KPI' } } : {};
    await expect(read(table, options)).rejects.toMatchObject({ code, message: expect.stringMatching(words) });
  });
});

describe('a mapping', () => {
  it.each([[[]], [{ column: {} }], [{ columns: { kpi: 'KPI' } }], [{ defaults: { unit: 5 } }], [{ source: 1 }]])(
    '%j is refused',
    (json) => expect(() => parseTableOptions(json)).toThrow(expect.objectContaining({ code: 'bad_option' })),
  );
});

describe('a document of imported figures', () => {
  it('is quoted as it stands', async () => {
    const { documents } = await read(`${HEADER},growth\n${ROW},+12.5%\nRevenue,Cloud,,2025Q1,300,USD m,2025-05-01,\n`);
    const [{ text, extraction } = { text: '', extraction: null }] = documents;
    expect(text.split('\n')[0]).toBe('sample: figures reported on 2025-05-01');
    expect(extraction?.observations).toHaveLength(2);
    for (const { start, end, quote } of extraction?.observations ?? []) expect(text.slice(start, end)).toBe(quote);
    expect(extraction?.observations[0]).toMatchObject({ segment: 'group', growth: { percent: '12.5', basis: 'yoy' } });
  });
});
