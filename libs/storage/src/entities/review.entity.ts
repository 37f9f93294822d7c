import type { ReviewAction } from '#engine';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from './claim.entity.js';
import { CompanyEntity } from './company.entity.js';
import { CorpusRow } from './corpus-row.js';

/** What a person decided, and what was taken back. Append-only: an undoing is a row of its own. */
@Entity('review')
@Index('ix_review_claim', ['companyId', 'claimId', 'id'])
@Index('ix_review_tenant_id', ['tenantId', 'id'])
@Index('ix_review_undoes', ['companyId', 'undoes'])
@ForeignKey(() => CompanyEntity, ['companyId'], ['companyId'], { name: 'fk_review_company' })
@ForeignKey(() => ClaimEntity, ['companyId', 'claimId'], ['companyId', 'id'], { name: 'fk_review_claim' })
@ForeignKey(() => ReviewEntity, ['companyId', 'undoes'], ['companyId', 'id'], { name: 'fk_review_undoes' })
export class ReviewEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  /** The claim that the person looked at; decisions themselves name statements. */
  @Column({ type: 'uuid' })
  claimId!: string;

  /** Of a merging: the other claim. */
  @Column({ type: 'uuid', nullable: true })
  otherClaimId!: string | null;

  @Column({ type: 'text' })
  action!: ReviewAction;

  @Column({ type: 'text' })
  author!: string;

  @Column({ type: 'text' })
  reason!: string;

  /** Day of the ledger that was looked at. */
  @Column({ type: 'date' })
  day!: string;

  /** Of an undoing: what it takes back. */
  @Column({ type: 'uuid', nullable: true })
  undoes!: string | null;

  /** Where it stands and what it says: anchors, changes, verdicts. */
  @Column({ type: 'jsonb' })
  decision!: unknown;

  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
}
