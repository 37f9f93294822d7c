import { currentScope, type Scope } from '#usecases';
import pg from 'pg';

/** Roles of the database: one sees its tenant alone, the other keeps house across tenants; neither owns anything. */
const ROLES = { tenant: 'wordkept_serving', house: 'wordkept_keeping' } as const;

/**
 * The database ends a transaction whose holder says nothing for so long: a process that is frozen, or cut off, must not
 * keep its locks. Who thinks longer within one says so (`keepAwake`).
 */
export const LONGEST_SILENCE_MS = 10_000;

/** For the whole session, so that a transaction that is rolled back changes nothing of it. */
const ENTER = `SELECT set_config('role', $1, false), set_config('wordkept.tenant', $2, false),
  set_config('idle_in_transaction_session_timeout', '${LONGEST_SILENCE_MS}', false)`;

type Callback = (
  error: Error | undefined,
  client: pg.PoolClient | undefined,
  done: (release?: boolean | Error) => void,
) => void;

/**
 * The one way to a connection: it acts under the role, and for the tenant, of the scope in which it was asked for. A
 * connection keeps both, so that only a change of scope costs a question. Without a scope there is no connection.
 */
export class ScopedPool extends pg.Pool {
  private readonly entered = new WeakMap<pg.PoolClient, string>();

  override connect(): Promise<pg.PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<pg.PoolClient> | void {
    const checkout = this.checkOut();
    if (!callback) return checkout;
    void checkout.then(
      (client) => callback(undefined, client, (release) => client.release(release)),
      (error: Error) => callback(error, undefined, () => undefined),
    );
  }

  private async checkOut(): Promise<pg.PoolClient> {
    const settings = settingsOf(currentScope());
    const client = await super.connect();
    const wanted = settings.join(' ');
    if (this.entered.get(client) === wanted) return client;
    try {
      await client.query(ENTER, settings);
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
    this.entered.set(client, wanted);
    return client;
  }
}

function settingsOf(scope: Scope): [role: string, tenant: string] {
  return [ROLES[scope.kind], scope.kind === 'tenant' ? scope.tenant : ''];
}
