import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ClaimSort, Page } from '#contracts';
import { StartDay, type ClaimFilter, type StatementFilter } from '#usecases';
import { callsOf, TODAY } from './house/calls.js';
import { openHouse, type House } from './house/open-house.js';

let house: House;
const TRILINGUAL = [
  '云海 2024年第三季度业绩电话会',
  '管理层发言',
  '李明，首席财务官：我们预计未来三年资本开支将达到3,800亿元，云业务收入下季度将加速增长。本季度云业务收入为280亿元，同比增长26%。',
].join('\n\n');
const TRADITIONAL = [
  '雲海 2024年第二季度業績電話會',
  '管理層發言',
  '李明，首席財務官：我們預計下一季度AI雲收入將保持雙位數增長。本季度雲業務收入為250億元，同比增長20%。',
].join('\n\n');

beforeAll(async () => {
  house = await openHouse();
  await house.startWorker();
  for (const company of ['harbour', 'meadow']) for (const upload of callsOf(company)) await house.send(upload);
  const dated = { company: 'yunhai', currency: 'CNY' };
  await house.send({
    ...dated,
    text: TRADITIONAL,
    name: '雲海 Q2.txt',
    periodEnd: '2024-06-30',
    eventDate: '2024-07-30',
  });
  await house.send({
    ...dated,
    text: TRILINGUAL,
    name: '云海 Q3.txt',
    periodEnd: '2024-09-30',
    eventDate: '2024-10-30',
  });
});
afterAll(() => house.close());

const claims = async (filter: ClaimFilter) => (await house.read.claims({ limit: 200, ...filter })).data;
const statements = async (filter: StatementFilter) => (await house.read.listStatements({ limit: 200, ...filter })).data;

describe('words', () => {
  it.each([
    ['資本開支 3800億', ['资本开支', '3,800亿']],
    ['３８００億', ['3,800亿']],
    ['"云业务收入下季度"', ['云业务收入下季度']],
    ['AI 云', ['AI', '雲']],
    ['雙位數', ['雙位數']],
    ['cap* "full year 2024"', ['capital', 'full year 2024']],
  ])('%s stand where statements say so', async (q, marked) => {
    const found = await statements({ q });
    expect(found.length).toBeGreaterThan(0);
    for (const { quote, highlights } of found)
      expect(new Set(highlights!.quote.map(({ start, end }) => quote.slice(start, end)))).toEqual(new Set(marked));
  });

  it.each(['资本支出', 'quantum', '"revenue expect"', 'revenue -expect', '务云', '380'])(
    '%s stand in no statement',
    async (q) => {
      expect(await statements({ q })).toEqual([]);
    },
  );

  it('find claims by any quote of theirs, those of two scripts alike', async () => {
    const [simplified, traditional] = [await claims({ q: '云业务' }), await claims({ q: '雲業務' })];
    expect(simplified.length).toBeGreaterThan(0);
    expect(traditional.map(({ id }) => id)).toEqual(simplified.map(({ id }) => id));
    const repeated = await claims({ q: '"we still expect capital"' });
    expect(repeated.map(({ company }) => company).sort()).toEqual(['harbour', 'meadow']);
  });

  it('find observations, and what they are of', async () => {
    const { data } = await house.read.listObservations({ q: '同比增長', sort: 'period_end' });
    expect(data.map(({ period }) => period.end)).toEqual([...data.map(({ period }) => period.end)].sort());
    expect(data.length).toBeGreaterThan(1);
    expect(data.every(({ company, highlights }) => company === 'yunhai' && highlights!.quote.length > 0)).toBe(true);
  });

  it('find names as they are typed', async () => {
    const names = async (q: string) => (await house.read.companies({ q })).data.map(({ id }) => id);
    expect([await names('har'), await names('HARB'), await names('arb')]).toEqual([['harbour'], ['harbour'], []]);
    const documents = async (q: string) => (await house.read.documents({ q })).data.map(({ name }) => name);
    expect(await documents('云海')).toEqual(['云海 Q3.txt', '雲海 Q2.txt']);
    expect(new Set(await documents('quar firs'))).toEqual(new Set(['first quarter']));
  });

  it.each(['?', '-cloud', '"'])('%s are nothing to look for', async (q) => {
    await expect(claims({ q })).rejects.toMatchObject({ code: 'bad_option' });
  });

  it('of rows of before are worked out by the daily job, to the same', async () => {
    const ids = async () => [
      (await claims({ q: '云 OR' })).map(({ id }) => id),
      (await claims({ q: 'revenue' })).map(({ id }) => id),
      (await statements({ speaker: 'TOMAS  Reyes' })).map(({ quote }) => quote),
      (await house.read.companies({ q: 'mead' })).data,
    ];
    const before = await ids();
    expect(before[1]!.length).toBeGreaterThan(4);
    expect(before[2]!.length).toBe(6);
    for (const table of ['claim', 'statement', 'observation', 'company', 'document'])
      await house.sql(`UPDATE ${table} SET words = NULL`);
    expect(await claims({ q: 'revenue' })).toEqual([]);
    await house.app.get(StartDay).run();
    expect(await ids()).toEqual(before);
    const left = await house.sql<{ n: number }>('SELECT count(*)::integer AS n FROM statement WHERE words IS NULL');
    expect(left).toEqual([{ n: 0 }]);
  });
});

