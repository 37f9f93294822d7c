import type { AuditEntryView } from '#contracts';
import { canonicalJson } from '../canonical-json.js';
import { sha256 } from '../identity.js';
import type { TenantId } from '../ports/index.js';

/** What stands before the first entry. */
export const NOTHING_BEFORE = '0'.repeat(64);

/** The hash of an entry: of all that it says, whose it is, and the hash of the one before. */
export function auditHash(tenant: TenantId, entry: Omit<AuditEntryView, 'hash'>): string {
  const { position, at, action, actor, subject, detail, previous } = entry;
  return sha256(canonicalJson({ tenant, position, at, action, actor, subject, detail, previous }));
}

/** Why an entry cannot be what was written after `before`; null where it can. */
export function breakOf(
  tenant: TenantId,
  before: { readonly position: number; readonly hash: string },
  entry: AuditEntryView,
): string | null {
  const expected = before.position + 1;
  if (entry.position > expected) return `Entries ${expected} to ${entry.position - 1} are missing.`;
  if (entry.position < expected) return `Entry ${entry.position} stands there twice.`;
  if (entry.previous !== before.hash) return `Entry ${expected} does not follow the one before it.`;
  return auditHash(tenant, entry) === entry.hash ? null : `Entry ${expected} is not as it was written.`;
}
