import type { DocumentOrigin, Problem } from '#contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CorpusRow } from './corpus-row.js';
import { DocumentTextEntity } from './document-text.entity.js';
import { ExtractionRunEntity } from './extraction-run.entity.js';

/** One transcript, call note or release of a company. */
@Entity('document')
@Unique('uq_document_content', ['companyId', 'contentHash'])
@Index('ix_document_tenant_id', ['tenantId', 'id'])
@Index('ix_document_unfilled', ['companyId'], { where: 'words IS NULL' })
@Index('ix_document_words', ['words'], { type: 'gin' })
@ForeignKey(() => DocumentTextEntity, ['companyId', 'contentHash'], ['companyId', 'contentHash'], {
  name: 'fk_document_text',
})
@ForeignKey(() => ExtractionRunEntity, ['companyId', 'currentRunId'], ['companyId', 'id'], {
  name: 'fk_document_current_run',
})
@ForeignKey(() => DocumentEntity, ['companyId', 'replaces'], ['companyId', 'id'], { name: 'fk_document_replaces' })
export class DocumentEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  contentHash!: string;

  @Column({ type: 'integer' })
  characters!: number;

  /** `import`: written by us from the figures of a filing or a table; no reader of calls is asked about it. */
  @Column({ type: 'text', default: 'call' })
  kind!: 'call' | 'import';

  @Column({ type: 'text' })
  name!: string;

  /** What its name is found by; null until the worker has worked it out for a row of before. */
  @Column({ type: 'tsvector', nullable: true, select: false })
  words!: string | null;

  /** Dates, calendar and currency that the sender gave; the rest is read from the text. */
  @Column({ type: 'jsonb' })
  given!: Readonly<Record<string, string>>;

  @Column({ type: 'text' })
  status!: 'queued' | 'ready' | 'failed';

  @Column({ type: 'jsonb', nullable: true })
  problem!: Problem | null;

  /** The one pointer that flips when a new run has been stored whole. */
  @Column({ type: 'uuid', nullable: true })
  currentRunId!: string | null;

  /** How it came in; null where it was sent as text, or written by us. */
  @Column({ type: 'jsonb', nullable: true })
  origin!: DocumentOrigin | null;

  /** The document that its sender says it corrects. */
  @Column({ type: 'uuid', nullable: true })
  replaces!: string | null;

  @Column({ type: 'timestamptz' })
  receivedAt!: Date;
}
