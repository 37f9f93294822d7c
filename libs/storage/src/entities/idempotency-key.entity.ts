import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A request that its sender may repeat for a day, and its answer. Of no company: the tenant comes first in its key. */
@Entity('idempotency_key')
@Index('ix_idempotency_key_created_at', ['createdAt'])
export class IdempotencyKeyEntity {
  @PrimaryColumn({ type: 'uuid' })
  tenantId!: string;

  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'text' })
  route!: string;

  @Column({ type: 'text', nullable: true })
  requestHash!: string | null;

  /** Token of the process that works on it, and until when it may. */
  @Column({ type: 'uuid' })
  owner!: string;

  @Column({ type: 'timestamptz' })
  leaseUntil!: Date;

  /** Null until it is answered. */
  @Column({ type: 'integer', nullable: true })
  status!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  headers!: Record<string, string> | null;

  /** Null for an answer that held a secret. */
  @Column({ type: 'bytea', nullable: true })
  body!: Buffer | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
