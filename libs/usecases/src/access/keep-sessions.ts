import { Injectable } from '@nestjs/common';
import { Authenticate, KeepSessions, type Principal, type Refusal } from '../access-cases.js';
import { newId } from '../identity.js';
import { Clock, CurrentTenant, KeyStore, tenantScope, withinScope } from '../ports/index.js';
import { digestOf, randomToken } from './key-text.js';

/** A working day; whoever works longer signs in again. */
const LASTS_MS = 12 * 3_600_000;

@Injectable()
export class KeepStoredSessions extends KeepSessions {
  constructor(
    private readonly authenticate: Authenticate,
    private readonly store: KeyStore,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async begin(key: string): Promise<{ readonly token: string; readonly principal: Principal } | Refusal> {
    const holder = await this.authenticate.byKey(key);
    if (typeof holder === 'string') return holder;
    const { tenant, actor } = holder;
    const token = randomToken();
    const createdAt = this.clock.now();
    const expiresAt = new Date(createdAt.getTime() + LASTS_MS);
    const session = { tenant, id: newId(), key: actor.key ?? '', hash: digestOf(token), createdAt, expiresAt };
    await withinScope(tenantScope(tenant, actor), () => this.store.beginSession(session, actor));
    return { token, principal: { ...holder, expiresAt } };
  }

  override end(token: string): Promise<void> {
    return this.store.endSession(this.tenant.id(), digestOf(token), this.clock.now(), this.tenant.actor());
  }
}
