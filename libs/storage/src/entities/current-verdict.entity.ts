import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from './claim.entity.js';
import { CorpusRow } from './corpus-row.js';

/** The one verdict of each claim that holds now: small and unpartitioned, so that there can be no two. */
@Entity('current_verdict')
@Index('ix_current_verdict_lifecycle', ['companyId', 'lifecycle', 'result'])
@ForeignKey(() => ClaimEntity, ['companyId', 'claimId'], ['companyId', 'id'], { name: 'fk_current_verdict_claim' })
export class CurrentVerdictEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  claimId!: string;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ type: 'text' })
  lifecycle!: string;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  @Column({ type: 'jsonb' })
  verdict!: unknown;

  @Column({ type: 'jsonb' })
  original!: unknown;

  /** A person's verdict, where one stands above the rule's; lifecycle and result are those of the one that holds. */
  @Column({ type: 'jsonb', nullable: true })
  decided!: unknown;

  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
}
