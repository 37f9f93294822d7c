import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { companyIdOf, DEFAULT_TENANT, ExportView, indexWords, type ClaimFilter } from '#usecases';
import { openHouse, type House } from './house/open-house.js';

/** How many claims, and as many statements; more by ROWS, to measure. */
const ROWS = Number(process.env.ROWS ?? 20_000);
const PER_COMPANY = 200;
const COMPANIES = Math.ceil(ROWS / PER_COMPANY);

const METRICS = ['revenue', 'margin', 'capital_expenditure', 'eps', 'users', 'stores', 'orders', 'free_cash_flow'];
const SENTENCES = [
  'We expect cloud revenue growth to accelerate next quarter',
  'Capital expenditure will be about $380 million for the full year',
  '我们预计未来三年资本开支3,800亿元，云业务增长将加速',
  '我們預計AI相關產品收入連續三位數增長',
  'Gross margin should improve as efficiency gains come through',
  'We plan to open new stores in the coming half year',
];
const RARE = 'The quantum lattice program will be profitable 量子晶格';

/** Another hundred words, so that quotes differ as real ones do. */
const FILLER = Array.from({ length: 400 }, (_, at) => `w${at.toString(36)}x`);

const textOf = (at: number): string =>
  [
    at % 2_000 === 7 ? RARE : SENTENCES[Math.floor(at / 7) % SENTENCES.length],
    ...[3, 7, 11, 13].map((step) => FILLER[(at * step) % 400]),
  ].join(' ');

const vectorOf = (text: string): string =>
  [...indexWords([text])].map(([word, places]) => `'${word}':${places.join(',')}`).join(' ');

let house: House;
beforeAll(async () => {
  house = await openHouse();
  await fill();
}, 600_000);
afterAll(() => house.close());

async function fill(): Promise<void> {
  const companies = Array.from({ length: COMPANIES }, (_, at) => `c${at}`);
  await house.sql(
    `INSERT INTO company (company_id, tenant_id, slug, name, currency, created_at, words)
      SELECT id, $2, slug, slug, 'USD', now(), ('''' || slug || ''':1')::tsvector FROM unnest($1::uuid[], $3::text[]) AS c (id, slug)`,
    [companies.map((slug) => companyIdOf(DEFAULT_TENANT, slug)), DEFAULT_TENANT, companies],
  );
  await house.sql(
    `INSERT INTO document_text (company_id, tenant_id, content_hash, body) SELECT company_id, tenant_id, 'hash', repeat('x ', 2000) FROM company`,
  );
  await house.sql(`INSERT INTO document (company_id, tenant_id, id, content_hash, characters, kind, name, given, status, received_at, words)
    SELECT company_id, tenant_id, company_id, 'hash', 4000, 'call', 'call', '{}', 'ready', now(), '''call'':1'::tsvector FROM company`);
  await house.sql(`INSERT INTO extraction_run (company_id, tenant_id, id, document_id, engine_version, rule_set_hash, head, flags, period_end, event_date, statements, observations, recorded_at)
    SELECT company_id, tenant_id, company_id, company_id, '1', 'x', '{}', '[]', '2025-03-31', '2025-04-25', 1, 0, now() FROM company`);
  await house.sql(`UPDATE document SET current_run_id = id`);
  for (let from = 0; from < ROWS; from += 5_000) await fillClaims(from, Math.min(from + 5_000, ROWS));
  for (const table of ['claim', 'statement', 'current_verdict', 'company', 'document'])
    await house.sql(`VACUUM ANALYZE ${table}`);
}

async function fillClaims(from: number, to: number): Promise<void> {
  const places = Array.from({ length: to - from }, (_, at) => from + at);
  const texts = places.map(textOf);
  const values = [
    DEFAULT_TENANT,
    places,
    places.map((at) => companyIdOf(DEFAULT_TENANT, `c${at % COMPANIES}`)),
    texts,
    texts.map(vectorOf),
    METRICS,
  ];
  const source = `unnest($2::integer[], $3::uuid[], $4::text[], $5::text[]) AS s (at, company, text, words)`;
  const id = `lpad(to_hex(at), 8, '0')::text || '-0000-7000-8000-000000000000'`;
  const saidOn = `date '2015-01-01' + at % 3900`;
  await house.sql(
    `INSERT INTO claim (company_id, tenant_id, id, metric, segment, kind, summary, window_start, window_end, said_on, said, revisions, frame, content_hash, recorded_at, updated_at, places, checkability, lifecycle, result, is_reviewed, needs_another_look, is_flagged, confidence, words)
      SELECT company, $1, (${id})::uuid, ($6::text[])[1 + at % 8], 'group', 'quantitative', text, ${saidOn}, CASE WHEN at % 5 > 0 THEN ${saidOn} + 365 END, ${saidOn}, text, '["initiated"]',
        jsonb_build_object('target', null, 'flags', '[]'::jsonb, 'topic', '[]'::jsonb, 'filler', repeat('f', 800)), 'h', now(), now() - at * interval '1 minute',
        '{"saidAt":{"document":"x","start":0,"end":1,"lang":"en","on":"2020-01-01"},"outcome":null}', 'high',
        CASE WHEN at % 3 = 0 THEN 'resolved' ELSE 'open' END, CASE WHEN at % 3 = 0 THEN CASE WHEN at % 900 = 0 THEN 'contradicted' ELSE 'met' END END, false, false, at % 4 = 0, 0.6 + (at % 400) / 1000.0, words::tsvector
      FROM ${source}`,
    values,
  );
  await house.sql(
    `INSERT INTO current_verdict (company_id, tenant_id, claim_id, position, lifecycle, result, verdict, original, recorded_at)
      SELECT company, $1, (${id})::uuid, 1, 'open', NULL, '{}', '{}', now() FROM ${source} WHERE text <> '' AND words <> '' AND $6::text[] IS NOT NULL`,
    values,
  );
  await house.sql(
    `INSERT INTO statement (company_id, tenant_id, run_id, key, ordinal, start_offset, end_offset, lang, metric, segment, kind, modality, speaker, horizon_end, document_id, said_on, frame, words)
      SELECT company, $1, company, 's' || at, at, 0, 10, 'en', ($6::text[])[1 + at % 8], 'group', 'quantitative', 'expectation', 'speaker ' || at % 500, ${saidOn} + 365, company, ${saidOn},
        jsonb_build_object('start', 0, 'end', 10, 'lang', 'en', 'filler', repeat('f', 400)), words::tsvector FROM ${source} WHERE text <> ''`,
    values,
  );
}

