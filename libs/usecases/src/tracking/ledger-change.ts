import { effectiveVerdict, type Alert, type Claim, type Ledger } from '#engine';
import { canonicalJson } from '../canonical-json.js';
import { newId, sha256 } from '../identity.js';
import type {
  ClaimWrite,
  CurrentExtraction,
  LedgerBasis,
  LedgerChange,
  LedgerState,
  OutboxMessage,
  StoredCorpus,
  StoredClaim,
} from '../ports/index.js';
import { alertMessage } from './alert-message.js';
import { matchClaims } from './match-claims.js';
import { recordClaim } from './record-claim.js';
import { renamedPlaces } from './verdict-documents.js';
import { sameJudgement } from './same-judgement.js';
import { storedLedger } from './stored-ledger.js';

type AlertsOf = (before: Ledger | null, after: Ledger) => readonly Alert[];

/** What must be written to make the stored ledger this one: changed claims, new verdicts, one event for each alert. */
export function ledgerChange(
  state: Pick<LedgerState, 'company' | 'companyId' | 'basis'>,
  stored: StoredCorpus,
  ledger: Ledger,
  basis: LedgerBasis,
  alertsOf: AlertsOf,
  at: Date,
): LedgerChange {
  const documents = documentsOf(ledger, stored.extractions);
  const matched = matchClaims(ledger.claims, stored.claims, documents);
  const steps = ledger.claims.map((claim, index) => stepOf(claim, matched[index] ?? null, documents));
  const before = state.basis && storedLedger(state.company, state.basis, stored.documents, stored.claims);
  return {
    basis,
    documents,
    writes: steps.flatMap((step) => (step.unchanged ? [] : [step.write])),
    retired: goneOf(stored.claims, steps),
    reviews: ledger.reviews.map((review) => renamedPlaces(review, (place) => documents[place] ?? '')),
    events: messages(state, alertsOf(before, ledger), steps, ledger.documents, at),
    at,
  };
}

interface Step {
  readonly claim: Claim;
  readonly before: StoredClaim | null;
  readonly write: ClaimWrite;
  readonly unchanged: boolean;
}

function stepOf(claim: Claim, before: StoredClaim | null, documents: readonly string[]): Step {
  const record = recordClaim(claim, before?.record.id ?? newId(), documents);
  const contentHash = sha256(canonicalJson(record));
  const judged = before !== null && isJudgedSo(before.record, record);
  const verdictPosition = judged ? null : (before?.verdicts ?? 0) + 1;
  const unchanged = before !== null && !before.retired && before.contentHash === contentHash;
  return { claim, before, write: { record, contentHash, verdictPosition }, unchanged };
}

/** Neither the rule nor a person says anything else. */
function isJudgedSo(before: StoredClaim['record'], after: StoredClaim['record']): boolean {
  return (
    sameJudgement(before.verdict, after.verdict) && sameJudgement(effectiveVerdict(before), effectiveVerdict(after))
  );
}

function goneOf(claims: readonly StoredClaim[], steps: readonly Step[]): readonly string[] {
  const kept = new Set(steps.map((step) => step.write.record.id));
  return claims.filter((claim) => !claim.retired && !kept.has(claim.record.id)).map((claim) => claim.record.id);
}

function messages(
  state: Pick<LedgerState, 'company' | 'companyId'>,
  alerts: readonly Alert[],
  steps: readonly Step[],
  documents: Ledger['documents'],
  at: Date,
): readonly OutboxMessage[] {
  const stepOfClaim = new Map(steps.map((step) => [step.claim.id, step]));
  const company = { id: state.companyId, slug: state.company };
  return alerts.flatMap((alert) => {
    const step = stepOfClaim.get(alert.claim.id);
    if (!step) return [];
    const claim = { before: step.before?.record ?? null, after: step.write.record };
    return [alertMessage(company, alert, claim, documents, at)];
  });
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
