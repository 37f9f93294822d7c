import type { JobView, Problem } from '#contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CorpusRow } from './corpus-row.js';
import { DocumentEntity } from './document.entity.js';

/** The way of one document through the house, as its sender follows it. The newest of a document is the one that counts. */
@Entity('reading_job')
@Index('ix_reading_job_document', ['companyId', 'documentId', 'id'])
@Index('ix_reading_job_tenant_id', ['tenantId', 'id'])
@Index('ix_reading_job_tenant_status', ['tenantId', 'status', 'id'])
@ForeignKey(() => DocumentEntity, ['companyId', 'documentId'], ['companyId', 'id'], { name: 'fk_reading_job_document' })
export class ReadingJobEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  documentId!: string;

  @Column({ type: 'text' })
  status!: JobView['status'];

  @Column({ type: 'text' })
  stage!: JobView['stage'];

  /** Our own count: a document that kills the process is given up after a few, whatever the queue thinks. */
  @Column({ type: 'integer', default: 0 })
  tries!: number;

  /** Names the reading that was begun last: a reader that was thought dead and comes back writes nothing. */
  @Column({ type: 'uuid', nullable: true })
  runToken!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  problem!: Problem | null;

  @Column({ type: 'jsonb', nullable: true })
  found!: JobView['found'];

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}
