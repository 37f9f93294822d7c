import { choosePeriods, comparePeriods, type PeriodChoice } from '../comparison/index.js';
import { Problem, type CompanyProfile, type Extraction, type Ledger, type QuarterComparison } from '../model/index.js';
import { collectFacts } from '../outcome/index.js';
import { currentVersions } from './find-corrections.js';

/**
 * Compares any two periods of a ledger. `extractions` are those that it was made from, in any order; documents are named by
 * their place in the ledger. Throws `not_found` for a period that is not known, `bad_option` for one named twice,
 * `conflict` where a document of the ledger is not among the extractions.
 */
export function compareLedger(
  { documents: named, claims }: Pick<Ledger, 'documents' | 'claims'>,
  extractions: readonly Extraction[],
  profile: CompanyProfile,
  choice: PeriodChoice,
): QuarterComparison {
  const byHash = new Map(extractions.map((one) => [one.document.sha256, one]));
  const documents = currentVersions(named.map(({ sha256 }) => extractionOf(sha256, byHash)));
  const [from, to] = choosePeriods(documents, choice);
  return comparePeriods(from, to, { documents, facts: collectFacts(documents, profile), claims, profile });
}

function extractionOf(sha256: string, byHash: ReadonlyMap<string, Extraction>): Extraction {
  const found = byHash.get(sha256);
  if (found !== undefined) return found;
  throw new Problem('conflict', `Document ${sha256} has left the ledger meanwhile.`, 'Ask again in a moment.');
}
