import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { companyIdOf, DEFAULT_TENANT, ExportCalendar, KeepFeeds, ReadEvents, ReadFeeds } from '#usecases';
import { callsOf } from './house/calls.js';
import { openHouse, type House } from './house/open-house.js';

const BASE = 'https://wordkept.example';
const idsIn = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, id]) => id ?? '');
const eventsOf = (atom: string) => idsIn(atom, /<entry>[^]*?<id>urn:uuid:([^<]+)</g);
const claimsOf = (calendar: string) => idsIn(calendar, /^UID:([\da-f-]+)@wordkept/gm);

describe('feeds', () => {
  let house: House;
  let keep: KeepFeeds;
  let read: ReadFeeds;

  beforeAll(async () => {
    house = await openHouse();
    keep = house.app.get(KeepFeeds);
    read = house.bare(ReadFeeds);
    await house.startWorker();
    for (const company of ['lantern', 'meadow']) for (const call of callsOf(company)) await house.send(call);
  });
  afterAll(() => house.close());

  it('give what their filter leaves to whoever knows the token, and to nobody else', async () => {
    const { data } = await house.app.get(ReadEvents).run({ companies: ['lantern'], historic: false, limit: 200 });
    expect(data.length).toBeGreaterThan(0);
    const all = await house.app.get(ReadEvents).run({ companies: ['lantern'], limit: 200 });
    const old = await house.app.get(ReadEvents).run({ companies: ['lantern'], historic: true, limit: 200 });
    expect(data.length + old.data.length).toBe(all.data.length);
    expect(old.data.every((event) => event.data.historic)).toBe(true);
    const { token } = await keep.create({ name: 'Lantern', filter: { companies: ['lantern'] } });
    const { body, updatedAt } = await read.atom(token, BASE);
    expect(eventsOf(body)).toEqual(
      data
        .map(({ id }) => id)
        .reverse()
        .slice(0, 50),
    );
    expect(updatedAt.toISOString()).toBe(data.at(-1)!.time);
    const none = await keep.create({ name: 'None', filter: { companies: ['nobody'] } });
    expect(eventsOf((await read.atom(none.token, BASE)).body)).toEqual([]);
    expect(claimsOf((await read.calendar(none.token, BASE)).body)).toEqual([]);
    await expect(read.atom(`${token}x`, BASE)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('give as a calendar what falls due', async () => {
    const due = await house.app.get(ExportCalendar).run({}, 'en', BASE);
    const rows = await house.sql<{ id: string }>(`
      SELECT cl.id FROM claim cl JOIN current_verdict v ON v.company_id = cl.company_id AND v.claim_id = cl.id
      WHERE cl.retired_at IS NULL AND cl.window_end IS NOT NULL AND v.lifecycle NOT IN ('resolved', 'void')`);
    expect(rows.length).toBeGreaterThan(0);
    expect(claimsOf(due.body).sort()).toEqual(rows.map(({ id }) => id).sort());
    const { token } = await keep.create({ name: 'All', language: 'zh-Hant' });
    expect(claimsOf((await read.calendar(token, BASE)).body)).toEqual(claimsOf(due.body));
  });

  it('are listed without their token, of which only the hash is kept', async () => {
    const { token, addresses, ...view } = await keep.create({ name: 'Listed', language: 'zh-Hans' });
    expect(addresses.atom).toContain(token);
    const { data } = await keep.list({ limit: 1 });
    expect(data).toEqual([view]);
    const kept = await house.sql<{ row: string }>('SELECT feed_token::text AS row FROM feed_token');
    expect(kept.map(({ row }) => row).join()).not.toContain(token);
  });

  it('lead nowhere once they are revoked', async () => {
    const { id, token } = await keep.create({ name: 'Revoked' });
    await read.calendar(token, BASE);
    await keep.revoke(id);
    const { revokedAt } = await keep.one(id);
    await keep.revoke(id);
    expect((await keep.one(id)).revokedAt).toBe(revokedAt);
    await expect(read.calendar(token, BASE)).rejects.toMatchObject({ code: 'not_found' });
    await expect(read.atom(token, BASE)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('give nothing of another tenant', async () => {
    const other = '00000000-0000-7000-8000-0000000000ff';
    await house.sql(
      `INSERT INTO company (company_id, tenant_id, slug, name, currency, created_at) VALUES ($1, $2, 'lantern', 'Other', 'USD', now())`,
      [companyIdOf(other, 'lantern'), other],
    );
    const { id, token } = await keep.create({ name: 'Mine', filter: { companies: ['lantern'] } });
    await house.sql('UPDATE feed_token SET tenant_id = $1 WHERE id = $2', [other, id]);
    expect(eventsOf((await read.atom(token, BASE)).body)).toEqual([]);
    expect(claimsOf((await read.calendar(token, BASE)).body)).toEqual([]);
    await expect(keep.one(id)).rejects.toMatchObject({ code: 'not_found' });
    expect(DEFAULT_TENANT).not.toBe(other);
  });
});
