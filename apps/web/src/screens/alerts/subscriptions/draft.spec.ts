import { describe, expect, it } from '@jest/globals';
import { draftOf, filterOf, isWhole, requestOf } from './draft.js';

const BEGINNING = { language: 'zh-Hant', timeZone: 'Asia/Hong_Kong', endpoint: 'e1' } as const;

describe('a subscription in the form', () => {
  it('leaves out what says nothing, and keeps a threshold of nought', () => {
    const filter = { companies: [], metrics: ['revenue'], minTargetChange: 0, daysOverdue: undefined };
    expect(filterOf({ ...filter, includeHistoric: false })).toEqual({ metrics: ['revenue'], minTargetChange: 0 });
  });

  it('is sent with the settings of its channel alone', () => {
    const draft = { ...draftOf(null, BEGINNING), name: ' Cuts ', to: ['desk@example.com'] };
    expect(requestOf(draft)).toEqual({ name: 'Cuts', channel: 'webhook', endpoint: 'e1', filter: {} });
    expect(requestOf({ ...draft, channel: 'email' })).toEqual({
      ...{ name: 'Cuts', channel: 'email', filter: {} },
      email: {
        to: ['desk@example.com'],
        language: 'zh-Hant',
        digest: 'daily',
        hour: 8,
        weekday: 1,
        timeZone: 'Asia/Hong_Kong',
      },
    });
  });

  it('begins as the subscription is', () => {
    const dates = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };
    const view = {
      id: 's',
      name: 'Cuts',
      channel: 'webhook',
      endpoint: 'e2',
      email: null,
      filter: { companies: ['amd'] },
    } as const;
    expect(requestOf(draftOf({ ...view, paused: true, ...dates }, BEGINNING))).toEqual({
      ...{ name: 'Cuts', channel: 'webhook', endpoint: 'e2', filter: { companies: ['amd'] } },
    });
  });

  it.each([
    [{ name: '  ' }, false],
    [{ name: 'A' }, true],
    [{ name: 'A', endpoint: null }, false],
    [{ name: 'A', channel: 'email', to: [] }, false],
    [{ name: 'A', channel: 'email', to: ['a@example.com'], endpoint: null }, true],
  ] as const)('%j is whole: %s', (change, whole) => {
    expect(isWhole({ ...draftOf(null, BEGINNING), ...change })).toBe(whole);
  });
});
