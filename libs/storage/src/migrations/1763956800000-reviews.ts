import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people decide, append-only; the ledger knows how many decisions it was made with and where each came to stand. */
const DO = [
  `CREATE TABLE review (
    company_id uuid NOT NULL,
    tenant_id uuid NOT NULL,
    id uuid NOT NULL,
    claim_id uuid NOT NULL,
    other_claim_id uuid,
    action text NOT NULL,
    author text NOT NULL,
    reason text NOT NULL,
    day date NOT NULL,
    undoes uuid,
    decision jsonb NOT NULL,
    recorded_at timestamptz NOT NULL,
    CONSTRAINT pk_review PRIMARY KEY (company_id, id)
  )`,
  `CREATE INDEX ix_review_claim ON review (company_id, claim_id, id)`,
  `CREATE INDEX ix_review_tenant_id ON review (tenant_id, id)`,
  `CREATE INDEX ix_review_undoes ON review (company_id, undoes)`,
  `ALTER TABLE review ADD CONSTRAINT fk_review_company FOREIGN KEY (company_id) REFERENCES company (company_id)`,
  `ALTER TABLE review ADD CONSTRAINT fk_review_claim FOREIGN KEY (company_id, claim_id) REFERENCES claim (company_id, id)`,
  `ALTER TABLE review ADD CONSTRAINT fk_review_undoes FOREIGN KEY (company_id, undoes) REFERENCES review (company_id, id)`,
  `ALTER TABLE ledger ADD COLUMN review_version integer NOT NULL DEFAULT 0`,
  `ALTER TABLE ledger ADD COLUMN reviews jsonb NOT NULL DEFAULT '[]'`,
  `ALTER TABLE verdict ADD COLUMN decided jsonb`,
  `ALTER TABLE current_verdict ADD COLUMN decided jsonb`,
];

const UNDO = [
  `ALTER TABLE current_verdict DROP COLUMN decided`,
  `ALTER TABLE verdict DROP COLUMN decided`,
  `ALTER TABLE ledger DROP COLUMN reviews`,
  `ALTER TABLE ledger DROP COLUMN review_version`,
  `DROP TABLE review`,
];

export class Reviews1763956800000 implements MigrationInterface {
  readonly name = 'Reviews1763956800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DO) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const sql of UNDO) await runner.query(sql);
  }
}
