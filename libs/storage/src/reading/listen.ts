import type { DataSource } from 'typeorm';
import { ListeningConnection, type OnMessage } from './listening-connection.js';

const connections = new WeakMap<DataSource, ListeningConnection>();

/**
 * Listens on a channel, on the one connection of this process that listens. What was sent while that was lost is lost with
 * it, so the callback is also called, with null, once at the beginning and after each new connection.
 */
export async function listen(
  dataSource: DataSource,
  channel: string,
  onMessage: OnMessage,
): Promise<{ close(): Promise<void> }> {
  const { url } = dataSource.options as { readonly url?: string };
  const shared = connections.get(dataSource) ?? new ListeningConnection(url);
  connections.set(dataSource, shared);
  await shared.add(channel, onMessage);
  return { close: () => shared.remove(channel, onMessage) };
}
