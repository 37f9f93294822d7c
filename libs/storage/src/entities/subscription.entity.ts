import type { ChannelName } from '#contracts';
import { Column, Entity, ForeignKey } from 'typeorm';
import { TenantRow } from './tenant-row.js';
import { WebhookEndpointEntity } from './webhook-endpoint.entity.js';

/** Who wants to be told of which events, and how. */
@Entity('subscription')
@ForeignKey(() => WebhookEndpointEntity, ['tenantId', 'endpointId'], ['tenantId', 'id'], {
  name: 'fk_subscription_endpoint',
})
export class SubscriptionEntity extends TenantRow {
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  channel!: ChannelName;

  @Column({ type: 'uuid', nullable: true })
  endpointId!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  email!: object | null;

  @Column({ type: 'jsonb' })
  filter!: unknown;

  @Column({ type: 'boolean' })
  paused!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;
}
