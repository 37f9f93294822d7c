import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { ExtractionRunEntity } from './extraction-run.entity.js';
import { MentionRow } from './mention-row.js';

/** An observation of one run; as with statements, columns to search by and the whole without its quotes in `frame`. */
@Entity('observation')
@Index('ix_observation_metric', ['companyId', 'metric', 'segment', 'periodEnd'])
@Index('ix_observation_period_end', ['companyId', 'periodEnd', 'runId', 'ordinal'])
@Index('ix_observation_tenant_period_end', ['tenantId', 'periodEnd', 'runId', 'ordinal'])
@Index('ix_observation_tenant_metric', ['tenantId', 'metric', 'periodEnd', 'runId', 'ordinal'])
@Index('ix_observation_unfilled', ['companyId', 'runId'], { where: 'words IS NULL' })
@Index('ix_observation_words', ['words'], { type: 'gin' })
@ForeignKey(() => ExtractionRunEntity, ['companyId', 'runId'], ['companyId', 'id'], { name: 'fk_observation_run' })
export class ObservationEntity extends MentionRow {
  @Column({ type: 'date' })
  periodStart!: string;

  @Column({ type: 'date' })
  periodEnd!: string;

  @Column({ type: 'numeric', nullable: true })
  value!: string | null;

  @Column({ type: 'text', nullable: true })
  unit!: string | null;

  @Column({ type: 'numeric', nullable: true })
  growthPercent!: string | null;

  @Column({ type: 'text' })
  statedBy!: string;
}
