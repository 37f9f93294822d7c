import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** An alert's place in its tenant's order; the event itself is in the outbox, later in the log. Append-only. */
@Entity('event_position')
@Unique('uq_event_position', ['tenantId', 'eventId'])
@Index('ix_event_position_company', ['tenantId', 'companyId', 'position'])
export class EventPositionEntity {
  @PrimaryColumn({ type: 'uuid' })
  tenantId!: string;

  @PrimaryColumn({ type: 'bigint' })
  position!: string;

  @Column({ type: 'uuid' })
  companyId!: string;

  @Column({ type: 'uuid' })
  eventId!: string;

  /** Type, metric and segment are the event's, so that filters need not open it. */
  @Column({ type: 'text' })
  type!: string;

  @Column({ type: 'text', nullable: true })
  metric!: string | null;

  @Column({ type: 'text', nullable: true })
  segment!: string | null;

  /** As the event's, by which the log is partitioned. */
  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