describe('filters', () => {
  it.each<[ClaimFilter, (row: Awaited<ReturnType<typeof claims>>[number]) => boolean]>([
    [{ kind: 'quantitative' }, ({ kind }) => kind === 'quantitative'],
    [{ checkability: 'high' }, ({ checkability }) => checkability === 'high'],
    [{ from: '2024-07-01', to: '2024-07-31' }, ({ saidOn }) => saidOn.startsWith('2024-07')],
    [{ windowTo: '2024-12-30' }, ({ window }) => window.end !== null && window.end <= '2024-12-30'],
    [{ lifecycle: 'resolved' }, ({ verdict }) => verdict.lifecycle === 'resolved'],
    [{ result: 'met' }, ({ verdict }) => verdict.result === 'met'],
    [{ reviewed: false }, () => true],
    [{ reviewed: true }, () => false],
    [{ company: 'meadow', metric: 'revenue' }, ({ company, metric }) => company === 'meadow' && metric === 'revenue'],
  ])('of claims leave what they say: %j', async (filter, holds) => {
    const all = await claims({});
    expect((await claims(filter)).map(({ id }) => id)).toEqual(all.filter(holds).map(({ id }) => id));
  });

  it('of statements and documents do too', async () => {
    const all = await statements({});
    expect(all.length).toBeGreaterThan(10);
    expect(await statements({ modality: 'expectation', lang: 'en' })).toEqual(
      all.filter(({ modality, lang }) => modality === 'expectation' && lang === 'en'),
    );
    const [first] = all;
    expect(await statements({ document: first!.document })).toEqual(
      all.filter(({ document }) => document === first!.document),
    );
    const periods = (await house.read.documents({ period: '2024-09-01' })).data.map(({ period }) => period?.end);
    expect(new Set(periods)).toEqual(new Set(['2024-09-30']));
    expect((await house.read.documents({ status: 'failed' })).data).toEqual([]);
  });
});

describe('sorts', () => {
  const keyOf: Readonly<Record<ClaimSort, (row: Awaited<ReturnType<typeof claims>>[number]) => string>> = {
    said_on: ({ saidOn }) => saidOn,
    '-said_on': ({ saidOn }) => saidOn,
    window_end: ({ window }) => window.end ?? '9999',
    '-window_end': ({ window }) => window.end ?? '0000',
    updated_at: () => '',
    '-updated_at': () => '',
    relevance: () => '',
    confidence: ({ verdict }) => verdict.confidence.toFixed(4),
    '-confidence': ({ verdict }) => verdict.confidence.toFixed(4),
  };

  it.each(Object.keys(keyOf) as ClaimSort[])('by %s come in pages that hold each claim once', async (sort) => {
    const q = sort === 'relevance' ? 'expect' : undefined;
    const whole = await claims({ sort, q });
    const keys = whole.map(keyOf[sort]);
    expect(keys).toEqual(sort.startsWith('-') ? [...keys].sort().reverse() : [...keys].sort());
    const ids: string[] = [];
    let page: Page<{ id: string }> = { data: [], next: '' };
    do {
      page = await house.read.claims({ sort, q, limit: 2, ...(page.next && { cursor: page.next }) });
      ids.push(...page.data.map(({ id }) => id));
    } while (page.next !== null);
    expect(whole.length).toBeGreaterThan(4);
    expect(ids).toEqual(whole.map(({ id }) => id));
  });

  it('read statements of each document from its beginning, page after page', async () => {
    const whole = await statements({});
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await house.read.listStatements({ limit: 3, cursor });
      seen.push(...page.data.map(({ document, id }) => `${document} ${id}`));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(seen).toEqual(whole.map(({ document, id }) => `${document} ${id}`));
    for (const [at, { document, start }] of whole.entries())
      if (whole[at + 1]?.document === document) expect(whole[at + 1]!.start).toBeGreaterThanOrEqual(start);
  });

  it('refuse a cursor of another sort, of other filters, or of another list', async () => {
    const { next } = await house.read.claims({ sort: 'window_end', limit: 1 });
    const cursor = next!;
    await expect(house.read.claims({ sort: 'said_on', cursor })).rejects.toThrow('given under the sort window_end');
    await expect(house.read.claims({ sort: 'window_end', company: 'meadow', cursor })).rejects.toThrow('other filters');
    await expect(house.read.listStatements({ cursor })).rejects.toMatchObject({ code: 'bad_option' });
    await expect(house.read.claims({ sort: 'relevance' })).rejects.toMatchObject({ code: 'bad_option' });
    expect((await house.read.claims({ sort: 'window_end', limit: 7, cursor })).data.length).toBe(7);
  });
});

describe('a past', () => {
  it('is searched, filtered and sorted as the present is', async () => {
    const present: ClaimFilter = { company: 'meadow', q: 'revenue', sort: 'window_end' };
    const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
    expect(ids(await claims({ ...present, asOf: TODAY }))).toEqual(ids(await claims(present)));
    expect(await claims({ ...present, asOf: '2024-05-01' })).toHaveLength(1);
  });
});
