import type { EmailSettings, SubscriptionRequest } from '#contracts';
import { Problem } from '#engine';

const DEFAULTS: Omit<EmailSettings, 'to'> = {
  language: 'en',
  digest: 'none',
  hour: 8,
  timeZone: 'UTC',
  weekday: 1,
  hourlyLimit: 60,
};

/** Where a subscription goes: to an endpoint or by mail, never both. Throws `Problem` `bad_option`. */
export function channelOf({ channel, endpoint, email }: SubscriptionRequest): {
  readonly endpoint: string | null;
  readonly email: EmailSettings | null;
} {
  if (channel === 'webhook') {
    if (email) throw unfit('A subscription by webhook has no mail settings.', 'Leave `email` out.');
    if (!endpoint) throw unfit('A subscription by webhook needs an endpoint.', 'Make one at /v1/webhook-endpoints.');
    return { endpoint, email: null };
  }
  if (endpoint) throw unfit('A subscription by mail has no endpoint.', 'Leave `endpoint` out.');
  if (!email) throw unfit('A subscription by mail needs to know whom to write to.', 'Give `email.to`.');
  return { endpoint: null, email: settingsOf(email) };
}

function settingsOf(email: NonNullable<SubscriptionRequest['email']>): EmailSettings {
  const settings = { ...DEFAULTS, ...email };
  try {
    new Intl.DateTimeFormat('en', { timeZone: settings.timeZone });
  } catch {
    throw unfit(`There is no time zone ${settings.timeZone}.`, 'Name one of the IANA list, such as Asia/Shanghai.');
  }
  return settings;
}

function unfit(message: string, advice: string): Problem {
  return new Problem('bad_option', message, advice);
}
