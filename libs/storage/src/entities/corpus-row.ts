import { Column, PrimaryColumn } from 'typeorm';

/**
 * What every row of the corpus carries. The company comes first in each key, so that a shard holds all of a company;
 * the tenant is on every row, for row-level security.
 */
export abstract class CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  companyId!: string;

  @Column({ type: 'uuid' })
  tenantId!: string;
}
