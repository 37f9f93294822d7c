import type { DeliveryView, EndpointChange, EndpointRequest, EndpointView, EndpointWithSecret, Page } from '#contracts';
import { Problem } from '#engine';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { WebhookEndpoints, type ListFilter, type Tagged } from '../alerting-use-cases.js';
import { isId, newId } from '../identity.js';
import {
  AddressGate,
  Clock,
  CurrentTenant,
  DeliveryStore,
  SecretBox,
  SubscriptionStore,
  type SealedSecrets,
  type Versioned,
} from '../ports/index.js';
import { found } from '../reading/found.js';
import { testDelivery } from './notices.js';
import { checkSeen, tagged, written } from './versions.js';

const WHAT = 'webhook endpoint';
const DEFAULT_HOURLY_LIMIT = 10_000;
/** A former secret signs for so long after it was replaced. */
const ROTATION_MS = 24 * 3_600_000;
const SECRET_BYTES = 32;

/** What a sealed secret is bound to. */
export function purposeOf(endpoint: string): string {
  return `webhook-endpoint ${endpoint}`;
}

@Injectable()
export class StoredWebhookEndpoints extends WebhookEndpoints {
  constructor(
    private readonly store: SubscriptionStore,
    private readonly deliveries: DeliveryStore,
    private readonly secrets: SecretBox,
    private readonly gate: AddressGate,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override list(filter: ListFilter): Promise<Page<EndpointView>> {
    return this.store.endpoints(this.tenant.id(), filter);
  }

  override async find(id: string): Promise<Tagged<EndpointView>> {
    return tagged(await this.one(id));
  }

  override async create({ url, description = '', hourlyLimit }: EndpointRequest): Promise<Tagged<EndpointWithSecret>> {
    this.gate.check(url);
    const at = this.clock.now().toISOString();
    const limit = hourlyLimit ?? DEFAULT_HOURLY_LIMIT;
    const state = { enabled: true, disabled: null, failingSince: null, previousSecretUntil: null };
    const view = { id: newId(), url, description, hourlyLimit: limit, ...state, createdAt: at, updatedAt: at };
    const made = this.newSecret(view.id);
    const secrets = { secret: made.sealed, previous: null, previousUntil: null };
    const kept = await this.store.addEndpoint(this.tenant.id(), { view, secrets });
    return tagged({ ...kept, view: { ...kept.view, secret: made.secret } });
  }

  override async change(id: string, change: EndpointChange, seen: readonly string[]): Promise<Tagged<EndpointView>> {
    if (change.url !== undefined) this.gate.check(change.url);
    const kept = await this.one(id);
    checkSeen(seen, kept, WHAT);
    const view = this.changed(kept.view, change);
    return tagged(written(await this.store.changeEndpoint(this.tenant.id(), { view }, kept.version), WHAT));
  }

  override async remove(id: string, seen: readonly string[]): Promise<void> {
    const kept = await this.one(id);
    checkSeen(seen, kept, WHAT);
    written(await this.store.removeEndpoint(this.tenant.id(), id, kept.version, this.clock.now()), WHAT);
  }

  override async rotate(id: string, seen: readonly string[]): Promise<Tagged<EndpointWithSecret>> {
    const kept = await this.one(id);
    checkSeen(seen, kept, WHAT);
    const former = found(await this.store.secrets(this.tenant.id(), id), WHAT, id);
    const made = this.newSecret(id);
    const until = new Date(this.clock.now().getTime() + ROTATION_MS);
    const secrets: SealedSecrets = { secret: made.sealed, previous: former.secret, previousUntil: until };
    const view = { ...kept.view, previousSecretUntil: until.toISOString(), updatedAt: this.clock.now().toISOString() };
    const answer = written(await this.store.changeEndpoint(this.tenant.id(), { view, secrets }, kept.version), WHAT);
    return tagged({ ...answer, view: { ...answer.view, secret: made.secret } });
  }

  override async test(id: string): Promise<DeliveryView> {
    await this.one(id);
    const delivery = testDelivery(this.tenant.id(), id, this.clock.now());
    await this.deliveries.add([delivery]);
    return found(await this.deliveries.find(this.tenant.id(), delivery.id), 'delivery', delivery.id);
  }

  /** Enabled again it starts with a clean record; disabled by hand it stays so until somebody enables it. */
  private changed(view: EndpointView, { enabled, ...change }: EndpointChange): EndpointView {
    const at = this.clock.now().toISOString();
    const next = { ...view, ...change, updatedAt: at };
    if (enabled === undefined || enabled === view.enabled) return next;
    return enabled
      ? { ...next, enabled, disabled: null, failingSince: null }
      : { ...next, enabled, disabled: { at, reason: 'by_hand' } };
  }

  private newSecret(endpoint: string): { readonly secret: string; readonly sealed: string } {
    if (!this.secrets.isOpen) {
      const advice = 'Set WORDKEPT_SECRET_KEY, the same for API and worker, and start again.';
      throw new Problem('conflict', 'This service has no key to keep secrets under.', advice);
    }
    const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
    return { secret, sealed: this.secrets.seal(secret, purposeOf(endpoint)) };
  }

  private async one(id: string): Promise<Versioned<EndpointView>> {
    return found(isId(id) ? await this.store.endpoint(this.tenant.id(), id) : null, WHAT, id);
  }
}
