import type { ImportView, Problem } from '#contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import { CorpusRow } from './corpus-row.js';

/** One file of reported figures that was taken in; what was made of it are documents of kind `import`. */
@Entity('outcome_import')
@Index('ix_outcome_import_tenant_id', ['tenantId', 'id'])
@ForeignKey(() => CompanyEntity, ['companyId'], ['companyId'], { name: 'fk_outcome_import_company' })
export class OutcomeImportEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  id!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kind!: ImportView['kind'];

  @Column({ type: 'text' })
  status!: ImportView['status'];

  @Column({ type: 'integer' })
  rows!: number;

  @Column({ type: 'integer' })
  figures!: number;

  /** How many were created, replaced, left as they were. */
  @Column({ type: 'jsonb' })
  documents!: ImportView['documents'];

  @Column({ type: 'jsonb' })
  problems!: ImportView['problems'];

  @Column({ type: 'jsonb' })
  notes!: ImportView['notes'];

  @Column({ type: 'integer', nullable: true })
  verdictsChanged!: number | null;

  @Column({ type: 'jsonb', nullable: true })
  problem!: Problem | null;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;

  @Column({ type: 'timestamptz' })
  updatedAt!: Date;
}
