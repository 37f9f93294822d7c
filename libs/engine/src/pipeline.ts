import { readSentences } from './company/index.js';
import { adjustProfile, parseDocument } from './document/index.js';
import type { CompanyProfile, DocumentInput, Extraction, Proposed, TraceSink } from './model/index.js';
import { findObservations } from './observation/index.js';
import { addProposed } from './proposal/index.js';
import { findStatements } from './statement/index.js';

/** What may go with a reading: somebody who wants to be told how it went, and what a plug-in proposes. */
export interface ReadingExtras {
  readonly trace?: TraceSink;
  readonly proposed?: Proposed | null;
}

/**
 * Reads one document: the whole way from text to statements and observations, in one place.
 *
 * The order matters: sentences need the document's sections and roles; metrics, segments, quantities and periods need
 * sentences; statements and observations need all of these, and do not know each other, so that a sentence that holds
 * both a result and a promise yields both. What a plug-in proposes comes last: it is held against the text and against
 * what the rules have found.
 *
 * Pure and deterministic: the same text, profile, options and proposals give the same extraction, byte for byte, whether
 * or not a `trace` is told how it came about.
 * Throws a `Problem` (`empty_document`, `binary_file`, `missing_period_end`, `missing_event_date`, `bad_date`).
 */
export function extract(
  input: DocumentInput,
  profile: CompanyProfile,
  { trace, proposed }: ReadingExtras = {},
): Extraction {
  const adjusted = adjustProfile(input, profile);
  const document = parseDocument(input, adjusted);
  const reading = readSentences(document, adjusted, trace);
  trace?.read(reading);
  const statements = findStatements(reading, trace);
  const observations = findObservations(reading, trace);
  const found = { statements, observations, flags: document.flags };
  const records = proposed ? addProposed(found, proposed, reading, trace) : found;
  return { schema: 'wordkept.extraction/v1', document: document.head, ...records };
}