/** Plans of the queries that some work sends, as the roles that send them see them. */
async function plansOf(work: () => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  const { DataSource } = await import('typeorm');
  const source = house.bare(DataSource);
  const query = source.query.bind(source);
  source.query = (async (sql: string, values?: unknown[]) => {
    const [rows] = [await query(sql, values)];
    const plan: readonly { 'QUERY PLAN': string }[] = await query(`EXPLAIN ${sql}`, values);
    seen.push(plan.map((line) => line['QUERY PLAN']).join('\n'));
    return rows;
  }) as typeof source.query;
  try {
    await work();
  } finally {
    source.query = query as typeof source.query;
  }
  return seen;
}

const CLAIM_LISTS: readonly ClaimFilter[] = [
  {},
  { sort: 'said_on' },
  { sort: 'window_end' },
  { sort: '-window_end' },
  { sort: '-updated_at' },
  { sort: 'confidence' },
  { reviewed: false, sort: '-confidence' },
  { company: 'c7', sort: 'confidence' },
  { metric: 'eps' },
  { segment: 'group' },
  { result: 'contradicted' },
  { lifecycle: 'open', from: '2024-01-01' },
  { windowTo: '2016-03-01', sort: 'window_end' },
  { company: 'c7' },
  { company: 'c7', q: 'cloud revenue' },
  { q: 'quantum lattice' },
  { q: '量子' },
  { q: '"quantum lattice program"' },
  { q: 'revenue growth' },
  { q: '量子', sort: 'window_end' },
];

describe('a list over many rows', () => {
  it.each(CLAIM_LISTS)('of claims reads by an index: %j', async (filter) => {
    const plans = await plansOf(() => house.read.claims(filter));
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (?:claim|statement|current_verdict)\b/);
    expect((await house.read.claims(filter)).data.length).toBeGreaterThan(0);
  });

  it.each([
    {},
    { metric: 'eps' },
    { speaker: 'Speaker 77' },
    { company: 'c7' },
    { q: 'lattice' },
    { q: '晶格 量子' },
    { q: 'cloud' },
    { from: '2024-01-01', to: '2024-02-01' },
  ])('of statements too: %j', async (filter) => {
    const plans = await plansOf(() => house.read.listStatements(filter));
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (?:claim|statement)\b/);
    expect((await house.read.listStatements(filter)).data.length).toBeGreaterThan(0);
  });

  it('goes on from a cursor by an index', async () => {
    const { next } = await house.read.claims({ limit: 5 });
    for (const plan of await plansOf(() => house.read.claims({ limit: 5, cursor: next! })))
      expect(plan).toMatch(/Index Cond: .*ROW\(said_on, id\) </);
  });

  // ROWS=100000: times for a person to read; a test is never about time.
  const measure = async (): Promise<void> => {
    const asks: [string, () => Promise<unknown>][] = CLAIM_LISTS.map((filter) => [
      `claims ${JSON.stringify(filter)}`,
      () => house.read.claims(filter),
    ]);
    for (const q of ['lattice', '晶格 量子', 'cloud', '"cloud revenue growth"', '云', '資本開支'])
      asks.push([`statements ${q}`, () => house.read.listStatements({ q })]);
    for (const [name, ask] of asks) {
      const times: number[] = [];
      for (let run = 0; run < 15; run += 1) {
        const start = performance.now();
        await ask();
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      process.stderr.write(
        `${times[7]!.toFixed(1).padStart(8)} ms  p93 ${times[13]!.toFixed(1).padStart(8)} ms  ${name}\n`,
      );
    }
    const [before, start] = [process.memoryUsage().rss, performance.now()];
    let [bytes, peak] = [0, before];
    for await (const piece of (
      await house.app.get(ExportView).run({ of: 'claims', format: 'csv', base: '', filter: {} })
    ).bytes) {
      bytes += piece.length;
      peak = Math.max(peak, process.memoryUsage().rss);
    }
    const [seconds, grown] = [(performance.now() - start) / 1_000, (peak - before) / 1e6];
    process.stderr.write(
      `export of ${ROWS} claims: ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(1)} s, memory +${grown.toFixed(0)} MB\n`,
    );
  };
  if (process.env.ROWS !== undefined) it('is timed', measure, 600_000);
});
