import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { ClaimEntity } from './claim.entity.js';
import { EvidenceRow } from './evidence-row.js';
import { ObservationEntity } from './observation.entity.js';

/** An observation, or a later word of management, that bears on a claim. */
@Entity('outcome')
@Index('ix_outcome_observation', ['companyId', 'runId', 'observationKey'])
@ForeignKey(() => ClaimEntity, ['companyId', 'claimId'], ['companyId', 'id'], { name: 'fk_outcome_claim' })
@ForeignKey(() => ObservationEntity, ['companyId', 'runId', 'observationKey'], ['companyId', 'runId', 'key'], {
  name: 'fk_outcome_observation',
})
export class OutcomeEntity extends EvidenceRow {
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
}
