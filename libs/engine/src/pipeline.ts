import { readSentences } from './company/index.js';
import { adjustProfile, parseDocument } from './document/index.js';
import type { CompanyProfile, DocumentInput, Extraction, TraceSink } from './model/index.js';
import { findObservations } from './observation/index.js';
import { findStatements } from './statement/index.js';

/**
 * Reads one document: the whole way from text to statements and observations, in one place.
 *
 * The order matters: sentences need the document's sections and roles; metrics, segments, quantities and periods need
 * sentences; statements and observations need all of these, and do not know each other, so that a sentence that holds
 * both a result and a promise yields both.
 *
 * Pure and deterministic: the same text, profile and options give the same extraction, byte for byte, whether or not a
 * `trace` is told how it came about.
 * Throws a `Problem` (`empty_document`, `binary_file`, `missing_period_end`, `missing_event_date`, `bad_date`).
 */
export function extract(input: DocumentInput, profile: CompanyProfile, trace?: TraceSink): Extraction {
  const adjusted = adjustProfile(input, profile);
  const document = parseDocument(input, adjusted);
  const reading = readSentences(document, adjusted, trace);
  trace?.read(reading);
  return {
    schema: 'wordkept.extraction/v1',
    document: document.head,
    statements: findStatements(reading, trace),
    observations: findObservations(reading, trace),
    flags: document.flags,
  };
}
