import { Column, Entity, ForeignKey, Index } from 'typeorm';
import { ClaimEntity } from './claim.entity.js';
import { EvidenceRow } from './evidence-row.js';
import { StatementEntity } from './statement.entity.js';

/** A statement that made, repeated or revised a claim. */
@Entity('claim_statement')
@Index('ix_claim_statement_statement', ['companyId', 'runId', 'statementKey'])
@ForeignKey(() => ClaimEntity, ['companyId', 'claimId'], ['companyId', 'id'], { name: 'fk_claim_statement_claim' })
@ForeignKey(() => StatementEntity, ['companyId', 'runId', 'statementKey'], ['companyId', 'runId', 'key'], {
  name: 'fk_claim_statement_statement',
})
export class ClaimStatementEntity extends EvidenceRow {
  @Column({ type: 'text' })
  statementKey!: string;

  @Column({ type: 'text' })
  revision!: string;

  @Column({ type: 'date' })
  saidOn!: string;
}
