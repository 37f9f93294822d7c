import type pg from 'pg';
import { SteadyClient } from '../steady-client.js';

const TRY_AGAIN_MS = 1_000;
const TIMEOUT_MS = 5_000;

export type OnMessage = (payload: string | null) => void;

/** One connection that listens on any number of channels, and is made anew whenever it is lost while somebody listens. */
export class ListeningConnection {
  private readonly channels = new Map<string, Set<OnMessage>>();
  private client: pg.Client | null = null;
  private connecting: Promise<void> | undefined;
  private retry: NodeJS.Timeout | undefined;

  constructor(private readonly url: string | undefined) {}

  async add(channel: string, onMessage: OnMessage): Promise<void> {
    const known = this.channels.get(channel);
    this.channels.set(channel, (known ?? new Set()).add(onMessage));
    if (this.client === null) return this.connect();
    if (!known) await this.client.query(`LISTEN ${channel}`).catch(() => undefined);
    onMessage(null);
  }

  async remove(channel: string, onMessage: OnMessage): Promise<void> {
    const listeners = this.channels.get(channel);
    listeners?.delete(onMessage);
    if (listeners?.size !== 0) return;
    this.channels.delete(channel);
    if (this.channels.size > 0) return void (await this.client?.query(`UNLISTEN ${channel}`).catch(() => undefined));
    clearTimeout(this.retry);
    await this.connecting;
    await this.client?.end().catch(() => undefined);
  }

  private connect(): Promise<void> {
    return (this.connecting ??= this.open()
      .catch(() => this.again())
      .finally(() => (this.connecting = undefined)));
  }

  private async open(): Promise<void> {
    const client = new SteadyClient({
      connectionString: this.url,
      keepAlive: true,
      connectionTimeoutMillis: TIMEOUT_MS,
      application_name: 'wordkept-listen',
    });
    client.on('end', () => this.lost(client));
    client.on('notification', ({ channel, payload }) => this.tell(channel, payload || null));
    await client.connect();
    this.client = client;
    // Channels may be added meanwhile: to listen twice is to listen once.
    for (const channel of this.channels.keys()) await client.query(`LISTEN ${channel}`);
    for (const channel of this.channels.keys()) this.tell(channel, null);
  }

  private tell(channel: string, payload: string | null): void {
    this.channels.get(channel)?.forEach((onMessage) => onMessage(payload));
  }

  private lost(client: pg.Client): void {
    if (this.client === client) this.client = null;
    this.again();
  }

  private again(): void {
    clearTimeout(this.retry);
    if (this.channels.size > 0) this.retry = setTimeout(() => void this.connect(), TRY_AGAIN_MS);
  }
}
