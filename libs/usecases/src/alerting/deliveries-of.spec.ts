import { describe, expect, it } from '@jest/globals';
import { alertWith, subscriptionWith } from './alert.fixture.js';
import { deliveriesOf } from './deliveries-of.js';

const AT = new Date('2025-01-02T10:20:00Z');
const events = (many: number) =>
  Array.from({ length: many }, (_, at) => ({
    companyId: 'company-1',
    event: alertWith('wordkept.claim.due', {}, `event-${at}`),
  }));

describe('deliveriesOf', () => {
  it('makes one for each event and subscription, the same whenever it is worked out', () => {
    const two = [subscriptionWith({}), subscriptionWith({}, { id: 'subscription-2', endpoint: 'endpoint-2' })];
    const made = deliveriesOf(events(3), two, AT);
    expect(new Set(made.map(({ id }) => id)).size).toBe(6);
    expect(deliveriesOf(events(3), two, new Date()).map(({ id }) => id)).toEqual(made.map(({ id }) => id));
  });

  it('holds back what is beyond the limit of the target, whichever subscription it is of', () => {
    const limits = { hourlyLimit: 5, thisHour: 2 };
    const shared = [subscriptionWith({}, {}, limits), subscriptionWith({}, { id: 'subscription-2' }, limits)];
    const made = deliveriesOf(events(2), shared, AT);
    expect(made.filter(({ notice }) => !notice).map(({ status }) => status)).toEqual([
      'pending',
      'pending',
      'pending',
      'held',
    ]);
    const [notice, ...more] = made.filter((one) => one.notice);
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ type: 'wordkept.deliveries.held', target: 'endpoint-1', status: 'pending' });
    expect(notice?.dueAt.toISOString()).toBe('2025-01-02T11:00:00.000Z');
  });

  it('tells of what is overdue when it is, if it still is', () => {
    const [late] = deliveriesOf(events(1), [subscriptionWith({ daysOverdue: 30 })], AT);
    expect([late?.dueAt.toISOString(), late?.onlyWhileOpen]).toEqual(['2025-02-01T10:20:00.000Z', true]);
    const [atOnce] = deliveriesOf(events(1), [subscriptionWith({})], AT);
    expect([atOnce?.dueAt, atOnce?.onlyWhileOpen]).toEqual([AT, false]);
  });
});
