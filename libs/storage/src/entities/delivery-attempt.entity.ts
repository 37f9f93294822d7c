import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DeliveryEntity } from './delivery.entity.js';
import { TenantRow } from './tenant-row.js';

/** Every attempt to deliver. Append-only, partitioned by `attemptedAt`. */
@Entity('delivery_attempt')
@ForeignKey(() => DeliveryEntity, ['tenantId', 'deliveryId'], ['tenantId', 'id'], {
  name: 'fk_delivery_attempt_delivery',
})
export class DeliveryAttemptEntity extends TenantRow {
  @PrimaryColumn({ type: 'uuid' })
  deliveryId!: string;

  @PrimaryColumn({ type: 'timestamptz' })
  attemptedAt!: Date;

  /** 1 for the first of all, replays counted on. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  outcome!: 'delivered' | 'failed';

  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  @Column({ type: 'integer' })
  durationMs!: number;

  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'text', nullable: true })
  error!: string | null;
}
