import type { PlacedReviewView } from '#contracts';
import { Column, Entity, ForeignKey } from 'typeorm';
import { CompanyEntity } from './company.entity.js';
import { CorpusRow } from './corpus-row.js';

/** What a company's claims and verdicts were last made from: when nothing of it has changed, tracking has nothing to do. */
@Entity('ledger')
@ForeignKey(() => CompanyEntity, ['companyId'], ['companyId'], { name: 'fk_ledger_company' })
export class LedgerEntity extends CorpusRow {
  @Column({ type: 'integer' })
  corpusVersion!: number;

  @Column({ type: 'date' })
  asOf!: string;

  @Column({ type: 'text' })
  engineVersion!: string;

  /** SHA-256 of the company profile. */
  @Column({ type: 'text' })
  profileHash!: string;

  /** How many reviews it was made with. */
  @Column({ type: 'integer', default: 0 })
  reviewVersion!: number;

  /** Decisions in force, and where each came to stand. */
  @Column({ type: 'jsonb', default: [] })
  reviews!: readonly PlacedReviewView[];

  /** Document ids in the order of the calls. */
  @Column({ type: 'jsonb' })
  documents!: readonly string[];

  @Column({ type: 'timestamptz' })
  recordedAt!: Date;
}
