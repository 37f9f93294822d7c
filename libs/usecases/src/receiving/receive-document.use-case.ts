import type { DocumentFacts, DocumentUpload, DocumentView, JobView, PreviewView } from '#contracts';
import type { IncomingFile } from '../ports/index.js';

/** Takes a document in: stores text and document once by content hash, and queues its reading. The same bytes give the same answer. */
export abstract class ReceiveDocument {
  abstract run(upload: DocumentUpload): Promise<TakenDocument>;
  /** As a file of any form. Throws also as `DocumentFiles`, and `bad_option` where neither sender nor front matter names the company. */
  abstract file(upload: FileUpload): Promise<TakenDocument>;
  /** From a public address. Throws as `file`. */
  abstract address(upload: AddressUpload): Promise<TakenDocument>;
}

export interface TakenDocument {
  readonly document: DocumentView;
  readonly job: JobView;
  readonly created: boolean;
}

/** A document in a file; without a company its front matter must name one. */
export interface FileUpload extends DocumentFacts, IncomingFile {
  readonly company?: string;
  readonly name?: string;
}

export interface AddressUpload extends DocumentFacts {
  readonly company?: string;
  readonly url: string;
}

/** A document in any of the ways in which it may come in. */
export type PreviewUpload =
  (Omit<DocumentUpload, 'company'> & { readonly company?: string }) | FileUpload | AddressUpload;

/** Says what would be kept of a document and how it would be read; stores nothing. Throws as `ReceiveDocument`. */
export abstract class PreviewDocument {
  abstract run(upload: PreviewUpload): Promise<PreviewView>;
}
