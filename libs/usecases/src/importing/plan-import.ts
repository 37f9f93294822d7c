import type { Extraction } from '#engine';
import { newId, sha256 } from '../identity.js';
import {
  importKey,
  type ImportChange,
  type ImportedDocument,
  type ImportWrite,
  type KnownImport,
  type ReadOutcomes,
} from '../ports/index.js';

/** How documents are made. */
export interface ImportRules {
  /** Over all that steers the making beside the file. */
  readonly rules: string;
  readonly join: (known: Extraction, document: ImportedDocument) => ImportedDocument;
}

/**
 * What an import changes: a day that its source has not given yet is created; one that it gave is replaced where the figures
 * differ, under the next version. Rows of a table add to what is known of their day; filings give the day whole.
 */
export function planImport(
  known: ReadonlyMap<string, KnownImport>,
  { kind, documents }: ReadOutcomes,
  { rules, join }: ImportRules,
): ImportChange {
  const steps = documents.map((given) => {
    const before = known.get(importKey(given));
    const document = before !== undefined && kind === 'csv' ? join(before.document.extraction, given) : given;
    const isSame = before !== undefined && hashOf(before.document) === hashOf(document);
    return { document, before, isSame };
  });
  const changed = steps.filter((step) => !step.isSame);
  const replaced = changed.filter(({ before }) => before !== undefined).length;
  return {
    writes: changed.map(({ document, before }) => writeOf(document, (before?.version ?? 0) + 1, rules)),
    documents: { created: changed.length - replaced, replaced, unchanged: steps.length - changed.length },
    figures: steps.reduce((sum, { document }) => sum + document.extraction.observations.length, 0),
  };
}

function hashOf({ extraction }: ImportedDocument): string {
  return extraction.document.sha256;
}

function writeOf({ text, extraction }: ImportedDocument, version: number, rules: string): ImportWrite {
  const { source = '', eventDate } = extraction.document;
  const document = { ...extraction.document, ...(version > 1 && { version }) };
  return {
    id: newId(),
    runId: newId(),
    name: `${source}, ${eventDate}${version > 1 ? `, version ${version}` : ''}`,
    document: { text, extraction: { ...extraction, document } },
    ruleSetHash: sha256(`${rules} ${version}`),
  };
}
