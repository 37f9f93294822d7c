import type { Observation } from '#engine';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CorpusRow } from './corpus-row.js';
import { ExtractionRunEntity } from './extraction-run.entity.js';

/** An observation of one run; as with statements, columns to search by and the whole without its quotes in `frame`. */
@Entity('observation')
@Index('ix_observation_metric', ['companyId', 'metric', 'segment', 'periodEnd'])
@ForeignKey(() => ExtractionRunEntity, ['companyId', 'runId'], ['companyId', 'id'], { name: 'fk_observation_run' })
export class ObservationEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  runId!: string;

  /** The id within its document: `o7`. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'integer' })
  startOffset!: number;

  @Column({ type: 'integer' })
  endOffset!: number;

  @Column({ type: 'text' })
  lang!: Observation['lang'];

  @Column({ type: 'text' })
  metric!: string;

  @Column({ type: 'text', nullable: true })
  event!: string | null;

  @Column({ type: 'text' })
  segment!: string;

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

  @Column({ type: 'jsonb' })
  frame!: unknown;
}
