import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { ALERT_QUEUE, type AlertEvent, type AlertType } from '#contracts';
import { companyIdOf, DEFAULT_TENANT, newId, Outbox, ReadEvents, type EventQuery } from '#usecases';
import { alert } from '../../apps/api/test/sample-alert.js';
import { openHouse, type House } from './house/open-house.js';

const COMPANIES = ['alpine', 'bellows'] as const;

describe('events over HTTP', () => {
  let house: House;
  let outbox: Outbox;
  let events: ReadEvents;
  const clients: pg.Client[] = [];

  beforeAll(async () => {
    house = await openHouse();
    outbox = house.app.get(Outbox);
    events = house.app.get(ReadEvents);
    for (const slug of COMPANIES)
      await house.sql(
        `INSERT INTO company (company_id, tenant_id, slug, name, currency, created_at) VALUES ($1, $2, $3, $3, 'USD', now())`,
        [companyIdOf(DEFAULT_TENANT, slug), DEFAULT_TENANT, slug],
      );
  });
  afterAll(async () => {
    await Promise.all(clients.map((client) => client.end()));
    await house.close();
  });

  const connection = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: house.config.databaseUrl });
    clients.push(client);
    await client.connect();
    return client;
  };

  /** Writes an alert as the verdict's transaction does; the caller commits. */
  const write = async (client: pg.Client, company: string, type: AlertType = alert.type): Promise<string> => {
    const id = newId();
    const event: AlertEvent = { ...alert, id, type, data: { ...alert.data, company } };
    const key = [companyIdOf(DEFAULT_TENANT, company), DEFAULT_TENANT, id];
    await client.query(
      `INSERT INTO event_key (company_id, tenant_id, id, created_at) VALUES ($1, $2, $3, clock_timestamp())`,
      key,
    );
    await client.query(
      `INSERT INTO outbox (company_id, tenant_id, id, queue, name, payload, created_at) VALUES ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
      [...key, ALERT_QUEUE, type, event],
    );
    return id;
  };
  const read = async (query: EventQuery = {}) => {
    const { data, next, more } = await events.run(query);
    return { ids: data.map(({ id }) => id), next, more };
  };
  const now = async () => (await read({ after: 'now' })).next;

  it('gives an event that was written first and committed last to whoever has read the others', async () => {
    const [slow, quick] = [await connection(), await connection()];
    const after = await now();
    await slow.query('BEGIN');
    const first = await write(slow, 'alpine');
    const second = await write(quick, 'bellows');
    await outbox.place();
    const before = await read({ after });
    expect(before.ids).toEqual([second]);
    await slow.query('COMMIT');
    await outbox.place();
    expect(await read({ after: before.next })).toMatchObject({ ids: [first], more: false });
    expect((await read({ after })).ids).toEqual([second, first]);
  });

  it('gives the newest first to whoever looks back, a page at a time, no further than asked', async () => {
    const client = await connection();
    const ids: string[] = [];
    const since = (await house.sql<{ at: Date }>('SELECT clock_timestamp() AS at'))[0]!.at.toISOString();
    for (const company of ['alpine', 'bellows', 'alpine']) ids.push(await write(client, company));
    await outbox.place();
    const first = await events.newest({ since, limit: 2 });
    expect(first.data.map(({ id }) => id)).toEqual([ids[2], ids[1]]);
    const rest = await events.newest({ since, limit: 2, cursor: first.next! });
    expect(rest).toMatchObject({ data: [{ id: ids[0] }], next: null });
    const ofOne = await events.newest({ since, companies: ['bellows'] });
    expect(ofOne.data.map(({ id }) => id)).toEqual([ids[1]]);
  });

  it('gives each event once, and all, while many write, place, dispatch and settle at once', async () => {
    const after = await now();
    const written = new Set<string>();
    let left = 8;
    const writer = async (at: number): Promise<void> => {
      const client = await connection();
      for (let turn = 0; turn < 12; turn++) {
        await client.query('BEGIN');
        const ids = [await write(client, COMPANIES[(at + turn) % 2]!), await write(client, COMPANIES[at % 2]!)];
        await client.query('SELECT pg_sleep($1)', [((at * 7 + turn * 5) % 11) / 500]);
        await client.query(turn % 5 === 4 ? 'ROLLBACK' : 'COMMIT');
        if (turn % 5 !== 4) ids.forEach((id) => written.add(id));
      }
      left -= 1;
    };
    const relay = async (): Promise<void> => {
      while (left > 0) {
        await outbox.place();
        await outbox.dispatch(7, () => Promise.resolve(undefined));
        await outbox.settle(new Date(Date.now() + 60_000), 3);
      }
      await outbox.place();
    };
    const seen: string[] = [];
    let relays: Promise<unknown> = Promise.resolve(undefined);
    const reader = async (): Promise<void> => {
      for (let next = after, done = false; ;) {
        const page = await read({ after: next, limit: 5 });
        seen.push(...page.ids);
        next = page.next;
        if (done && page.ids.length === 0) return;
        if (left === 0 && !done) {
          await relays;
          done = true;
        }
      }
    };
    relays = Promise.all([relay(), relay(), relay()]);
    await Promise.all([...Array.from({ length: left }, (_, at) => writer(at)), relays, reader()]);
    expect(written.size).toBe(8 * 10 * 2);
    expect([...seen].sort()).toEqual([...written].sort());
    const whole: string[] = [];
    for (let page = await read({ after, limit: 50 }); ; page = await read({ after: page.next, limit: 50 })) {
      whole.push(...page.ids);
      if (!page.more) break;
    }
    expect(whole).toEqual(seen);
  });

  it('dispatches no alert that has no place yet', async () => {
    const client = await connection();
    await outbox.dispatch(1_000, () => Promise.resolve(undefined));
    await write(client, 'alpine');
    expect(await outbox.dispatch(1_000, () => Promise.resolve(undefined))).toBe(0);
    expect(await outbox.place()).toBe(1);
    expect(await outbox.place()).toBe(0);
    expect(await outbox.dispatch(1_000, () => Promise.resolve(undefined))).toBe(1);
  });

  it('filters, and moves on past what the filter left out', async () => {
    const client = await connection();
    const after = await now();
    const due = await write(client, 'alpine', 'wordkept.claim.due');
    const revised = await write(client, 'bellows', 'wordkept.claim.revised');
    await outbox.place();
    const { next } = await read({ after });
    expect(await read({ after, companies: ['alpine'] })).toEqual({ ids: [due], next, more: false });
    expect(await read({ after, types: ['wordkept.claim.revised'] })).toEqual({ ids: [revised], next, more: false });
    expect(await read({ after, companies: ['nobody'] })).toEqual({ ids: [], next, more: false });
    expect((await read({ after, metrics: ['revenue'], segments: ['group'] })).ids).toEqual([due, revised]);
    expect((await read({ after, metrics: ['profitability'] })).ids).toEqual([]);
    expect(await read({ after, limit: 1 })).toMatchObject({ ids: [due], more: true });
  });

  it('answers whoever waits as soon as there is something for them', async () => {
    const client = await connection();
    const waiting = read({ after: await now(), companies: ['bellows'], wait: 30 });
    await write(client, 'alpine');
    await outbox.place();
    const wanted = await write(client, 'bellows');
    await outbox.place();
    expect((await waiting).ids).toEqual([wanted]);
  });

  it('waits no longer for whoever has hung up', async () => {
    const gone = new AbortController();
    const waiting = events.run({ after: await now(), wait: 30 }, gone.signal);
    gone.abort();
    expect((await waiting).data).toEqual([]);
  });

  it.each(['bm9uZQ', 'nowhere', Buffer.from('event 99999999').toString('base64url')])(
    'refuses the cursor %s, which is none that it gave',
    async (after) => {
      await expect(events.run({ after })).rejects.toMatchObject({ code: 'bad_option' });
    },
  );

  it('closes without waiting for those who wait', async () => {
    const other = await openHouse();
    const waiting = other.app.get(ReadEvents).run({ wait: 30 });
    await other.close();
    await expect(waiting).resolves.toMatchObject({ data: [] });
  });
});
