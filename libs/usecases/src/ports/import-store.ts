import type { ImportView, Page } from '#contracts';
import type { TenantId } from './current-tenant.js';
import type { Given } from './document-store.js';
import type { ImportedDocument } from './outcome-reader.js';
import type { OutboxMessage } from './outbox.js';

/** The import of one source and day that counts now. */
export interface KnownImport {
  readonly document: ImportedDocument;
  readonly version: number;
}

/** An import document to be kept, under its version; runs of the same text under another version stand beside each other. */
export interface ImportWrite {
  readonly id: string;
  readonly runId: string;
  readonly name: string;
  readonly document: ImportedDocument;
  readonly ruleSetHash: string;
}

/** What an import changes. */
export interface ImportChange {
  readonly writes: readonly ImportWrite[];
  readonly documents: ImportView['documents'];
  readonly figures: number;
}

/** An import as it comes in. */
export interface IncomingImport {
  readonly tenant: TenantId;
  readonly company: { readonly id: string; readonly slug: string; readonly name: string; readonly currency: string };
  readonly id: string;
  readonly name: string;
  readonly read: Pick<ImportView, 'kind' | 'rows' | 'problems' | 'notes'>;
  readonly engineVersion: string;
  readonly at: Date;
  /** Judges the company anew; written in the same transaction, where anything changed. */
  readonly work: OutboxMessage;
}

export interface ImportFilter {
  readonly company?: string;
  readonly cursor?: string;
  readonly limit?: number;
}

/** Imports and the documents made of them. */
export abstract class ImportStore {
  /** What the senders of documents said of the company: its fiscal year, its currency. */
  abstract given(tenant: TenantId, companyId: string): Promise<Given>;
  /** The imports of a company that count now, by `importKey`. */
  abstract known(tenant: TenantId, companyId: string): Promise<ReadonlyMap<string, KnownImport>>;
  /**
   * One transaction under the company's lock: shows what is known to `decide` and writes what it returns, with texts, runs
   * and the work that follows; both or neither.
   */
  abstract keep(
    incoming: IncomingImport,
    decide: (known: ReadonlyMap<string, KnownImport>) => ImportChange,
  ): Promise<ImportView>;
  abstract imports(tenant: TenantId, filter: ImportFilter): Promise<Page<ImportView>>;
  abstract import(tenant: TenantId, id: string): Promise<ImportView | null>;
}

/** What makes two import documents versions of each other. */
export function importKey({ extraction }: Pick<ImportedDocument, 'extraction'>): string {
  return `${extraction.document.source ?? ''}|${extraction.document.eventDate}`;
}
