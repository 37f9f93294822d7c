import { AsyncLocalStorage } from 'node:async_hooks';
import type { TenantId } from './current-tenant.js';

/** Who does something, as the audit trail and a review name them. */
export interface Actor {
  /** Of the key that was used; null where none was. */
  readonly key: string | null;
  readonly name: string;
}

/**
 * On whose behalf work is done: of one tenant, or of the house itself, across tenants (relay, schedules, looking up keys).
 * What is read and written follows from it, down to the role of the database.
 */
export type Scope = TenantScope | { readonly kind: 'house' };

export interface TenantScope {
  readonly kind: 'tenant';
  readonly tenant: TenantId;
  readonly actor: Actor;
}

export const HOUSE: Scope = { kind: 'house' };

/** Work that follows from what somebody has asked before. */
const WORKER: Actor = { key: null, name: 'worker' };

/** The scope of work for a tenant; done by the worker where nobody is named. */
export function tenantScope(tenant: TenantId, actor: Actor = WORKER): TenantScope {
  return { kind: 'tenant', tenant, actor };
}

const scopes = new AsyncLocalStorage<Scope>();

/** Does the work, and all that it starts, in the scope. */
export function withinScope<T>(scope: Scope, work: () => T): T {
  return scopes.run(scope, work);
}

/** The scope of what runs now. Throws where there is none: nothing is read or written on nobody's behalf. */
export function currentScope(): Scope {
  const scope = scopes.getStore();
  if (!scope) throw new Error('This runs in no scope: open one with withinScope at the door of the house.');
  return scope;
}

/** The scope of what runs now, for logs; null where there is none. */
export function scopeIfAny(): Scope | null {
  return scopes.getStore() ?? null;
}
