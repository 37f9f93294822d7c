import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CorpusRow } from './corpus-row.js';
import { EventKeyEntity } from './event-key.entity.js';

/** Events that are settled, moved here from the outbox. Append-only, partitioned by `createdAt`. */
@Entity('event_log')
@ForeignKey(() => EventKeyEntity, ['companyId', 'id'], ['companyId', 'id'], { name: 'fk_event_log_event_key' })
export class EventLogEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @PrimaryColumn({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'text' })
  queue!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  payload!: unknown;

  @Column({ type: 'timestamptz' })
  dispatchedAt!: Date;
}
