import type { Problem, ReextractionDifferences, ReextractionView } from '#contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import { CorpusRow } from './corpus-row.js';

/** A company's documents read again by another version of the engine, beside the current readings until somebody decides. */
@Entity('reextraction')
@Index('ix_reextraction_tenant_id', ['tenantId', 'id'])
@ForeignKey(() => CompanyEntity, ['companyId'], ['companyId'], { name: 'fk_reextraction_company' })
export class ReextractionEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  status!: ReextractionView['status'];

  /** The version that reads; null until a worker has begun. */
  @Column({ type: 'text', nullable: true })
  engineVersion!: string | null;

  /** The runs that it made, by document. */
  @Column({ type: 'jsonb' })
  runs!: Readonly<Record<string, string>>;

  /** Documents that the version cannot read, and why. */
  @Column({ type: 'jsonb' })
  unreadable!: Readonly<Record<string, Problem>>;

  @Column({ type: 'jsonb', nullable: true })
  differences!: ReextractionDifferences | null;

  @Column({ type: 'jsonb', nullable: true })
  problem!: Problem | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}
