import type { Statement } from '#engine';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CorpusRow } from './corpus-row.js';
import { ExtractionRunEntity } from './extraction-run.entity.js';

/** A statement of one run: what is searched by stands in columns, the whole of it without its quotes in `frame`. */
@Entity('statement')
@Index('ix_statement_metric', ['companyId', 'metric', 'segment'])
@ForeignKey(() => ExtractionRunEntity, ['companyId', 'runId'], ['companyId', 'id'], { name: 'fk_statement_run' })
export class StatementEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  runId!: string;

  /** The id within its document: `s12`. */
  @PrimaryColumn({ type: 'text' })
  key!: string;

  @Column({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'integer' })
  startOffset!: number;

  @Column({ type: 'integer' })
  endOffset!: number;

  @Column({ type: 'text' })
  lang!: Statement['lang'];

  @Column({ type: 'text' })
  metric!: string;

  @Column({ type: 'text', nullable: true })
  event!: string | null;

  @Column({ type: 'text' })
  segment!: string;

  @Column({ type: 'text' })
  kind!: string;

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

  @Column({ type: 'jsonb' })
  frame!: unknown;
}
