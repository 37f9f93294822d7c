import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { callsOf } from './house/calls.js';
import { openHouse, type House } from './house/open-house.js';

describe('receiving a document', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  const [call] = callsOf('fabrikam');
  const upload = call as NonNullable<typeof call>;
  const count = async (sql: string) => (await house.sql<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n;

  it('makes one document, one job and one work of the same bytes a hundred times at once', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => house.receive.run(upload)));
    expect(answers.filter((answer) => answer.created)).toHaveLength(1);
    const first = answers[0];
    for (const { document, job } of answers)
      expect({ document, job }).toEqual({ document: first?.document, job: first?.job });
    expect(await count('document')).toBe('1');
    expect(await count('document_text')).toBe('1');
    expect(await count('reading_job')).toBe('1');
    expect(await count('outbox')).toBe('1');
  });

  it('queues the reading again where the sender gives another date, and only then', async () => {
    const before = await house.receive.run(upload);
    const corrected = await house.receive.run({ ...upload, eventDate: '2024-04-26' });
    const repeated = await house.receive.run({ ...upload, eventDate: '2024-04-26' });
    expect(corrected.document.id).toBe(before.document.id);
    expect(corrected.job.id).not.toBe(before.job.id);
    expect(repeated.job.id).toBe(corrected.job.id);
    expect(await count('outbox')).toBe('2');
  });

  it('keeps the same text of two companies apart', async () => {
    const other = await house.receive.run({ ...upload, company: 'contoso' });
    expect(other.created).toBe(true);
    expect((await house.read.companies()).data.map((company) => company.id)).toEqual(['contoso', 'fabrikam']);
  });

  it('takes a company by its name in any case', async () => {
    expect((await house.receive.run({ ...upload, company: ' Fabrikam ' })).created).toBe(false);
  });

  it.each([
    ['no text', { text: ' \n\t' }, 'empty_document'],
    ['NUL', { text: 'Revenue was\u0000 10.' }, 'binary_file'],
    ['a company that is a path', { company: '../etc/passwd' }, 'bad_option'],
  ])('refuses %s', async (_what, change, code) => {
    await expect(house.receive.run({ ...upload, ...change })).rejects.toMatchObject({ code });
    expect(await count(`company WHERE slug LIKE '%..%'`)).toBe('0');
  });

  it('keeps the offsets of a text with a lone surrogate and characters beyond the first plane', async () => {
    const text = `𠮷野家 \ud800 ${upload.text}`;
    const { document } = await house.receive.run({ ...upload, text });
    const stored = await house.read.documentText(document.id);
    expect(stored).toHaveLength(text.length);
    expect(stored.indexOf('Revenue')).toBe(text.indexOf('Revenue'));
    expect(document.characters).toBe(text.length);
  });

  it.each(['claim', 'document', 'job'] as const)(
    'says not_found of an unknown %s and of a word that is no id',
    async (what) => {
      const read = { claim: 'claim', document: 'document', job: 'job' } as const;
      await expect(house.read[read[what]]('01900000-0000-7000-8000-000000000000')).rejects.toMatchObject({
        code: 'not_found',
      });
      await expect(house.read[read[what]]("x' OR 1=1")).rejects.toMatchObject({ code: 'not_found' });
    },
  );

  it('pages through documents, each once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await house.read.documents({ limit: 1, cursor });
      seen.push(...page.data.map((document) => document.id));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(Number(await count('document')));
  });

  it.each([
    'nonsense',
    Buffer.from('["1; DROP TABLE x"]').toString('base64url'),
    Buffer.from('[1]').toString('base64url'),
  ])('refuses a cursor that it never gave: %s', async (cursor) => {
    await expect(house.read.documents({ cursor })).rejects.toMatchObject({ code: 'bad_option' });
  });
});
