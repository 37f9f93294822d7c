import type { Config } from '#config';
import { Outbound, type OutboundOptions } from '#outbound';
import { NoSecretBox, type WaysOut } from '#usecases';
import { OpenChannels } from './open-channels.js';
import { OutboundGate } from './outbound-gate.js';
import { SealedSecrets } from './sealed-secrets.js';
import { WebhookChannel } from './webhook/webhook-channel.js';

export interface OpenedDelivery extends WaysOut {
  /** Lets go of all connections. */
  close(): Promise<void>;
}

/** All ways out of the house, as the settings say. */
export function openDelivery(
  config: Pick<Config, 'outboundAllow' | 'secretKey'>,
  parts: Pick<OutboundOptions, 'resolve' | 'ports'> = {},
): OpenedDelivery {
  const outbound = new Outbound({ allow: config.outboundAllow, ...parts });
  const secrets = config.secretKey === null ? new NoSecretBox() : new SealedSecrets(config.secretKey);
  return {
    channels: new OpenChannels([new WebhookChannel(outbound, secrets)]),
    secrets,
    gate: new OutboundGate(outbound),
    close: () => outbound.close(),
  };
}
