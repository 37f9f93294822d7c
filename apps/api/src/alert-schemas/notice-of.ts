import type { NoticeEvent, NoticeType } from '#contracts';

const ENDPOINT = '0199e2d4-7c18-7a30-9f65-1c6f0a2b3c4d';

/** A notice of the type, as a receiver may get it. */
export function noticeOf(type: NoticeType): NoticeEvent {
  const held = { count: 40, from: '2025-10-31T08:00:00.000Z', to: '2025-10-31T09:00:00.000Z' };
  return {
    specversion: '1.0',
    id: '8a8f1d52-3f0e-5c3a-9f6b-6f6b65707432',
    source: `/v1/webhook-endpoints/${ENDPOINT}`,
    type,
    subject: ENDPOINT,
    time: '2025-10-31T09:00:00.000Z',
    datacontenttype: 'application/json',
    data: {
      detail: 'What happened to the endpoint or the subscription.',
      advice: 'What to do about it.',
      links: { endpoint: `/v1/webhook-endpoints/${ENDPOINT}` },
      ...(type === 'wordkept.deliveries.held' ? { held } : {}),
    },
  };
}
