import type { EmailSettings } from '#contracts';
import {
  Channel,
  contentId,
  unsubscribeToken,
  type Answered,
  type ClaimedDelivery,
  type SecretBox,
  type SubscriptionPlace,
} from '#usecases';
import type { PostOffice, Receipt } from './post-office.js';
import { writeMail } from './write-mail.js';

/** As many events as one digest holds. */
const MOST_OF_A_DIGEST = 200;

export interface MailFrom {
  /** Behind the @ of letters' ids. */
  readonly domain: string;
  /** Address under which people reach the service; null: letters have no links. */
  readonly publicUrl: string | null;
}

/**
 * Mail by SMTP: a letter an event, or one for all of a digest, to each receiver of its own. At least once: a process that
 * dies after handing a letter in and before it is written down hands it in again, under the same Message-ID, by which
 * mail programs know the two for one.
 */
export class MailChannel extends Channel {
  override readonly name = 'email';
  /** Of batches that are to be tried again: who has their letter already. */
  private readonly handedIn = new Map<string, Set<string>>();

  constructor(
    private readonly office: PostOffice,
    private readonly secrets: SecretBox,
    private readonly from: MailFrom,
  ) {
    super();
  }

  override atOnce({ subscription }: ClaimedDelivery): number {
    return subscription?.email?.digest === 'none' ? 1 : MOST_OF_A_DIGEST;
  }

  override async send(deliveries: readonly ClaimedDelivery[]): Promise<Answered> {
    const [{ subscription, tenant }] = deliveries as [ClaimedDelivery];
    if (!subscription?.email) return { ...FAILED, error: 'It has no mail settings.', isFinal: true };
    const batch = contentId('mail', ...deliveries.map(({ id }) => id).sort());
    const done = this.handedIn.get(batch) ?? new Set<string>();
    const receipts: Receipt[] = [];
    for (const to of subscription.email.to.filter((one) => !done.has(one))) {
      const place = { tenant, subscription: subscription.id, to };
      const receipt = await this.handIn(deliveries, subscription.name, subscription.email, place, batch);
      if (receipt.ok) done.add(to);
      receipts.push(receipt);
    }
    const answered = answeredBy(receipts);
    if (answered.ok || answered.isFinal) this.handedIn.delete(batch);
    else this.handedIn.set(batch, done);
    return answered;
  }

  private handIn(
    deliveries: readonly ClaimedDelivery[],
    name: string,
    { language }: EmailSettings,
    place: SubscriptionPlace,
    batch: string,
  ): Promise<Receipt> {
    const { publicUrl: base, domain } = this.from;
    const unsubscribe = this.wayOut(place);
    const frame = { subscription: name, language, base, unsubscribe };
    const text = writeMail(
      deliveries.map(({ event }) => event),
      frame,
    );
    const messageId = `<${contentId(batch, place.to)}@${domain}>`;
    return this.office.handIn({ ...text, to: place.to, messageId, unsubscribe });
  }

  /** Null where nobody could follow it: without an address of the service, or without a key to seal it under. */
  private wayOut(place: SubscriptionPlace): string | null {
    const { publicUrl } = this.from;
    if (publicUrl === null || !this.secrets.isOpen) return null;
    return `${publicUrl}/v1/unsubscribe/${unsubscribeToken(this.secrets, place)}`;
  }
}

const FAILED: Answered = {
  ...{ ok: false, status: null, answer: null, error: null },
  ...{ retryAfter: null, isFinal: false, isGone: false },
};

/** Tried again while anybody may still get it; what is said is said by the first who did not. */
function answeredBy(receipts: readonly Receipt[]): Answered {
  const failed = receipts.filter(({ ok }) => !ok);
  const [said = receipts[0]] = [...failed.filter(({ isRefused }) => !isRefused), ...failed];
  const { status = null, answer = null, error = null } = said ?? {};
  const isFinal = failed.length > 0 && failed.every(({ isRefused }) => isRefused);
  return { ...FAILED, ok: failed.length === 0, status, answer, error, isFinal };
}
