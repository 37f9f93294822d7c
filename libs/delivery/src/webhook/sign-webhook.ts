import { Webhook } from 'standardwebhooks';

/**
 * Headers of Standard Webhooks for a body: its id, the time in seconds and a signature under each secret, separated by
 * spaces. A receiver takes the message if one of them is right.
 */
export function signWebhook(id: string, body: string, at: Date, secrets: readonly string[]): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}
