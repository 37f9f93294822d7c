import type { ChannelName, DeliveryState } from '#contracts';
import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { SubscriptionEntity } from './subscription.entity.js';
import { TenantRow } from './tenant-row.js';

/** One event for one subscription: the sender's queue, and the log of what was sent. The id is made from both. */
@Entity('delivery')
@Index('ix_delivery_pending', ['tenantId', 'targetId', 'dueAt'], { where: `"status" = 'pending'` })
@Index('ix_delivery_target', ['tenantId', 'targetId', 'createdAt'])
@Index('ix_delivery_created', ['tenantId', 'createdAt', 'id'])
@ForeignKey(() => SubscriptionEntity, ['tenantId', 'subscriptionId'], ['tenantId', 'id'], {
  name: 'fk_delivery_subscription',
})
export class DeliveryEntity extends TenantRow {
  @Column({ type: 'uuid', nullable: true })
  subscriptionId!: string | null;

  /** The endpoint, or the subscription by mail: limits and turns are by target. */
  @Column({ type: 'uuid' })
  targetId!: string;

  @Column({ type: 'text' })
  channel!: ChannelName;

  @Column({ type: 'uuid' })
  eventId!: string;

  /** The company of whose events it is one; null where the event is in `notice`. */
  @Column({ type: 'uuid', nullable: true })
  eventCompany!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  notice!: unknown;

  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'uuid' })
  subject!: string;

  @Column({ type: 'text' })
  status!: DeliveryState;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** Of the present schedule: a replay begins a new one. */
  @Column({ type: 'integer' })
  tries!: number;

  @Column({ type: 'integer' })
  attempts!: number;

  @Column({ type: 'timestamptz' })
  dueAt!: Date;

  /** Whoever works on it; another's result does not count. */
  @Column({ type: 'uuid', nullable: true })
  run!: string | null;

  @Column({ type: 'boolean' })
  onlyWhileOpen!: boolean;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  finishedAt!: Date | null;
}
