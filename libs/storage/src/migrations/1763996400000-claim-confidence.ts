import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How sure each reading is stands with the claim's statements as it does with the document's. */
const STATEMENTS = `
  UPDATE claim_statement cs SET frame = cs.frame || jsonb_build_object('confidence', s.frame -> 'confidence')
  FROM statement s WHERE s.company_id = cs.company_id AND s.run_id = cs.run_id AND s.key = cs.statement_key`;

const CLAIMS = `
  UPDATE claim cl SET
    needs_another_look = coalesce(jsonb_array_length(cl.frame -> 'review' -> 'needsAnotherLook'), 0) > 0,
    is_flagged = coalesce(jsonb_array_length(cl.frame -> 'flags'), 0) > 0,
    confidence = least((coalesce(v.decided, v.verdict) ->> 'confidence')::numeric, (
      SELECT min((s.frame ->> 'confidence')::numeric) FROM claim_statement s
      WHERE s.company_id = cl.company_id AND s.claim_id = cl.id))
  FROM current_verdict v WHERE v.company_id = cl.company_id AND v.claim_id = cl.id`;

const DO = [
  `ALTER TABLE claim ADD COLUMN needs_another_look boolean NOT NULL DEFAULT false,
    ADD COLUMN is_flagged boolean NOT NULL DEFAULT false, ADD COLUMN confidence numeric(4,3) NOT NULL DEFAULT 1`,
  STATEMENTS,
  CLAIMS,
  `ALTER TABLE claim ALTER COLUMN needs_another_look DROP DEFAULT, ALTER COLUMN is_flagged DROP DEFAULT,
    ALTER COLUMN confidence DROP DEFAULT`,
  `CREATE INDEX ix_claim_confidence ON claim (company_id, confidence, id)`,
  `CREATE INDEX ix_claim_tenant_confidence ON claim (tenant_id, confidence, id)`,
];

/** Claims are listed by how sure they are, the least certain first: what people should look at. */
export class ClaimConfidence1763996400000 implements MigrationInterface {
  readonly name = 'ClaimConfidence1763996400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of DO) await runner.query(sql);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE claim DROP COLUMN needs_another_look, DROP COLUMN is_flagged, DROP COLUMN confidence`,
    );
  }
}
