import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { ExtractionRunEntity } from './extraction-run.entity.js';
import { MentionRow } from './mention-row.js';

/** A statement of one run: what is searched by stands in columns, the whole of it without its quotes in `frame`. */
@Entity('statement')
@Index('ix_statement_metric', ['companyId', 'metric', 'segment'])
@Index('ix_statement_said_on', ['companyId', 'saidOn', 'runId', 'ordinal'])
@Index('ix_statement_tenant_said_on', ['tenantId', 'saidOn', 'runId', 'ordinal'])
@Index('ix_statement_tenant_metric', ['tenantId', 'metric', 'saidOn', 'runId', 'ordinal'])
@Index('ix_statement_tenant_speaker', ['tenantId', 'speaker', 'saidOn', 'runId', 'ordinal'])
@Index('ix_statement_unfilled', ['companyId', 'runId'], { where: 'words IS NULL' })
@Index('ix_statement_words', ['words'], { type: 'gin' })
@ForeignKey(() => ExtractionRunEntity, ['companyId', 'runId'], ['companyId', 'id'], { name: 'fk_statement_run' })
export class StatementEntity extends MentionRow {
  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  modality!: string;

  /** Name of the speaker as names are compared: folded. */
  @Column({ type: 'text', nullable: true })
  speaker!: string | null;

  @Column({ type: 'numeric', nullable: true })
  targetLow!: string | null;

  @Column({ type: 'numeric', nullable: true })
  targetHigh!: string | null;

  @Column({ type: 'text', nullable: true })
  targetUnit!: string | null;

  @Column({ type: 'date', nullable: true })
  horizonStart!: string | null;

  @Column({ type: 'date', nullable: true })
  horizonEnd!: string | null;
}
