import type { AuditEntryView, AuditVerification, Page } from '#contracts';
import { Injectable } from '@nestjs/common';
import { ReadAudit } from '../access-cases.js';
import { AuditTrail, CurrentTenant, type AuditFilter } from '../ports/index.js';
import { breakOf, NOTHING_BEFORE } from './audit-chain.js';

const AT_ONCE = 1_000;

@Injectable()
export class ReadStoredAudit extends ReadAudit {
  constructor(
    private readonly trail: AuditTrail,
    private readonly tenant: CurrentTenant,
  ) {
    super();
  }

  override list(filter: AuditFilter): Promise<Page<AuditEntryView>> {
    return this.trail.list(this.tenant.id(), filter);
  }

  /** Up to the end as it is when it is reached; entries that are written meanwhile are looked at too. */
  override async verify(): Promise<AuditVerification> {
    const tenant = this.tenant.id();
    const head = await this.trail.head(tenant);
    let last = { position: 0, hash: NOTHING_BEFORE };
    for (;;) {
      const entries = await this.trail.after(tenant, last.position, AT_ONCE);
      for (const entry of entries) {
        const broken = breakOf(tenant, last, entry);
        if (broken) return found(last, { position: last.position + 1, detail: broken });
        last = entry;
      }
      if (entries.length < AT_ONCE) return found(last, cutOff(head, last));
    }
  }
}

function cutOff(head: { readonly position: number } | null, last: { readonly position: number }) {
  if ((head?.position ?? 0) <= last.position) return null;
  const detail = `The trail has ${head?.position ?? 0} entries by its own count; it ends after ${last.position}.`;
  return { position: last.position + 1, detail };
}

function found(
  last: { readonly position: number; readonly hash: string },
  broken: AuditVerification['broken'],
): AuditVerification {
  return { entries: last.position, hash: last.position > 0 ? last.hash : null, broken };
}
