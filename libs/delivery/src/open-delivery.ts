import type { Config } from '#config';
import { Outbound, type OutboundOptions } from '#outbound';
import { NoSecretBox, type WaysOut } from '#usecases';
import { MailChannel } from './mail/mail-channel.js';
import { PostOffice } from './mail/post-office.js';
import { OpenChannels } from './open-channels.js';
import { OutboundGate } from './outbound-gate.js';
import { SealedSecrets } from './sealed-secrets.js';
import { WebhookChannel } from './webhook/webhook-channel.js';

export interface OpenedDelivery extends WaysOut {
  /** Lets go of all connections. */
  close(): Promise<void>;
}

/** As many as the sender has under way: it shares them out by endpoint, and many endpoints may stand on one server. */
const CONNECTIONS = 256;

/** All ways out of the house, as the settings say. */
export function openDelivery(
  config: Pick<Config, 'outboundAllow' | 'secretKey' | 'mail' | 'publicUrl'>,
  parts: Pick<OutboundOptions, 'resolve' | 'ports'> = {},
): OpenedDelivery {
  const outbound = new Outbound({ allow: config.outboundAllow, connectionsPerServer: CONNECTIONS, ...parts });
  const secrets = config.secretKey === null ? new NoSecretBox() : new SealedSecrets(config.secretKey);
  const office = config.mail && new PostOffice(config.mail);
  const from = { domain: domainOf(config.mail?.from ?? ''), publicUrl: config.publicUrl };
  const mail = office === null ? [] : [new MailChannel(office, secrets, from)];
  return {
    channels: new OpenChannels([new WebhookChannel(outbound, secrets), ...mail]),
    secrets,
    gate: new OutboundGate(outbound),
    close: () => {
      office?.close();
      return outbound.close();
    },
  };
}

/** What stands behind the @ of an address. */
function domainOf(address: string): string {
  return /@([^>\s]+)/.exec(address)?.[1] ?? 'wordkept';
}
