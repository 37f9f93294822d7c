import type { NewDelivery } from '#usecases';
import type { EntityManager } from 'typeorm';
import { DeliveryEntity } from '../entities/index.js';
import { insertRows } from './insert-rows.js';

/** Writes deliveries that are not there yet, in the caller's transaction; returns how many. */
export function writeDeliveries(manager: EntityManager, deliveries: readonly NewDelivery[]): Promise<number> {
  return insertRows(manager, DeliveryEntity, rowsOf(deliveries), 'ON CONFLICT (tenant_id, id) DO NOTHING');
}

/** What waits already is left as it is. */
const SEND_AGAIN = `ON CONFLICT (tenant_id, id) DO UPDATE SET status = 'pending', reason = NULL, tries = 0, run = NULL,
  due_at = excluded.due_at, finished_at = NULL WHERE delivery.status <> 'pending'`;

/** As `writeDeliveries`; those that are finished begin again. */
export function writeDeliveriesAgain(manager: EntityManager, deliveries: readonly NewDelivery[]): Promise<number> {
  return insertRows(manager, DeliveryEntity, rowsOf(deliveries), SEND_AGAIN);
}

/** Of the same one twice the first: one statement may not touch a row twice. */
function rowsOf(deliveries: readonly NewDelivery[]): readonly DeliveryEntity[] {
  return [...new Map(deliveries.map((one) => [one.id, one])).values()].map((one) => ({
    tenantId: one.tenant,
    id: one.id,
    subscriptionId: one.subscription,
    targetId: one.target,
    channel: one.channel,
    eventId: one.event,
    eventCompany: one.companyId,
    notice: one.notice,
    type: one.type,
    subject: one.subject,
    status: one.status,
    reason: one.status === 'held' ? 'hourly_limit' : null,
    tries: 0,
    attempts: 0,
    dueAt: one.dueAt,
    run: null,
    onlyWhileOpen: one.onlyWhileOpen,
    createdAt: one.createdAt,
    finishedAt: one.status === 'held' ? one.createdAt : null,
  }));
}
