import { Problem } from '#engine';
import type { SecretBox, TenantId } from '../ports/index.js';

/** One receiver of a subscription by mail. */
export interface SubscriptionPlace {
  readonly tenant: TenantId;
  readonly subscription: string;
  readonly to: string;
}

const PURPOSE = 'unsubscribe';

/** What stands in a letter for its receiver's place in a subscription: nobody else can make one, or read it. */
export function unsubscribeToken(secrets: SecretBox, { tenant, subscription, to }: SubscriptionPlace): string {
  const sealed = secrets.seal(JSON.stringify([tenant, subscription, to]), PURPOSE);
  return Buffer.from(sealed).toString('base64url');
}

/** The place that a token stands for. Throws `Problem` `not_found` for any other text. */
export function readUnsubscribeToken(secrets: SecretBox, token: string): SubscriptionPlace {
  try {
    const sealed = Buffer.from(token, 'base64url').toString('utf8');
    const [tenant, subscription, to] = JSON.parse(secrets.open(sealed, PURPOSE)) as [string, string, string];
    return { tenant, subscription, to };
  } catch {
    throw new Problem('not_found', 'There is no such subscription.', 'Follow the link as it stands in the mail.');
  }
}
