import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { DeliveryView, EmailSettings } from '#contracts';
import { openDelivery, type OpenedDelivery } from '#delivery';
import { Clock, Deliveries, DeliveryStore, HOUSE, Subscriptions, Unsubscribe, withinScope } from '#usecases';
import { openHouse, waitFor, type House } from './house/open-house.js';
import { alertEvent, tellAlerts } from './house/tell-alerts.js';

/** A clock that the test moves. */
class Hands extends Clock {
  time = new Date();
  override now(): Date {
    return this.time;
  }
}

interface Letter {
  readonly to: string;
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly unsubscribe: string;
}

let house: House;
let server: SMTPServer;
let delivery: OpenedDelivery;
let subscriptions: Subscriptions;
let deliveries: Deliveries;
const clock = new Hands();
const letters: Letter[] = [];
/** Status that a receiver's server answers with, by the receiver's address. */
const refusals = new Map<string, number>();

const header = (raw: string, name: string): string =>
  new RegExp(`^${name}: (.*)$`, 'im').exec(raw.replace(/\r\n[ \t]+/g, ' '))?.[1]?.trim() ?? '';

/** A header as people read it (RFC 2047). */
const inWords = (text: string): string =>
  text.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=\s*/gi, (_word, form: string, content: string) =>
    form.toUpperCase() === 'B'
      ? Buffer.from(content, 'base64').toString('utf8')
      : decodeURIComponent(content.replace(/_/g, ' ').replace(/=/g, '%')),
  );

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = refusals.get(address);
      done(responseCode === undefined ? null : Object.assign(new Error('no'), { responseCode }));
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const [id, unsubscribe] = [header(raw, 'Message-ID'), header(raw, 'List-Unsubscribe')];
        letters.push({ to, id, subject: header(raw, 'Subject'), text: raw, unsubscribe });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  house = await openHouse(null, clock, undefined, {
    SMTP_URL: `smtp://127.0.0.1:${port}`,
    MAIL_FROM: 'Wordkept <alerts@wordkept.example>',
    WORDKEPT_PUBLIC_URL: 'https://wordkept.example',
  });
  delivery = openDelivery(house.config);
  subscriptions = house.app.get(Subscriptions);
  deliveries = house.app.get(Deliveries);
  await house.startWorker({ delivery });
});
afterAll(async () => {
  await house.close();
  await new Promise<void>((resolve) => server.close(resolve));
});

async function subscribe(company: string, email: Partial<EmailSettings> & Pick<EmailSettings, 'to'>): Promise<string> {
  const request = { name: company, channel: 'email', email, filter: { companies: [company] } } as const;
  return (await subscriptions.create(request)).view.id;
}
const events = (company: string, from: number, count: number) =>
  Array.from({ length: count }, (_, at) => alertEvent(company, from + at));
const rowsOf = async (subscription: string): Promise<readonly DeliveryView[]> =>
  (await deliveries.list({ subscription, limit: 200 })).data;
const until = (subscription: string, enough: (rows: readonly DeliveryView[]) => boolean) =>
  waitFor(() => rowsOf(subscription), enough);
const lettersTo = (to: string): readonly Letter[] => letters.filter((letter) => letter.to === to);

