import type { PastCorpus } from '#usecases';
import type { EntityManager } from 'typeorm';
import { readClaims } from './read-claims.js';
import { readExtractions } from './read-extractions.js';
import { readGiven } from './read-ledger-state.js';
import { readReviews } from './read-reviews.js';
import type { TextStore } from './text-store.js';

/**
 * What a company's ledger is made from as it had been recorded before an instant: of each document the reading that was the
 * latest then. Null for the instant is what is current now. A reading's time is that at which it was written, so nothing
 * that came later, a late document, a correction or another version of the engine, changes the answer.
 */
export async function corpusAsOf(
  manager: EntityManager,
  texts: TextStore,
  companyId: string,
  recordedBefore: Date | null,
): Promise<PastCorpus> {
  return {
    companyId,
    given: await readGiven(manager, companyId),
    extractions: await readExtractions(manager, texts, companyId, { recordedBefore }),
    claims: await readClaims(manager, texts, companyId),
    reviews: await readReviews(manager, companyId, recordedBefore ?? undefined),
    texts: async (hashes) => {
      const bodies = hashes.map(async (hash) => [hash, await texts.read(manager, companyId, hash)] as const);
      return new Map(await Promise.all(bodies));
    },
  };
}
