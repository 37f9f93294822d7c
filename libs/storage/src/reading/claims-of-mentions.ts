import type { EntityManager } from 'typeorm';

/** Statements that make or repeat a claim, and what bears on one, of the document's current reading; keys are ids within it. */
const EVIDENCE = `
  WITH reading AS (
    SELECT company_id, current_run_id AS run_id FROM document WHERE tenant_id = $1 AND id = $2)
  SELECT e.key, e.claim_id FROM (
    SELECT s.statement_key AS key, s.claim_id, s.company_id FROM claim_statement s JOIN reading USING (company_id, run_id)
    UNION
    SELECT o.observation_key, o.claim_id, o.company_id FROM outcome o JOIN reading USING (company_id, run_id)
    WHERE o.observation_key IS NOT NULL
  ) e JOIN claim c ON c.company_id = e.company_id AND c.id = e.claim_id
  WHERE c.retired_at IS NULL ORDER BY e.key, c.said_on, c.id`;

/** Ids of the standing claims behind each statement and observation of a document, the earliest said first. */
export async function claimsOfMentions(
  manager: EntityManager,
  tenant: string,
  document: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows: readonly { key: string; claim_id: string }[] = await manager.query(EVIDENCE, [tenant, document]);
  const claims = new Map<string, string[]>();
  for (const { key, claim_id } of rows) claims.set(key, [...(claims.get(key) ?? []), claim_id]);
  return claims;
}
