import { ALERT_QUEUE, type AlertEvent } from '#contracts';
import { effectiveVerdict, type Alert, type LedgerDocument } from '#engine';
import { contentId } from '../identity.js';
import type { ClaimRecord, OutboxMessage } from '../ports/index.js';
import { happenedOn, isHistoric } from './is-historic.js';

/** The claim of an alert as it was kept and as it is kept now. */
export interface AlertedClaim {
  readonly before: ClaimRecord | null;
  readonly after: ClaimRecord;
}

/**
 * The event for an alert of the engine. Its id follows from what began the claim and from the alert's content, so a repeat
 * is the same event. `documents` are those of the ledger, in its order.
 */
export function alertMessage(
  company: { readonly id: string; readonly slug: string },
  alert: Alert,
  claim: AlertedClaim,
  documents: readonly LedgerDocument[],
  at: Date,
): OutboxMessage {
  const id = contentId('alert', company.id, alert.claim.id, alert.key);
  const payload: AlertEvent = {
    specversion: '1.0',
    id,
    source: `/v1/companies/${company.slug}`,
    type: alert.type,
    subject: claim.after.id,
    time: at.toISOString(),
    datacontenttype: 'application/json',
    data: {
      ...dataOf(company.slug, claim),
      happenedOn: happenedOn(alert, claim, documents, at),
      ...statementOf(alert, claim),
      ...(isHistoric(alert, claim, documents, at) && { historic: true }),
    },
  };
  return { id, queue: ALERT_QUEUE, name: alert.type, payload };
}

function dataOf(company: string, { before, after }: AlertedClaim): AlertEvent['data'] {
  const { id, metric, segment, summary, statements, outcomes } = after;
  const address = `/v1/claims/${id}`;
  return {
    company,
    claim: { id, metric, segment, summary },
    previous: before && effectiveVerdict(before),
    current: effectiveVerdict(after),
    evidence: { statements, outcomes },
    links: { claim: address, timeline: `${address}/timeline`, evidence: `${address}/evidence` },
  };
}

/** The statement that gave rise to it, by the id of its document. */
function statementOf({ claim, statement }: Alert, { after }: AlertedClaim): Pick<AlertEvent['data'], 'statement'> {
  const kept = statement && after.statements[claim.statements.indexOf(statement)];
  return kept ? { statement: { document: kept.document, statement: kept.statement } } : {};
}
