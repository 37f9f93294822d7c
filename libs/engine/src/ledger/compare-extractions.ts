import { orderDocuments, threadClaims } from '../claim/index.js';
import { compareDocuments } from '../comparison/index.js';
import { Problem, type CompanyProfile, type Extraction, type QuarterComparison } from '../model/index.js';
import { collectFacts } from '../outcome/index.js';
import { buildClaim } from './build-claim.js';

/**
 * Compares any two documents of a company, the earlier one given as `from` (two in the wrong order are compared as given, but
 * claims are still threaded in the order in which they were spoken). Throws `bad_option` for one document given twice.
 */
export function compareExtractions(from: Extraction, to: Extraction, profile: CompanyProfile): QuarterComparison {
  if (from.document.sha256 === to.document.sha256)
    throw new Problem('bad_option', 'The two documents are the same text.', 'Give documents of two different periods.');
  const [a, b] = [from.document.eventDate, to.document.eventDate];
  const asOf = a > b ? a : b;
  const documents = orderDocuments([from, to], asOf);
  const facts = collectFacts(documents, profile);
  const claims = threadClaims(documents, profile).map((thread) =>
    buildClaim(thread, { documents, facts, profile, asOf }),
  );
  return compareDocuments(documents, documents.indexOf(from), documents.indexOf(to), claims, profile);
}
