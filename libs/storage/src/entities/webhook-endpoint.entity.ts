import type { DisableReason } from '#contracts';
import { Column, Entity } from 'typeorm';
import { TenantRow } from './tenant-row.js';

/** Where a tenant wants events sent. */
@Entity('webhook_endpoint')
export class WebhookEndpointEntity extends TenantRow {
  @Column({ type: 'text' })
  url!: string;

  @Column({ type: 'text' })
  description!: string;

  /** Sealed, as the former one, which is valid for a while after it was replaced. */
  @Column({ type: 'text' })
  secret!: string;

  @Column({ type: 'text', nullable: true })
  previousSecret!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  previousUntil!: Date | null;

  @Column({ type: 'integer' })
  hourlyLimit!: number;

  @Column({ type: 'text', nullable: true })
  disabledReason!: DisableReason | null;

  @Column({ type: 'timestamptz', nullable: true })
  disabledAt!: Date | null;

  /** The first failure after the last success. */
  @Column({ type: 'timestamptz', nullable: true })
  failingSince!: Date | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  deletedAt!: Date | null;
}
