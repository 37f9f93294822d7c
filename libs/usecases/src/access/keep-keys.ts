import type { CreatedKeyView, KeyRequest, KeyView } from '#contracts';
import { Problem } from '#engine';
import { Injectable } from '@nestjs/common';
import { KeepKeys } from '../access-cases.js';
import { contentId, isId, newId } from '../identity.js';
import {
  Clock,
  CurrentTenant,
  DEFAULT_TENANT,
  HOUSE,
  KeyStore,
  tenantScope,
  withinScope,
  type Actor,
  type NewKey,
  type TenantId,
} from '../ports/index.js';
import { found } from '../reading/found.js';
import { digestOf, makeKeyText } from './key-text.js';

const DEFAULT_NAME = 'default';
/** Whoever has the database has everything; the trail says so. */
const OPERATOR: Actor = { key: null, name: 'operator' };

@Injectable()
export class KeepStoredKeys extends KeepKeys {
  constructor(
    private readonly store: KeyStore,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async create(request: KeyRequest): Promise<CreatedKeyView> {
    const tenant = this.tenant.id();
    const { key, text } = this.newKey(tenant, request);
    const name = tenant === DEFAULT_TENANT ? DEFAULT_NAME : null;
    return { ...(await this.store.create(key, name, this.tenant.actor())), key: text };
  }

  override list(): Promise<readonly KeyView[]> {
    return this.store.list(this.tenant.id());
  }

  override async revoke(id: string): Promise<KeyView> {
    const [tenant, actor] = [this.tenant.id(), this.tenant.actor()];
    return found(isId(id) ? await this.store.revoke(tenant, id, this.clock.now(), actor) : null, 'key', id);
  }

  override async createFor(tenantName: string, request: KeyRequest): Promise<CreatedKeyView> {
    const tenant = tenantIdOf(tenantName);
    const { key, text } = this.newKey(tenant, request);
    const create = () => this.store.create(key, tenantName, OPERATOR);
    return { ...(await withinScope(tenantScope(tenant, OPERATOR), create)), key: text };
  }

  override async first(): Promise<CreatedKeyView | null> {
    const { key, text } = this.newKey(DEFAULT_TENANT, { name: 'first admin key', scopes: ['admin'] });
    const isFirst = await withinScope(HOUSE, () => this.store.createFirst(key, DEFAULT_NAME, OPERATOR));
    if (!isFirst) return null;
    const { id, name, prefix, scopes, createdAt } = key;
    const dates = { createdAt: createdAt.toISOString(), expiresAt: null, revokedAt: null, lastUsedAt: null };
    return { id, name, prefix, scopes, ...dates, key: text };
  }

  private newKey(tenant: TenantId, request: KeyRequest): { readonly key: NewKey; readonly text: string } {
    const { text, prefix } = makeKeyText();
    const createdAt = this.clock.now();
    const expiresAt = request.expiresAt === undefined ? null : new Date(request.expiresAt);
    if (expiresAt && expiresAt <= createdAt)
      throw new Problem('bad_option', 'The key would have expired already.', 'Give an `expiresAt` in the future.');
    const scopes = [...new Set(request.scopes)];
    return {
      text,
      key: { tenant, id: newId(), name: request.name, prefix, hash: digestOf(text), scopes, createdAt, expiresAt },
    };
  }
}

/** A tenant's id follows from its name. */
export function tenantIdOf(name: string): TenantId {
  return name === DEFAULT_NAME ? DEFAULT_TENANT : contentId('tenant', name);
}
