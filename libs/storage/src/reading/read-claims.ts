import type { ClaimStatementView, OutcomeView, VerdictView } from '#contracts';
import type { ClaimRecord, StoredClaim } from '#usecases';
import { In, type EntityManager } from 'typeorm';
import {
  ClaimEntity,
  ClaimStatementEntity,
  CurrentVerdictEntity,
  DocumentEntity,
  OutcomeEntity,
} from '../entities/index.js';
import { withQuotes } from '../quotes.js';
import type { TextStore } from './text-store.js';

/** Claims of a company with all that belongs to them, retired ones too; or one of them. */
export async function readClaims(
  manager: EntityManager,
  texts: TextStore,
  companyId: string,
  claimId?: string,
): Promise<readonly StoredClaim[]> {
  const ofClaim = claimId ? { companyId, claimId } : { companyId };
  const claims = await manager.findBy(ClaimEntity, claimId ? { companyId, id: claimId } : { companyId });
  const order = { ordinal: 'ASC' } as const;
  const statements = grouped(await manager.find(ClaimStatementEntity, { where: ofClaim, order }));
  const outcomes = grouped(await manager.find(OutcomeEntity, { where: ofClaim, order }));
  const verdicts = grouped(await manager.findBy(CurrentVerdictEntity, ofClaim));
  const quoted = [...statements.values(), ...outcomes.values()].flat();
  const bodies = await readTexts(manager, texts, companyId, new Set(quoted.map((row) => row.documentId)));
  return claims.map((claim) =>
    stored(claim, statements.get(claim.id) ?? [], outcomes.get(claim.id) ?? [], verdicts.get(claim.id)?.[0], bodies),
  );
}

function stored(
  claim: ClaimEntity,
  statements: readonly ClaimStatementEntity[],
  outcomes: readonly OutcomeEntity[],
  current: CurrentVerdictEntity | undefined,
  bodies: ReadonlyMap<string, string>,
): StoredClaim {
  if (!current) throw new Error(`Claim ${claim.id} has no verdict.`);
  const whole = <T>(row: ClaimStatementEntity | OutcomeEntity) =>
    withQuotes<T>(row.frame, bodies.get(row.documentId) ?? '');
  const record: ClaimRecord = {
    ...(claim.frame as Omit<ClaimRecord, 'statements' | 'outcomes' | 'verdict' | 'original'>),
    statements: statements.map((row) => whole<ClaimStatementView>(row)),
    outcomes: outcomes.map((row) => whole<OutcomeView>(row)),
    verdict: current.verdict as VerdictView,
    original: current.original as VerdictView,
  };
  return { record, contentHash: claim.contentHash, retired: claim.retiredAt !== null, verdicts: current.position };
}

function grouped<Row extends { readonly claimId: string }>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.claimId);
    if (group) group.push(row);
    else groups.set(row.claimId, [row]);
  }
  return groups;
}

async function readTexts(
  manager: EntityManager,
  texts: TextStore,
  companyId: string,
  documents: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const bodies = new Map<string, string>();
  const rows = await manager.find(DocumentEntity, {
    select: { id: true, contentHash: true },
    where: { companyId, id: In([...documents]) },
  });
  for (const { id, contentHash } of rows) bodies.set(id, await texts.read(manager, companyId, contentHash));
  return bodies;
}
