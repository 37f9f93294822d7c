import type { DocumentHead, Flag } from '#engine';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { CorpusRow } from './corpus-row.js';
import { DocumentEntity } from './document.entity.js';

/** One reading of one document by one version of the engine under one set of rules. Never changed once written. */
@Entity('extraction_run')
@Unique('uq_extraction_run', ['companyId', 'documentId', 'engineVersion', 'ruleSetHash'])
@ForeignKey(() => DocumentEntity, ['companyId', 'documentId'], ['companyId', 'id'], {
  name: 'fk_extraction_run_document',
})
export class ExtractionRunEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'uuid' })
  documentId!: string;

  @Column({ type: 'text' })
  engineVersion!: string;

  /** SHA-256 over all that steers the reading beside the text: company profile and what the sender gave. */
  @Column({ type: 'text' })
  ruleSetHash!: string;

  @Column({ type: 'jsonb' })
  head!: DocumentHead;

  @Column({ type: 'jsonb' })
  flags!: readonly Flag[];

  @Column({ type: 'date' })
  periodEnd!: string;

  @Column({ type: 'date' })
  eventDate!: string;

  @Column({ type: 'integer' })
  statements!: number;

  @Column({ type: 'integer' })
  observations!: number;

  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
}
