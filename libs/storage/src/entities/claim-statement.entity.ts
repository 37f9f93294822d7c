import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ClaimEntity } from './claim.entity.js';
import { CorpusRow } from './corpus-row.js';
import { StatementEntity } from './statement.entity.js';

/** A statement that made, repeated or revised a claim. */
@Entity('claim_statement')
@Index('ix_claim_statement_statement', ['companyId', 'runId', 'statementKey'])
@ForeignKey(() => ClaimEntity, ['companyId', 'claimId'], ['companyId', 'id'], { name: 'fk_claim_statement_claim' })
@ForeignKey(() => StatementEntity, ['companyId', 'runId', 'statementKey'], ['companyId', 'runId', 'key'], {
  name: 'fk_claim_statement_statement',
})
export class ClaimStatementEntity extends CorpusRow {
  @PrimaryColumn({ type: 'uuid' })
  claimId!: string;

  @PrimaryColumn({ type: 'integer' })
  ordinal!: number;

  @Column({ type: 'uuid' })
  documentId!: string;

  @Column({ type: 'uuid' })
  runId!: string;

  @Column({ type: 'text' })
  statementKey!: string;

  @Column({ type: 'text' })
  revision!: string;

  @Column({ type: 'date' })
  saidOn!: string;

  @Column({ type: 'integer' })
  startOffset!: number;

  @Column({ type: 'integer' })
  endOffset!: number;

  @Column({ type: 'jsonb' })
  frame!: unknown;
}
