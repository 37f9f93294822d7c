import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CorpusRow } from './corpus-row.js';
import { EventKeyEntity } from './event-key.entity.js';

/** What the queue is to be told, written in the transaction that makes it true. */
@Entity('outbox')
@Index('ix_outbox_undispatched', ['createdAt'], { where: '"dispatched_at" IS NULL' })
@Index('ix_outbox_dispatched', ['dispatchedAt'], { where: '"dispatched_at" IS NOT NULL' })
@ForeignKey(() => EventKeyEntity, ['companyId', 'id'], ['companyId', 'id'], { name: 'fk_outbox_event_key' })
export class OutboxEntity extends CorpusRow {
  /** Made from the event's content; the queue's job is `ev-<id>`. */
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  queue!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  payload!: unknown;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  dispatchedAt!: Date | null;
}
