import { Injectable } from '@nestjs/common';
import { Authenticate, type Principal, type Refusal } from '../access-cases.js';
import { Clock, HOUSE, KeyStore, withinScope, type KnownKey, type KnownSession } from '../ports/index.js';
import { digestOf, prefixOf, sameDigest } from './key-text.js';
import { Remembered } from './remembered.js';

/** "Last used" is known to the minute: a busy key costs no write a request. */
const NOTED_EVERY_MS = 60_000;

/** Whose keys are looked up is known only afterwards: it is the house that looks. */
@Injectable()
export class AuthenticateByStore extends Authenticate {
  private readonly keys = new Remembered<KnownKey>();
  private readonly sessions = new Remembered<KnownSession>();
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly store: KeyStore,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async byKey(text: string): Promise<Principal | Refusal> {
    const prefix = prefixOf(text);
    if (prefix === null) return 'unknown';
    const hash = digestOf(text);
    const key = this.keys.get(hash) ?? (await this.lookUp(prefix, hash));
    return key ? this.admit(key, null) : 'unknown';
  }

  override async bySession(token: string): Promise<Principal | Refusal> {
    const hash = digestOf(token);
    const session = this.sessions.get(hash) ?? (await this.lookUpSession(hash));
    if (!session) return 'unknown';
    return session.expiresAt <= this.clock.now() ? 'expired' : this.admit(session.key, session.expiresAt);
  }

  private async lookUp(prefix: string, hash: string): Promise<KnownKey | undefined> {
    const found = await withinScope(HOUSE, () => this.store.byPrefix(prefix));
    const key = found.find((one) => sameDigest(one.hash, hash));
    if (key) this.keys.set(hash, key);
    return key;
  }

  private async lookUpSession(hash: string): Promise<KnownSession | null> {
    const session = await withinScope(HOUSE, () => this.store.session(hash));
    if (session) this.sessions.set(hash, session);
    return session;
  }

  private admit(key: KnownKey, expiresAt: Date | null): Principal | Refusal {
    const now = this.clock.now();
    if (key.revokedAt) return 'revoked';
    if (key.expiresAt && key.expiresAt <= now) return 'expired';
    this.note(key, now);
    return { tenant: key.tenant, actor: { key: key.id, name: key.name }, scopes: key.scopes, expiresAt };
  }

  /** Nobody waits for it, and nothing is lost where it fails but the minute. */
  private note({ tenant, id }: KnownKey, at: Date): void {
    const last = this.noted.get(id) ?? -Infinity;
    if (performance.now() - last < NOTED_EVERY_MS) return;
    this.noted.set(id, performance.now());
    withinScope(HOUSE, () => this.store.used(tenant, id, at)).catch(() => this.noted.delete(id));
  }
}
