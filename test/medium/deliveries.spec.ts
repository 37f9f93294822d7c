import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import type { DeliveryView, DocumentUpload, EndpointRequest, SubscriptionFilter } from '#contracts';
import { Deliveries, Subscriptions, SystemClock, WebhookEndpoints } from '#usecases';
import { callsOf } from './house/calls.js';
import { openHouse, redisOfSpec, waitFor, type House } from './house/open-house.js';
import { Receiver } from './house/receiver.js';
import { alertEvent, tellAlerts } from './house/tell-alerts.js';

let house: House;
let receiver: Receiver;
let endpoints: WebhookEndpoints;
let subscriptions: Subscriptions;
let deliveries: Deliveries;

beforeAll(async () => {
  [house, receiver] = [await openHouse(redisOfSpec(14), new SystemClock()), await Receiver.open()];
  endpoints = house.app.get(WebhookEndpoints);
  subscriptions = house.app.get(Subscriptions);
  deliveries = house.app.get(Deliveries);
  await house.startWorker();
});
afterAll(async () => {
  await house.close();
  await receiver.close();
});

/** A subscription of its own endpoint at a path of the receiver. */
async function subscribed(path: string, filter: SubscriptionFilter, given: Partial<EndpointRequest> = {}) {
  const endpoint = await endpoints.create({ url: receiver.address(path), ...given });
  const subscription = await subscriptions.create({
    name: path,
    channel: 'webhook',
    endpoint: endpoint.view.id,
    filter,
  });
  return { endpoint: endpoint.view, tag: endpoint.tag, subscription: subscription.view };
}

const all = async (subscription: string): Promise<readonly DeliveryView[]> =>
  (await deliveries.list({ subscription, limit: 200 })).data;
const settled = (subscription: string, many: number) =>
  waitFor(
    () => all(subscription),
    (rows) => rows.length >= many && rows.every(({ status }) => status !== 'pending'),
  );
const many = (company: string, count: number) => Array.from({ length: count }, (_, at) => alertEvent(company, at));

