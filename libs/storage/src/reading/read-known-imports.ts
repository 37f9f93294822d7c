import { importKey, type KnownImport } from '#usecases';
import type { EntityManager } from 'typeorm';
import { readExtractions } from './read-extractions.js';
import type { TextStore } from './text-store.js';

/** The imports of a company that count now: of each source and day the latest version. */
export async function readKnownImports(
  manager: EntityManager,
  texts: TextStore,
  companyId: string,
): Promise<ReadonlyMap<string, KnownImport>> {
  const known = new Map<string, KnownImport>();
  for (const { extraction } of await readExtractions(manager, texts, companyId)) {
    const { kind, version = 1, sha256 } = extraction.document;
    if (kind !== 'import' || (known.get(importKey({ extraction }))?.version ?? 0) >= version) continue;
    const document = { text: await texts.read(manager, companyId, sha256), extraction };
    known.set(importKey({ extraction }), { document, version });
  }
  return known;
}
