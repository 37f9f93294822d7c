import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A company as one tenant follows it. Its id is made from tenant and slug, so two uploads at once agree on it. */
@Entity('company')
@Index('ix_company_tenant_slug', ['tenantId', 'slug'])
@Index('ix_company_unfilled', ['companyId'], { where: 'words IS NULL' })
@Index('ix_company_words', ['words'], { type: 'gin' })
export class CompanyEntity {
  @PrimaryColumn({ type: 'uuid' })
  companyId!: string;

  @Column({ type: 'uuid' })
  tenantId!: string;

  /** The id that people use: `alibaba`. */
  @Column({ type: 'text' })
  slug!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  currency!: string;

  /** What its name is found by; null until the worker has worked it out for a row of before. */
  @Column({ type: 'tsvector', nullable: true, select: false })
  words!: string | null;

  /** Grows with each change of the set of current extraction runs: a ledger of this version has seen them all. */
  @Column({ type: 'integer', default: 0 })
  corpusVersion!: number;

  @Column({ type: 'timestamptz' })
  createdAt!: Date;
}
