import { choosePeriods, comparePeriods, type PeriodChoice } from '../comparison/index.js';
import type { CompanyProfile, Extraction, Ledger, QuarterComparison } from '../model/index.js';
import { collectFacts } from '../outcome/index.js';
import { currentVersions } from './find-corrections.js';

/**
 * Compares any two periods of a ledger. `extractions` are those that it was made from, in any order; documents are named by
 * their place in the ledger. Throws `not_found` for a period that is not known, `bad_option` for one named twice.
 */
export function compareLedger(
  { documents: named, claims }: Pick<Ledger, 'documents' | 'claims'>,
  extractions: readonly Extraction[],
  profile: CompanyProfile,
  choice: PeriodChoice,
): QuarterComparison {
  const byHash = new Map(extractions.map((one) => [one.document.sha256, one]));
  const documents = currentVersions(named.flatMap(({ sha256 }) => byHash.get(sha256) ?? []));
  const [from, to] = choosePeriods(documents, choice);
  return comparePeriods(from, to, { documents, facts: collectFacts(documents, profile), claims, profile });
}
