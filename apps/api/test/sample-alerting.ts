import type { DeliveryDetail, EndpointView, SubscriptionPreview, SubscriptionView, WatchListView } from '#contracts';
import { Problem } from '#engine';
import {
  Deliveries,
  Subscriptions,
  WatchLists,
  WebhookEndpoints,
  type DeliveryFilter,
  type Tagged,
  type TimeRange,
} from '#usecases';
import { CLAIM_ID } from './samples.js';

const at = '2025-11-25T13:00:00.000Z';
const dated = { createdAt: at, updatedAt: at };
export const ENDPOINT_ID = '0199e2d4-7c21-7a30-9f65-1c6f0a2b3c4d';
export const SUBSCRIPTION_ID = '0199e2d4-7c22-7a30-9f65-1c6f0a2b3c4d';
export const WATCH_LIST_ID = '0199e2d4-7c23-7a30-9f65-1c6f0a2b3c4d';
export const DELIVERY_ID = '0199e2d4-7c24-7a30-9f65-1c6f0a2b3c4d';

export const endpoint: EndpointView = {
  ...{ id: ENDPOINT_ID, url: 'https://example.com/hook', description: 'Research desk', hourlyLimit: 100 },
  ...{ enabled: false, disabled: { at, reason: 'gone' }, failingSince: at, previousSecretUntil: at, ...dated },
};

export const subscription: SubscriptionView = {
  ...{ id: SUBSCRIPTION_ID, name: 'Cloud', channel: 'email', endpoint: null, paused: false, ...dated },
  email: {
    ...{ to: ['desk@example.com'], language: 'zh-Hant', digest: 'weekly', hour: 8, timeZone: 'Asia/Taipei' },
    ...{ weekday: 1, hourlyLimit: 60 },
  },
  filter: { companies: ['example'], types: ['wordkept.verdict.changed'], results: ['missed'], minConfidence: 0.8 },
};

export const watchList: WatchListView = {
  ...{ id: WATCH_LIST_ID, name: 'Cloud companies', companies: ['example'], claims: [CLAIM_ID], ...dated },
};

export const preview: SubscriptionPreview = {
  ...{ from: at, to: at, events: 9, matching: 1, historic: 3, busiestDay: { day: '2025-11-25', events: 1 } },
  data: [
    {
      ...{ id: DELIVERY_ID, type: 'wordkept.verdict.changed', time: at, company: 'example', subject: CLAIM_ID },
      summary: 'Revenue of 4.2 to 4.4 billion dollars',
    },
  ],
};

export const delivery: DeliveryDetail = {
  ...{ id: DELIVERY_ID, subscription: SUBSCRIPTION_ID, endpoint: ENDPOINT_ID, channel: 'webhook', event: CLAIM_ID },
  ...{ type: 'wordkept.verdict.changed', subject: CLAIM_ID, status: 'pending', reason: 'Answered 500', attempts: 1 },
  ...{ dueAt: at, createdAt: at, finishedAt: null },
  log: [{ number: 1, at, outcome: 'failed', status: 500, durationMs: 12, answer: 'oops', error: 'Answered 500' }],
};
const { log: _log, ...listedDelivery } = delivery;

interface Asked {
  filters: object[];
  decisions: (readonly [request: unknown, seen: readonly string[]])[];
}

const plain = (value: object): object => JSON.parse(JSON.stringify(value)) as object;

/** Records of one kind over one sample: every change is noted with the versions that were named. */
class Sampled<View extends { readonly id: string }> {
  constructor(
    private readonly asked: Asked,
    private readonly sample: View,
  ) {}
  list = (filter: object) => {
    this.asked.filters.push(plain(filter));
    return Promise.resolve({ data: [this.sample], next: null });
  };
  find = (id: string): Promise<Tagged<View>> =>
    id === this.sample.id
      ? Promise.resolve({ view: this.sample, tag: '3' })
      : Promise.reject(new Problem('not_found', `There is no record ${id}.`, 'List them first.'));
  create = (request: object): Promise<Tagged<View>> => {
    this.asked.filters.push(plain(request));
    return Promise.resolve({ view: this.sample, tag: '1' });
  };
  change = async (id: string, change: object, seen: readonly string[]): Promise<Tagged<View>> => {
    this.asked.decisions.push([plain(change), seen]);
    return this.find(id);
  };
  remove = async (id: string, seen: readonly string[]): Promise<void> => {
    this.asked.decisions.push([{ remove: id }, seen]);
    await this.find(id);
  };
}

/** The use cases of subscriptions over nothing but the samples. */
export function inMemoryAlerting(asked: Asked) {
  const secret = { secret: 'whsec_c2VjcmV0' };
  const subscriptions = Object.assign(new Sampled(asked, subscription), {
    previewFilter: (filter: unknown, days: number) => {
      asked.filters.push({ filter: plain(filter as object), days });
      return Promise.resolve(preview);
    },
    preview: (_id: string, days: number) => {
      asked.filters.push({ days });
      return Promise.resolve(preview);
    },
    replay: (_id: string, range: TimeRange) => {
      asked.filters.push(plain(range));
      return Promise.resolve({ from: at, to: at, deliveries: 3 });
    },
  });
  const endpoints = Object.assign(new Sampled(asked, { ...endpoint, ...secret }), {
    rotate: (id: string, seen: readonly string[]) => endpoints.change(id, { rotate: true }, seen),
    test: () => Promise.resolve(listedDelivery),
  });
  const kept = new Sampled(asked, endpoint);
  const deliveries = Object.assign(new Sampled(asked, delivery), {
    list: (filter: DeliveryFilter) => {
      asked.filters.push(plain(filter));
      return Promise.resolve({ data: [listedDelivery], next: null });
    },
    find: async (id: string) => (await new Sampled(asked, delivery).find(id)).view,
    replay: () => Promise.resolve(listedDelivery),
  });
  return [
    { provide: Subscriptions, useValue: subscriptions },
    { provide: WebhookEndpoints, useValue: { ...endpoints, list: kept.list, find: kept.find, change: kept.change } },
    { provide: WatchLists, useValue: new Sampled(asked, watchList) },
    { provide: Deliveries, useValue: deliveries },
  ];
}
