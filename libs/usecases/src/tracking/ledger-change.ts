import type { Claim, Ledger } from '#engine';
import { canonicalJson } from '../canonical-json.js';
import { newId, sha256 } from '../identity.js';
import type {
  ClaimWrite,
  CurrentExtraction,
  LedgerBasis,
  LedgerChange,
  LedgerState,
  OutboxMessage,
  StoredClaim,
} from '../ports/index.js';
import { alertEvents } from './alert-events.js';
import { matchClaims } from './match-claims.js';
import { recordClaim } from './record-claim.js';
import { sameJudgement } from './same-judgement.js';

/** What must be written to make the stored ledger this one: changed claims, new verdicts, one event for each happening. */
export function ledgerChange(
  state: Pick<LedgerState, 'company'>,
  stored: { readonly extractions: readonly CurrentExtraction[]; readonly claims: readonly StoredClaim[] },
  ledger: Ledger,
  basis: LedgerBasis,
  at: Date,
): LedgerChange {
  const documents = documentsOf(ledger, stored.extractions);
  const matched = matchClaims(ledger.claims, stored.claims, documents);
  const steps = ledger.claims.map((claim, index) => stepOf(claim, matched[index] ?? null, documents));
  const kept = new Set(steps.map((step) => step.write.record.id));
  const gone = stored.claims.filter((claim) => !claim.retired && !kept.has(claim.record.id));
  return {
    basis,
    documents,
    writes: steps.flatMap((step) => (step.unchanged ? [] : [step.write])),
    retired: gone.map((claim) => claim.record.id),
    events: steps.flatMap((step) => eventsOf(state.company, step, documents, at)),
    at,
  };
}

interface Step {
  readonly key: string;
  readonly before: StoredClaim | null;
  readonly write: ClaimWrite;
  readonly unchanged: boolean;
}

function stepOf(claim: Claim, before: StoredClaim | null, documents: readonly string[]): Step {
  const record = recordClaim(claim, before?.record.id ?? newId(), documents);
  const contentHash = sha256(canonicalJson(record));
  const judged = before !== null && sameJudgement(before.record.verdict, record.verdict);
  const verdictPosition = judged ? null : (before?.verdicts ?? 0) + 1;
  const unchanged = before !== null && !before.retired && before.contentHash === contentHash;
  return { key: claim.id, before, write: { record, contentHash, verdictPosition }, unchanged };
}

function eventsOf(company: string, step: Step, documents: readonly string[], at: Date): readonly OutboxMessage[] {
  if (step.unchanged) return [];
  const { record: after, verdictPosition } = step.write;
  const before = step.before?.record ?? null;
  return alertEvents(company, { key: step.key, before, after, verdictPosition }, documents, at);
}

/** Our ids of the ledger's documents, in its order. */
function documentsOf(ledger: Ledger, extractions: readonly CurrentExtraction[]): readonly string[] {
  const byHash = new Map(extractions.map(({ document, extraction }) => [extraction.document.sha256, document]));
  return ledger.documents.map(({ sha256: hash }) => {
    const document = byHash.get(hash);
    if (document === undefined) throw new Error(`The ledger names a document that is not stored: ${hash}.`);
    return document;
  });
}
