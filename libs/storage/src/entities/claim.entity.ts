import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import { CorpusRow } from './corpus-row.js';

/** A tracked promise. What lists and filters need stands in columns; the rest of its record in `frame`. */
@Entity('claim')
@Index('ix_claim_said_on', ['companyId', 'saidOn', 'id'])
@Index('ix_claim_metric', ['companyId', 'metric', 'segment'])
@Index('ix_claim_tenant_id', ['tenantId', 'id'])
@Index('ix_claim_tenant_said_on', ['tenantId', 'saidOn', 'id'])
@Index('ix_claim_tenant_window_end', ['tenantId', 'windowEnd', 'id'])
@Index('ix_claim_tenant_updated_at', ['tenantId', 'updatedAt', 'id'])
@Index('ix_claim_confidence', ['companyId', 'confidence', 'id'])
@Index('ix_claim_tenant_confidence', ['tenantId', 'confidence', 'id'])
@Index('ix_claim_tenant_metric', ['tenantId', 'metric', 'saidOn', 'id'])
@Index('ix_claim_tenant_segment', ['tenantId', 'segment', 'saidOn', 'id'])
@Index('ix_claim_tenant_lifecycle', ['tenantId', 'lifecycle', 'saidOn', 'id'])
@Index('ix_claim_tenant_result', ['tenantId', 'result', 'saidOn', 'id'])
@Index('ix_claim_unfilled', ['companyId'], { where: 'words IS NULL' })
@Index('ix_claim_words', ['words'], { type: 'gin' })
@ForeignKey(() => CompanyEntity, ['companyId'], ['companyId'], { name: 'fk_claim_company' })
export class ClaimEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  metric!: string;

  @Column({ type: 'text', nullable: true })
  event!: string | null;

  @Column({ type: 'text' })
  segment!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  summary!: string;

  @Column({ type: 'date', nullable: true })
  windowStart!: string | null;

  @Column({ type: 'date', nullable: true })
  windowEnd!: string | null;

  /** Day of the first statement. */
  @Column({ type: 'date' })
  saidOn!: string;

  /** The first statement's quote and the deciding outcome's: a list shows both without opening the texts. */
  @Column({ type: 'text' })
  said!: string;

  @Column({ type: 'text', nullable: true })
  happened!: string | null;

  /** Where those two stand, and the figure of the second. */
  @Column({ type: 'jsonb' })
  places!: unknown;

  @Column({ type: 'text' })
  checkability!: string;

  /** Of the verdict that holds, as in `current_verdict`: lists are filtered by them. */
  @Column({ type: 'text' })
  lifecycle!: string;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  /** Has anybody decided on it? */
  @Column({ type: 'boolean' })
  isReviewed!: boolean;

  /** Has something changed since people decided on it? */
  @Column({ type: 'boolean' })
  needsAnotherLook!: boolean;

  /** Is there anything for which it should be read with care? */
  @Column({ type: 'boolean' })
  isFlagged!: boolean;

  /** How sure it is, as lists sort it: 0.000 to 1.000. */
  @Column({ type: 'numeric', precision: 4, scale: 3 })
  confidence!: string;

  /** What it is found by; null until the worker has worked it out for a row of before. */
  @Column({ type: 'tsvector', nullable: true, select: false })
  words!: string | null;

  /** Revision of each statement, in order. */
  @Column({ type: 'jsonb' })
  revisions!: readonly string[];

  @Column({ type: 'jsonb' })
  frame!: unknown;

  /** SHA-256 of the record: an unchanged claim is not written again. */
  @Column({ type: 'text' })
  contentHash!: string;

  @Column({ type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;

  /** Set where no statement stands behind the claim any more (another reading, or joined with another claim). */
  @Column({ type: 'timestamptz', nullable: true })
  retiredAt!: Date | null;
}