describe('webhooks', () => {
  it('tell what happens to the claims of a company, each event once, signed', async () => {
    const { endpoint, subscription } = await subscribed('/alpha', { companies: ['alpha'], includeHistoric: true });
    for (const call of callsOf('alpha')) await house.send(call);
    const events = await waitFor(
      () => house.sql<{ id: string }>(`SELECT id FROM outbox WHERE queue = 'alerts' AND dispatched_at IS NOT NULL`),
      (rows) => rows.length >= 4,
    );
    const rows = await settled(subscription.id, events.length);
    expect(rows.map(({ event }) => event).sort()).toEqual(events.map(({ id }) => id).sort());
    expect(rows.every(({ status, attempts }) => status === 'delivered' && attempts === 1)).toBe(true);
    const got = receiver.at('/alpha');
    expect(got.map(({ headers }) => headers['webhook-id']).sort()).toEqual(events.map(({ id }) => id).sort());
    for (const { body, headers } of got) {
      expect(new Webhook(endpoint.secret).verify(body, headers)).toMatchObject({ specversion: '1.0' });
      expect(new SvixWebhook(endpoint.secret).verify(body, headers)).toMatchObject({ specversion: '1.0' });
    }
  });

  it('tell nothing of a history that is loaded', async () => {
    const { subscription } = await subscribed('/quiet', { companies: ['beta'] });
    await house.send(callsOf('beta')[0] as DocumentUpload);
    await waitFor(
      () => house.sql(`SELECT id FROM outbox WHERE queue = 'alerts' AND dispatched_at IS NULL`),
      (rows) => rows.length === 0,
    );
    const told = await house.sql<{ historic: boolean }>(
      `SELECT payload #> '{data,historic}' = 'true' AS historic FROM outbox WHERE payload #>> '{data,company}' = 'beta'`,
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told.every(({ historic }) => historic)).toBe(true);
    expect(await all(subscription.id)).toEqual([]);
    const preview = await subscriptions.preview(subscription.id, 1);
    expect([preview.events > 0, preview.matching]).toEqual([true, 0]);
    const draft = await subscriptions.previewFilter({ ...subscription.filter, includeHistoric: true }, 1);
    expect([draft.matching, draft.historic]).toEqual([preview.historic, 0]);
    expect(draft.matching).toBeGreaterThan(0);
  });

  it('are signed under the former secret too, for a day', async () => {
    const { endpoint, tag, subscription } = await subscribed('/rotated', { companies: ['gamma'] });
    const rotated = await endpoints.rotate(endpoint.id, [tag]);
    await tellAlerts(house, 'gamma', many('gamma', 1));
    await settled(subscription.id, 1);
    const [{ body, headers } = { body: '', headers: {} }] = receiver.at('/rotated');
    for (const secret of [endpoint.secret, rotated.view.secret])
      expect(new Webhook(secret).verify(body, headers)).toBeTruthy();
    expect(() => new Webhook('whsec_b3RoZXI=').verify(body, headers)).toThrow();
    const kept = await house.sql<{ kept: string }>(
      `SELECT secret || coalesce(previous_secret, '') AS kept FROM webhook_endpoint`,
    );
    expect(kept.map((row) => row.kept).join('')).not.toContain(endpoint.secret.slice(6, 20));
  });

  it.each<[string, string, (response: import('node:http').ServerResponse) => void, RegExp]>([
    ['down', '/500', (response) => response.writeHead(500).end('oops'), /^Answered 500$/],
    [
      'a redirect',
      '/302',
      (response) => response.writeHead(302, { location: '/500' }).end(),
      /redirects are not followed/,
    ],
    ['closed in the middle', '/cut', (response) => response.destroy(), /cannot be reached/],
  ])('that end in %s are tried again later', async (_what, path, behave, error) => {
    receiver.behaviours.set(path, behave);
    const { subscription, endpoint } = await subscribed(path, { companies: [path.slice(1)] });
    const sent = Date.now();
    await tellAlerts(house, path.slice(1), many(path.slice(1), 1));
    const [row] = await waitFor(
      () => all(subscription.id),
      ([one]) => (one?.attempts ?? 0) > 0,
    );
    expect(row).toMatchObject({ status: 'pending', reason: expect.stringMatching(error) });
    const wait = Date.parse(row?.dueAt ?? '') - sent;
    expect(wait).toBeGreaterThanOrEqual(5_000);
    expect(wait).toBeLessThan(20_000);
    expect((await endpoints.find(endpoint.id)).view.failingSince).not.toBeNull();
    receiver.behaviours.delete(path);
    await deliveries.replay(row?.id ?? '');
    await settled(subscription.id, 1);
    const { log, attempts, status } = await deliveries.find(row?.id ?? '');
    expect([status, attempts, log.map(({ outcome }) => outcome)]).toEqual(['delivered', 2, ['failed', 'delivered']]);
    expect((await endpoints.find(endpoint.id)).view.failingSince).toBeNull();
    expect(receiver.at('/500').length).toBeLessThanOrEqual(2);
  });

  it('wait as long as an overloaded receiver asks', async () => {
    receiver.behaviours.set('/429', (response) => response.writeHead(429, { 'retry-after': '3600' }).end());
    const { subscription } = await subscribed('/429', { companies: ['busy'] });
    await tellAlerts(house, 'busy', many('busy', 1));
    const [row] = await waitFor(
      () => all(subscription.id),
      ([one]) => (one?.attempts ?? 0) > 0,
    );
    expect(Date.parse(row?.dueAt ?? '') - Date.now()).toBeGreaterThan(3_500_000);
  });

  it('stop where the receiver is gone, and tell whoever asked to be told', async () => {
    receiver.behaviours.set('/410', (response) => response.writeHead(410).end());
    const watcher = await subscribed('/watcher', { types: ['wordkept.endpoint.disabled'] });
    const { subscription, endpoint } = await subscribed('/410', { companies: ['leaver'] });
    await tellAlerts(house, 'leaver', many('leaver', 30));
    const rows = await settled(subscription.id, 30);
    expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['failed', 'cancelled']));
    expect((await endpoints.find(endpoint.id)).view).toMatchObject({ enabled: false, disabled: { reason: 'gone' } });
    const [notice] = await settled(watcher.subscription.id, 1);
    expect(notice).toMatchObject({ status: 'delivered', type: 'wordkept.endpoint.disabled', subject: endpoint.id });
    receiver.behaviours.delete('/410');
    const { tag } = await endpoints.find(endpoint.id);
    await endpoints.change(endpoint.id, { enabled: true }, [tag]);
    const { deliveries: again } = await subscriptions.replay(subscription.id, { from: '2020-01-01T00:00:00Z' });
    expect(again).toBe(30);
    const sent = await settled(subscription.id, 30);
    expect(sent.every(({ status }) => status === 'delivered')).toBe(true);
  });

  it('beyond the limit of the hour are held back, and one notice says how many', async () => {
    const { subscription } = await subscribed('/capped', { companies: ['storm'] }, { hourlyLimit: 5 });
    await tellAlerts(house, 'storm', many('storm', 12));
    const rows = await waitFor(
      () => all(subscription.id),
      (found) => found.length === 13 && found.filter(({ status }) => status === 'delivered').length === 5,
    );
    expect(rows.filter(({ status, reason }) => status === 'held' && reason === 'hourly_limit')).toHaveLength(7);
    await house.sql(`UPDATE delivery SET due_at = now() WHERE type = 'wordkept.deliveries.held'`);
    await waitFor(
      async () => receiver.at('/capped').map(({ event }) => event),
      (events) => events.some(({ type }) => type === 'wordkept.deliveries.held'),
    );
    const notice = receiver.at('/capped').find(({ event }) => event.type === 'wordkept.deliveries.held');
    expect(notice?.event.data).toMatchObject({ held: { count: 7 } });
  });

  it('can be tested before anything happens', async () => {
    const { endpoint } = await subscribed('/test', {});
    const { id, status } = await endpoints.test(endpoint.id);
    expect(status).toBe('pending');
    const done = await waitFor(
      () => deliveries.find(id),
      (one) => one.status !== 'pending',
    );
    expect(done).toMatchObject({ status: 'delivered', subscription: null, log: [{ number: 1, status: 204 }] });
  });

  it('are each sent by one of several workers', async () => {
    await house.startWorker();
    const { subscription } = await subscribed('/shared', { companies: ['several'] });
    await tellAlerts(house, 'several', many('several', 150));
    await settled(subscription.id, 150);
    expect(receiver.at('/shared')).toHaveLength(150);
    expect(new Set(receiver.at('/shared').map(({ headers }) => headers['webhook-id'])).size).toBe(150);
  });

  it('to one receiver that never answers hold up none of 99 others', async () => {
    const waiting: import('node:http').ServerResponse[] = [];
    let [open, mostOpen] = [0, 0];
    receiver.behaviours.set('/mute', (response) => {
      waiting.push(response);
      mostOpen = Math.max(mostOpen, (open += 1));
      response.on('close', () => (open -= 1));
    });
    const mute = await subscribed('/mute', { companies: ['mute'] });
    const others = await Promise.all(
      Array.from({ length: 99 }, (_, at) => subscribed(`/other-${at}`, { companies: [`other-${at}`] })),
    );
    await tellAlerts(house, 'mute', many('mute', 40));
    await waitFor(
      () => Promise.resolve(receiver.at('/mute').length),
      (requests) => requests > 0,
    );
    for (const at of others.keys()) await tellAlerts(house, `other-${at}`, many(`other-${at}`, 3));
    await waitFor(
      () => Promise.resolve(receiver.received.filter(({ path }) => path.startsWith('/other-')).length),
      (requests) => requests === 99 * 3,
    );
    // Eight at most from each worker that this spec has started.
    expect(mostOpen).toBeLessThanOrEqual(8 * 2);
    expect((await all(mute.subscription.id)).every(({ status }) => status === 'pending')).toBe(true);
    receiver.behaviours.delete('/mute');
    waiting.filter(({ destroyed }) => !destroyed).forEach((response) => response.writeHead(204).end());
  });

  it('of a paused or deleted subscription are not sent', async () => {
    receiver.behaviours.set('/paused', (response) => response.writeHead(500).end());
    const { subscription } = await subscribed('/paused', { companies: ['paused'] });
    await tellAlerts(house, 'paused', many('paused', 2));
    await waitFor(
      () => all(subscription.id),
      (rows) => rows.length === 2 && rows.every(({ attempts }) => attempts > 0),
    );
    await subscriptions.change(subscription.id, { paused: true }, ['*']);
    expect((await all(subscription.id)).map(({ status, reason }) => [status, reason])).toEqual([
      ['cancelled', 'subscription_paused'],
      ['cancelled', 'subscription_paused'],
    ]);
    await subscriptions.remove(subscription.id, ['*']);
    await expect(subscriptions.find(subscription.id)).rejects.toMatchObject({ code: 'not_found' });
  });
});
