import { isImport, isSameCall } from '../claim/index.js';
import type { Claim, CompanyProfile, Extraction, QuarterComparison } from '../model/index.js';
import { compareRows } from './compare-rows.js';
import { compareStatements } from './compare-statements.js';

/**
 * Two documents of a company side by side: a row for each metric, segment and scope that either reports, and what was said
 * anew, repeated, revised, fulfilled or left out. `from` and `to` are places in `documents`, to which the claims refer.
 */
export function compareDocuments(
  documents: readonly Extraction[],
  from: number,
  to: number,
  claims: readonly Claim[],
  profile: CompanyProfile,
): QuarterComparison {
  const [earlier, later] = [documents[from] as Extraction, documents[to] as Extraction];
  return {
    from: earlier.document.period,
    to: later.document.period,
    rows: compareRows(earlier, later, profile),
    statements: compareStatements(documents, from, to, claims),
  };
}

/** The two latest calls of a ledger side by side; `null` where there is only one. */
export function compareLatest(
  documents: readonly Extraction[],
  claims: readonly Claim[],
  profile: CompanyProfile,
): QuarterComparison | null {
  const to = documents.findLastIndex((one) => !isImport(one));
  const latest = documents[to];
  if (latest === undefined) return null;
  const from = documents.findLastIndex((one) => !isImport(one) && !isSameCall(one, latest));
  return from < 0 ? null : compareDocuments(documents, from, to, claims, profile);
}
