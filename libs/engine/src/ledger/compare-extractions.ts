import { Problem, type CompanyProfile, type Extraction, type QuarterComparison } from '../model/index.js';
import { buildLedger } from './build-ledger.js';
import { compareLedger } from './compare-ledger.js';

/**
 * Compares two documents of a company alone, in the order of the periods that they report on. Throws `bad_option` for one
 * document given twice, or two of one period.
 */
export function compareExtractions(from: Extraction, to: Extraction, profile: CompanyProfile): QuarterComparison {
  if (from.document.sha256 === to.document.sha256)
    throw new Problem('bad_option', 'The two documents are the same text.', 'Give documents of two different periods.');
  const [a, b] = [from.document, to.document];
  const asOf = a.eventDate > b.eventDate ? a.eventDate : b.eventDate;
  const ledger = buildLedger({ extractions: [from, to], reviews: [] }, profile, asOf);
  return compareLedger(ledger, [from, to], profile, { from: a.sha256, to: b.sha256 });
}
