import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import { CorpusRow } from './corpus-row.js';

/** Ids of all events ever: the same content never becomes a second event, also after its row has gone to the log. */
@Entity('event_key')
@ForeignKey(() => CompanyEntity, ['companyId'], ['companyId'], { name: 'fk_event_key_company' })
export class EventKeyEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
