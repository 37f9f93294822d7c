import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildLedger, extract, type Extraction, type Ledger } from '#engine';
import type { ClaimView, DocumentUpload, ImportView } from '#contracts';
import { importOutcomes } from '#intake';
import { companyIdOf, DEFAULT_TENANT, ImportStore, sha256 } from '#usecases';
import { callsOf } from './house/calls.js';
import { openHouse, profileOf, type FigureUpload, type House } from './house/open-house.js';

/** Company facts of the year of the calls: revenue by quarters to September and for the year, spending as years to date. */
const entry = (end: string, val: number, form: string, filed: string, start = '2024-01-01') => ({
  start,
  end,
  val: val * 1e6,
  accn: `0001-${filed}`,
  fy: 2024,
  fp: 'FY',
  form,
  filed,
});
const FACTS = JSON.stringify({
  cik: 4711,
  entityName: 'Sample Corp',
  facts: {
    'us-gaap': {
      Revenues: {
        units: {
          USD: [
            entry('2024-03-31', 410, '10-Q', '2024-04-30'),
            entry('2024-06-30', 444, '10-Q', '2024-07-30', '2024-04-01'),
            entry('2024-06-30', 854, '10-Q', '2024-07-30'),
            entry('2024-09-30', 448, '10-Q', '2024-10-30', '2024-07-01'),
            entry('2024-09-30', 1302, '10-Q', '2024-10-30'),
            entry('2024-12-31', 1771, '10-K', '2025-02-12'),
          ],
        },
      },
      PaymentsToAcquirePropertyPlantAndEquipment: {
        units: { USD: [entry('2024-09-30', 73, '10-Q', '2024-10-30'), entry('2024-12-31', 96, '10-K', '2025-02-12')] },
      },
    },
  },
});

const table = (...rows: readonly string[]) =>
  ['metric,period_start,period_end,value,unit,reported_on', ...rows].join('\n');
const fourth = (millions: number) => `revenue,2024-10-01,2024-12-31,${millions},USD millions,2025-02-12`;

async function figuresIn(company: string, files: readonly string[]): Promise<readonly Extraction[]> {
  const profile = await profileOf(company, {});
  const read = await Promise.all(
    files.map(async (file) => {
      async function* bytes() {
        yield Buffer.from(file);
      }
      return (await importOutcomes(bytes(), profile)).documents.map(({ extraction }) => extraction);
    }),
  );
  return read.flat();
}

/** What `wordkept track --outcomes` would say. */
async function inMemory(calls: readonly DocumentUpload[], files: readonly string[]): Promise<Ledger> {
  const company = calls[0]?.company ?? '';
  const profile = await profileOf(company, { currency: 'USD' });
  const read = calls.map(({ text, periodEnd, eventDate, currency }) =>
    extract({ text, sha256: sha256(text), periodEnd, eventDate, currency }, profile),
  );
  return buildLedger(
    { extractions: [...read, ...(await figuresIn(company, files))], reviews: [] },
    profile,
    '2025-02-12',
  );
}

function comparable(ledger: Ledger | null): unknown {
  const claims = (ledger?.claims ?? []).map(({ id: _id, ...claim }) => claim);
  const keyed = claims.map((claim) => [JSON.stringify([claim.summary, claim.statements[0]?.start]), claim] as const);
  return { ...ledger, comparison: null, claims: keyed.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, claim]) => claim) };
}

