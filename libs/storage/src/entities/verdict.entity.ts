import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from './claim.entity.js';
import { CorpusRow } from './corpus-row.js';

/** Every verdict that was ever current, in the order of recording. Append-only, partitioned by `recordedAt`. */
@Entity('verdict')
@ForeignKey(() => ClaimEntity, ['companyId', 'claimId'], ['companyId', 'id'], { name: 'fk_verdict_claim' })
export class VerdictEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  claimId!: string;

  /** 1 for the claim's first. */
  @PrimaryColumn({ type: 'integer' })
  position!: number;

  @PrimaryColumn({ type: 'timestamptz' })
  recordedAt!: Date;

  @Column({ type: 'text' })
  lifecycle!: string;

  @Column({ type: 'text', nullable: true })
  result!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'date' })
  asOf!: string;

  @Column({ type: 'text' })
  rule!: string;

  @Column({ type: 'integer' })
  ruleVersion!: number;

  /** The verdict whole, and the one on the original statement, as they were recorded. */
  @Column({ type: 'jsonb' })
  verdict!: unknown;

  @Column({ type: 'jsonb' })
  original!: unknown;

  /** A person's verdict, where one stands above the rule's; lifecycle and result are those of the one that holds. */
  @Column({ type: 'jsonb', nullable: true })
  decided!: unknown;
}