describe('mail', () => {
  it('is not promised by a service that sends none', async () => {
    const mute = await openHouse(null, clock);
    const request = { name: 'a', channel: 'email', email: { to: ['ada@example.com'] } } as const;
    const refusal = mute.app.get(Subscriptions).create(request);
    await expect(refusal).rejects.toMatchObject({ code: 'bad_option' });
    await mute.close();
  });

  it('is sent at once, one an event, to each receiver', async () => {
    const subscription = await subscribe('alpine', { to: ['ada@alpine.example', 'bea@alpine.example'] });
    await tellAlerts(house, 'alpine', events('alpine', 0, 3));
    const rows = await until(subscription, (all) => all.filter(({ status }) => status === 'delivered').length === 3);
    expect(rows.map(({ attempts }) => attempts)).toEqual([1, 1, 1]);
    for (const to of ['ada@alpine.example', 'bea@alpine.example']) {
      const got = lettersTo(to);
      expect(got.map(({ subject }) => subject).sort()).toEqual(
        [0, 1, 2].map((at) => `Promise revised: alpine: Claim ${at}`),
      );
      expect(new Set(got.map(({ id }) => id)).size).toBe(3);
    }
  });

  it('gathers a day in one, sent at its hour', async () => {
    const to = 'cid@bellows.example';
    const hour = (clock.now().getUTCHours() + 2) % 24;
    const subscription = await subscribe('bellows', { to: [to], digest: 'daily', hour, language: 'zh-Hans' });
    await tellAlerts(house, 'bellows', events('bellows', 0, 12));
    const waiting = await until(subscription, (all) => all.length === 12);
    expect(new Set(waiting.map(({ dueAt }) => dueAt)).size).toBe(1);
    const dueAt = new Date(waiting[0]!.dueAt!);
    expect([dueAt.getUTCHours(), dueAt.getUTCMinutes()]).toEqual([hour, 0]);
    expect(lettersTo(to)).toEqual([]);
    clock.time = new Date(dueAt.getTime() + 1_000);
    await until(subscription, (all) => all.every(({ status }) => status === 'delivered'));
    expect(lettersTo(to)).toHaveLength(1);
    expect(inWords(lettersTo(to)[0]!.subject)).toBe('bellows：12条提醒');
  });

  it('is tried again after 4xx, and those who have it get it no second time', async () => {
    const [well, full] = ['dan@cypress.example', 'eve@cypress.example'];
    refusals.set(full, 452);
    const subscription = await subscribe('cypress', { to: [well, full] });
    await tellAlerts(house, 'cypress', events('cypress', 0, 1));
    const [row] = await until(subscription, ([one]) => one?.attempts === 1);
    expect(row).toMatchObject({ status: 'pending', reason: expect.stringContaining('452') });
    refusals.delete(full);
    clock.time = new Date(new Date(row!.dueAt!).getTime() + 1_000);
    await until(subscription, ([one]) => one?.status === 'delivered');
    expect([lettersTo(well).length, lettersTo(full).length]).toEqual([1, 1]);
    const { log } = await deliveries.find(row!.id);
    expect(log.map(({ outcome, status }) => [outcome, status])).toEqual([
      ['failed', 452],
      ['delivered', 250],
    ]);
  });

  it('is given up after 5xx, and it can be seen why', async () => {
    refusals.set('gone@dynamo.example', 550);
    const subscription = await subscribe('dynamo', { to: ['gone@dynamo.example'] });
    await tellAlerts(house, 'dynamo', events('dynamo', 0, 1));
    const [row] = await until(subscription, ([one]) => one?.status === 'failed');
    expect(row).toMatchObject({ attempts: 1, dueAt: null, reason: expect.stringContaining('550') });
  });

  it('comes under the same id again where a process died between sending and writing down', async () => {
    const to = 'fay@everest.example';
    const paused = { to: [to], digest: 'daily', hour: clock.now().getUTCHours() } as const;
    const subscription = await subscribe('everest', paused);
    await tellAlerts(house, 'everest', events('everest', 0, 3));
    const [row] = await until(subscription, (all) => all.length === 3);
    const due = new Date(new Date(row!.dueAt!).getTime() + 1_000);
    // The process that dies: it takes what is due, hands it in, and never comes to write it down.
    const limits = {
      all: 256,
      perTarget: 8,
      perMailbox: 200,
      busy: new Map(),
      leaseUntil: new Date(due.getTime() + 60_000),
    };
    const store = house.bare(DeliveryStore);
    const taken = await withinScope(HOUSE, () => store.claim({ ...limits, now: due }));
    expect(taken).toHaveLength(3);
    expect(await delivery.channels.of('email')!.send(taken)).toMatchObject({ ok: true });
    clock.time = new Date(due.getTime() + 61_000);
    await until(subscription, (all) => all.every(({ status }) => status === 'delivered'));
    const got = lettersTo(to);
    expect(got).toHaveLength(2);
    expect(new Set(got.map(({ id }) => id)).size).toBe(1);
  });

  it('has a way out that works with one click, for whoever got it alone', async () => {
    const [ada, bea] = ['ada@foothill.example', 'bea@foothill.example'];
    const id = await subscribe('foothill', { to: [ada, bea] });
    await tellAlerts(house, 'foothill', events('foothill', 0, 1));
    await until(id, ([one]) => one?.status === 'delivered');
    const leave = house.bare(Unsubscribe);
    const tokenOf = (to: string): string =>
      /^<https:\/\/wordkept\.example\/v1\/unsubscribe\/([\w-]+)>$/.exec(lettersTo(to)[0]!.unsubscribe)![1]!;
    expect(await leave.look(tokenOf(ada))).toEqual({ name: 'foothill', language: 'en', isSubscribed: true });
    await leave.run(tokenOf(ada));
    expect((await leave.run(tokenOf(ada))).isSubscribed).toBe(false);
    expect((await subscriptions.find(id)).view).toMatchObject({ paused: false, email: { to: [bea] } });
    await tellAlerts(house, 'foothill', events('foothill', 1, 1));
    await until(id, (all) => all.filter(({ status }) => status === 'delivered').length === 2);
    expect([lettersTo(ada).length, lettersTo(bea).length]).toEqual([1, 2]);
    await leave.run(tokenOf(bea));
    expect((await subscriptions.find(id)).view).toMatchObject({ paused: true, email: { to: [] } });
    await expect(leave.run(`${tokenOf(bea)}x`.slice(1))).rejects.toMatchObject({ code: 'not_found' });
  });
});
