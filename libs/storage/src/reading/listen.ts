import pg from 'pg';
import type { DataSource } from 'typeorm';

const TRY_AGAIN_MS = 1_000;
const TIMEOUT_MS = 5_000;

/**
 * Listens on a channel with a connection of its own, and makes a new one whenever that is lost. What was sent meanwhile
 * is lost with it, so the callback is also called, with null, after each new connection.
 */
export async function listen(
  dataSource: DataSource,
  channel: string,
  onMessage: (payload: string | null) => void,
): Promise<{ close(): Promise<void> }> {
  const { url: connectionString } = dataSource.options as { readonly url?: string };
  let closed = false;
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | undefined;

  const connect = async (): Promise<void> => {
    const next = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: TIMEOUT_MS,
      application_name: 'wordkept-listen',
    });
    next.on('error', () => undefined);
    next.on('end', again);
    next.on('notification', ({ payload }) => onMessage(payload || null));
    await next.connect();
    await next.query(`LISTEN ${channel}`);
    client = next;
    if (closed) await next.end();
    else onMessage(null);
  };
  const again = (): void => {
    clearTimeout(retry);
    if (!closed) retry = setTimeout(() => void connect().catch(again), TRY_AGAIN_MS);
  };

  await connect().catch(again);
  return {
    close: async () => {
      closed = true;
      clearTimeout(retry);
      await client?.end().catch(() => undefined);
    },
  };
}
