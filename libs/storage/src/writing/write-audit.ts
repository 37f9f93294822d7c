import { auditHash, currentScope, NOTHING_BEFORE, type AuditRecord } from '#usecases';
import type { EntityManager } from 'typeorm';

/** Makes the next entry the caller's: until its transaction ends, others of the tenant wait. */
const NEXT = `
  INSERT INTO audit_head AS h (tenant_id, position, hash) VALUES ($1, 1, $2)
  ON CONFLICT (tenant_id) DO UPDATE SET position = h.position + 1 RETURNING position, hash AS previous`;

const WRITE = `
  WITH written AS (
    INSERT INTO audit_entry (tenant_id, position, at, action, actor_key, actor, subject, detail, previous, hash)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  )
  UPDATE audit_head SET hash = $10 WHERE tenant_id = $1`;

/** What was done, by whoever the present scope works for unless somebody is named. */
type Done = Omit<AuditRecord, 'tenant' | 'actor'> & Partial<Pick<AuditRecord, 'tenant' | 'actor'>>;

/**
 * Writes an entry of the audit trail in the caller's transaction. Call it last: it is the one place where transactions of
 * a tenant wait for each other.
 */
export async function writeAudit(manager: EntityManager, done: Done): Promise<void> {
  const { tenant, actor } = { ...byWhom(done), ...done };
  const { action, subject, detail = {}, at } = done;
  const [next] = (await manager.query(NEXT, [tenant, NOTHING_BEFORE])) as [{ position: number; previous: string }];
  const { position, previous } = next;
  const entry = { position, at: at.toISOString(), action, actor, subject, detail, previous };
  const hash = auditHash(tenant, entry);
  const values = [tenant, position, at, action, actor.key, actor.name, subject, JSON.stringify(detail), previous, hash];
  await manager.query(WRITE, values);
}

function byWhom({ tenant, actor }: Done): Pick<AuditRecord, 'tenant' | 'actor'> {
  if (tenant && actor) return { tenant, actor };
  const scope = currentScope();
  if (scope.kind !== 'tenant') throw new Error('What the house does itself must say for which tenant.');
  return { tenant: tenant ?? scope.tenant, actor: actor ?? scope.actor };
}
