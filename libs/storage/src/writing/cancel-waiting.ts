import type { TenantId } from '#usecases';
import type { EntityManager } from 'typeorm';
import { DeliveryEntity } from '../entities/index.js';

/** What still waits for a target, or of a subscription, is not sent. */
export async function cancelWaiting(
  manager: EntityManager,
  tenantId: TenantId,
  of: { readonly target: string } | { readonly subscription: string },
  reason: string,
): Promise<void> {
  const whose = 'target' in of ? { targetId: of.target } : { subscriptionId: of.subscription };
  const isWaiting = { tenantId, ...whose, status: 'pending' } as const;
  await manager.update(DeliveryEntity, isWaiting, { status: 'cancelled', reason, finishedAt: new Date(), run: null });
}
