import type { CompanyProfile, Extraction } from '#engine';
import type { ImportedDocument, OutcomeReader, ReadOutcomes } from '#usecases';
import { joinDocuments } from './import-documents.js';
import { importOutcomes } from './import-outcomes.js';
import { outcomeMapOf } from './open-outcome-file.js';

/** Files of figures for the service: company facts and tables. */
export class OutcomeFiles implements OutcomeReader {
  read(bytes: AsyncIterable<Uint8Array>, profile: CompanyProfile, map: unknown): Promise<ReadOutcomes> {
    return importOutcomes(bytes, profile, map === null ? {} : outcomeMapOf(map));
  }

  join(known: Extraction, document: ImportedDocument, profile: CompanyProfile): ImportedDocument {
    return joinDocuments(known, document.extraction, profile);
  }
}
