import type { NoticeEvent, NoticeType } from '#contracts';
import { contentId, newId } from '../identity.js';
import type { ActiveSubscription, NewDelivery, TenantId } from '../ports/index.js';
import { targetOf } from './deliveries-of.js';

const linksOf = (endpoint: string) => ({ endpoint: `/v1/webhook-endpoints/${endpoint}` });

/** What an endpoint is sent to see whether it works. */
export function testDelivery(tenant: TenantId, endpoint: string, at: Date): NewDelivery {
  const said = {
    detail: 'This is a test: nothing has happened.',
    advice: 'Verify the signature and answer with 200.',
    links: linksOf(endpoint),
  };
  const notice = noticeOf(newId(), 'wordkept.endpoint.test', endpoint, said, at);
  const own = { tenant, subscription: null, target: endpoint, channel: 'webhook', companyId: null } as const;
  return deliveryOfNotice(own, notice, at);
}

/** Tells those who asked for it that an endpoint gets nothing any more; not the endpoint itself. */
export function disabledNotices(
  endpoint: string,
  subscriptions: readonly ActiveSubscription[],
  at: Date,
): readonly NewDelivery[] {
  const type = 'wordkept.endpoint.disabled';
  const said = {
    detail: 'A webhook endpoint was disabled: it is gone (410), or everything sent to it has failed for five days.',
    advice: 'Mend it, enable it, and have what it missed sent by POST /v1/subscriptions/{id}/replay.',
    links: linksOf(endpoint),
  };
  const notice = noticeOf(contentId(type, endpoint, at.toISOString()), type, endpoint, said, at);
  return subscriptions
    .filter(({ view }) => view.endpoint !== endpoint && view.filter.types?.includes(type))
    .map((subscription) => {
      const { tenant, view } = subscription;
      const own = { tenant, subscription: view.id, target: targetOf(subscription), channel: view.channel };
      return deliveryOfNotice({ ...own, companyId: null }, notice, at);
    });
}

function noticeOf(id: string, type: NoticeType, subject: string, data: NoticeEvent['data'], at: Date): NoticeEvent {
  const source = `/v1/webhook-endpoints/${subject}`;
  const time = at.toISOString();
  return { specversion: '1.0', id, source, type, subject, time, datacontenttype: 'application/json', data };
}

function deliveryOfNotice(
  own: Pick<NewDelivery, 'tenant' | 'subscription' | 'target' | 'channel' | 'companyId'>,
  notice: NoticeEvent,
  at: Date,
): NewDelivery {
  const { id: event, type, subject } = notice;
  const id = contentId('delivery', event, own.subscription ?? own.target);
  return {
    ...own,
    id,
    event,
    notice,
    type,
    subject,
    status: 'pending',
    dueAt: at,
    onlyWhileOpen: false,
    createdAt: at,
  };
}