describe('figures brought in from filings and tables', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
    await house.startWorker();
  });
  afterAll(() => house.close());

  const stored = (company: string) => house.ledgers.read(companyIdOf(DEFAULT_TENANT, company));
  const bring = (company: string, file: string, more: Partial<FigureUpload> = {}): Promise<ImportView> =>
    house.import({ company, file, ...more });
  const hold = async (company: string) => {
    for (const call of callsOf(company)) await house.send(call);
  };
  const fourthQuarter = async (company: string): Promise<ClaimView> => {
    const rows = (await house.read.claims({ company, metric: 'revenue' })).data;
    const row = rows.find(({ window }) => window.end === '2024-12-31');
    return house.read.claim(row?.id ?? '');
  };
  const alerts = (company: string) =>
    house.sql<{ id: string; name: string; subject: string }>(
      `SELECT id, name, payload ->> 'subject' AS subject FROM outbox WHERE queue = 'alerts' AND company_id = $1`,
      [companyIdOf(DEFAULT_TENANT, company)],
    );

  it('give the ledger that the engine makes of them in memory', async () => {
    await hold('contoso');
    const view = await bring('contoso', FACTS, { name: 'CIK4711.json' });
    expect(view).toMatchObject({
      kind: 'xbrl',
      status: 'done',
      rows: 8,
      documents: { created: 4, replaced: 0, unchanged: 0 },
    });
    expect(comparable(await stored('contoso'))).toEqual(comparable(await inMemory(callsOf('contoso'), [FACTS])));
    const claim = await fourthQuarter('contoso');
    expect(claim.verdict.result).toBe('met');
    expect(claim.outcomes[0]).toMatchObject({ vintage: 'derived', value: '469000000' });
    expect(claim.outcomes[0]?.quote).toContain('1771000000 (2024-01-01 to 2024-12-31) less 1302000000');
  });

  it('are the same whether they come before the calls or after', async () => {
    await bring('northwind', FACTS);
    await hold('northwind');
    expect(comparable(await stored('northwind'))).toEqual(comparable(await inMemory(callsOf('northwind'), [FACTS])));
  });

  it('are quoted from documents that are stored like any other', async () => {
    const document = (await house.read.documents({ company: 'contoso' })).data.find(({ kind }) => kind === 'import');
    const text = await house.read.documentText(document?.id ?? '');
    const observations = await house.read.observations(document?.id ?? '');
    expect(document).toMatchObject({ status: 'ready', statements: 0, observations: observations.length });
    for (const { start, end, quote } of observations) expect(text.slice(start, end)).toBe(quote);
  });

  it('change nothing when they come again, also twice at once', async () => {
    const before = await house.sql('SELECT id FROM outbox ORDER BY id');
    const [again, once] = await Promise.all([bring('contoso', FACTS), bring('contoso', FACTS)]);
    for (const view of [again, once])
      expect(view).toMatchObject({
        status: 'done',
        verdictsChanged: 0,
        documents: { created: 0, replaced: 0, unchanged: 4 },
      });
    expect(await house.sql('SELECT id FROM outbox ORDER BY id')).toEqual(before);
  });

  it('replace a day where a row was corrected, and keep the verdict on the old one', async () => {
    await hold('fourthcoffee');
    await bring('fourthcoffee', table(fourth(470)));
    expect((await fourthQuarter('fourthcoffee')).verdict.result).toBe('met');
    const view = await bring('fourthcoffee', table(fourth(450)));
    expect(view.documents).toEqual({ created: 0, replaced: 1, unchanged: 0 });
    const claim = await fourthQuarter('fourthcoffee');
    expect(claim.verdict.result).toBe('missed');
    const kept = await house.sql<{ result: string | null }>(
      'SELECT result FROM verdict WHERE claim_id = $1 ORDER BY position',
      [claim.id],
    );
    expect(kept.map(({ result }) => result).slice(-2)).toEqual(['met', 'missed']);
    expect(comparable(await stored('fourthcoffee'))).toEqual(
      comparable(await inMemory(callsOf('fourthcoffee'), [table(fourth(450))])),
    );
    await bring('fourthcoffee', table(fourth(470)));
    expect((await fourthQuarter('fourthcoffee')).verdict.result).toBe('met');
  });

  it('add to what a table gave of the day', async () => {
    await hold('lucerne');
    await bring('lucerne', table(fourth(470)));
    const spent = 'Capex,2024-01-01,2024-12-31,96,USD millions,2025-02-12';
    const view = await bring('lucerne', table(spent));
    expect(view).toMatchObject({ figures: 2, documents: { created: 0, replaced: 1, unchanged: 0 } });
    expect((await fourthQuarter('lucerne')).verdict.result).toBe('met');
    expect(comparable(await stored('lucerne'))).toEqual(
      comparable(await inMemory(callsOf('lucerne'), [table(fourth(470), spent)])),
    );
  });

  it('tell each claim once, however many years come in at once', async () => {
    await hold('alpine');
    const before = new Set((await alerts('alpine')).map(({ id }) => id));
    const years = Array.from({ length: 20 }, (_, at) => 2005 + at).map(
      (year) => `revenue,${year}-01-01,${year}-12-31,${1000 + year},USD millions,${year + 1}-02-12`,
    );
    await bring('alpine', table(...years, fourth(470)));
    const news = (await alerts('alpine')).filter(({ id }) => !before.has(id));
    const changed = news.filter(({ name }) => name === 'wordkept.verdict.changed').map(({ subject }) => subject);
    expect(changed).toContain((await fourthQuarter('alpine')).id);
    expect(new Set(changed).size).toBe(changed.length);
    expect(news.filter(({ name }) => name === 'wordkept.claim.unmentioned')).toEqual([]);
  });

  it('list the rows that could not be taken, and take the others', async () => {
    const view = await bring('humongous', table('mood,2024-10-01,2024-12-31,5,USD,2025-02-12', fourth(470)));
    expect(view).toMatchObject({ status: 'done', rows: 2, figures: 1 });
    expect(view.problems).toEqual([expect.objectContaining({ row: 2, column: 'metric' })]);
  });

  it.each([
    [
      'a strict import with a bad row',
      table('mood,2024-10-01,2024-12-31,5,USD,2025-02-12', fourth(470)),
      { strict: true },
      'unreadable_file',
    ],
    ['no good row at all', table('mood,2024-10-01,2024-12-31,5,USD,2025-02-12'), {}, 'unreadable_file'],
    ['a mapping that does not fit', table(fourth(470)), { map: { columns: { metric: 'KPI' } } }, 'bad_option'],
    ['facts that are cut off', FACTS.slice(0, 500), {}, 'unreadable_file'],
  ])('refuse %s whole', async (_what, file, more, code) => {
    await expect(bring('wideworld', file, more)).rejects.toMatchObject({ code });
    expect((await house.read.companies()).data.map(({ id }) => id)).not.toContain('wideworld');
  });

  it('say in a dry run what they would do, and do nothing', async () => {
    const known = (await house.read.documents({ company: 'contoso' })).data.length;
    const view = await bring('contoso', table(fourth(470)), { dryRun: true });
    expect(view).toMatchObject({
      id: null,
      status: 'planned',
      figures: 1,
      documents: { created: 1, replaced: 0, unchanged: 0 },
    });
    expect((await house.read.documents({ company: 'contoso' })).data).toHaveLength(known);
  });

  it('are not taken for a call when their text is sent as one', async () => {
    const document = (await house.read.documents({ company: 'contoso' })).data.find(({ kind }) => kind === 'import');
    const text = await house.read.documentText(document?.id ?? '');
    await expect(house.send({ company: 'contoso', text })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('are listed newest first, by company', async () => {
    const imports = await house.app.get(ImportStore).imports(DEFAULT_TENANT, { company: 'contoso' });
    expect(imports.data.map(({ documents }) => documents.created)).toEqual([0, 0, 4]);
  });
});
