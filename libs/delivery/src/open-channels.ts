import type { ChannelName } from '#contracts';
import { Channels, type Channel } from '#usecases';

/** The channels that are configured. */
export class OpenChannels extends Channels {
  private readonly byName: ReadonlyMap<ChannelName, Channel>;

  constructor(channels: readonly Channel[]) {
    super();
    this.byName = new Map(channels.map((channel) => [channel.name, channel]));
  }

  override of(name: ChannelName): Channel | null {
    return this.byName.get(name) ?? null;
  }
}
