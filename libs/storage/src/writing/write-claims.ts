import type { ClaimWrite } from '#usecases';
import { In, type EntityManager } from 'typeorm';
import {
  ClaimEntity,
  ClaimStatementEntity,
  CurrentVerdictEntity,
  OutcomeEntity,
  VerdictEntity,
} from '../entities/index.js';
import { claimRow, claimStatementRows, currentVerdictRow, outcomeRows, verdictRow, type Owner } from './claim-rows.js';
import { insertRows } from './insert-rows.js';

/** A claim keeps the time of its first recording; a verdict that says the same keeps its number and its time. */
const CLAIM_AGAIN = updateAll(
  ['company_id', 'id'],
  'metric event segment kind summary window_start window_end said_on said happened places checkability lifecycle result is_reviewed needs_another_look is_flagged confidence words revisions frame content_hash updated_at retired_at',
);
const CURRENT_AGAIN = `ON CONFLICT (company_id, claim_id) DO UPDATE SET
  lifecycle = excluded.lifecycle, result = excluded.result, verdict = excluded.verdict, original = excluded.original,
  decided = excluded.decided,
  position = greatest(current_verdict.position, excluded.position),
  recorded_at = CASE WHEN excluded.position > 0 THEN excluded.recorded_at ELSE current_verdict.recorded_at END`;

function updateAll(key: readonly string[], columns: string): `ON CONFLICT ${string}` {
  const sets = columns.split(' ').map((column) => `${column} = excluded.${column}`);
  return `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${sets.join(', ')}`;
}

/** Writes changed claims whole, appends their new verdicts and moves the current ones. */
export async function writeClaims(manager: EntityManager, owner: Owner, writes: readonly ClaimWrite[]): Promise<void> {
  const ofClaims = { companyId: owner.companyId, claimId: In(writes.map((write) => write.record.id)) };
  await manager.delete(ClaimStatementEntity, ofClaims);
  await manager.delete(OutcomeEntity, ofClaims);
  await insertRows(
    manager,
    ClaimEntity,
    writes.map((write) => claimRow(owner, write)),
    CLAIM_AGAIN,
  );
  await insertRows(
    manager,
    ClaimStatementEntity,
    writes.flatMap((write) => claimStatementRows(owner, write.record)),
  );
  await insertRows(
    manager,
    OutcomeEntity,
    writes.flatMap((write) => outcomeRows(owner, write.record)),
  );
  const judged = writes.filter((write) => write.verdictPosition !== null);
  await insertRows(
    manager,
    VerdictEntity,
    judged.map((write) => verdictRow(owner, write)),
  );
  await insertRows(
    manager,
    CurrentVerdictEntity,
    writes.map((write) => currentVerdictRow(owner, write)),
    CURRENT_AGAIN,
  );
}

/** A claim behind which no statement stands any more is out of every list; its verdicts stay readable. */
export async function retireClaims(manager: EntityManager, owner: Owner, claims: readonly string[]): Promise<void> {
  if (claims.length === 0) return;
  await manager.update(ClaimEntity, { companyId: owner.companyId, id: In([...claims]) }, { retiredAt: owner.at });
}
