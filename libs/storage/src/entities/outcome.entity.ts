import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from './claim.entity.js';
import { CorpusRow } from './corpus-row.js';
import { ObservationEntity } from './observation.entity.js';

/** An observation, or a later word of management, that bears on a claim. */
@Entity('outcome')
@Index('ix_outcome_observation', ['companyId', 'runId', 'observationKey'])
@ForeignKey(() => ClaimEntity, ['companyId', 'claimId'], ['companyId', 'id'], { name: 'fk_outcome_claim' })
@ForeignKey(() => ObservationEntity, ['companyId', 'runId', 'observationKey'], ['companyId', 'runId', 'key'], {
  name: 'fk_outcome_observation',
})
export class OutcomeEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  claimId!: string;

  @PrimaryColumn({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'uuid' })
  documentId!: string;

  @Column({ type: 'uuid' })
  runId!: string;

  /** null for what was only said. */
  @Column({ type: 'text', nullable: true })
  observationKey!: string | null;

  @Column({ type: 'text' })
  relation!: string;

  @Column({ type: 'text' })
  vintage!: string;

  @Column({ type: 'numeric', nullable: true })
  value!: string | null;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'integer' })
  startOffset!: number;

  @Column({ type: 'integer' })
  endOffset!: number;

  @Column({ type: 'jsonb' })
  frame!: unknown;
}
