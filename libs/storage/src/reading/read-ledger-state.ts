import type { Ledger } from '#engine';
import { storedLedger, type Given, type KeptLedger, type LedgerState, type StoredLedgerDocument } from '#usecases';
import type { EntityManager } from 'typeorm';
import { CompanyEntity, LedgerEntity } from '../entities/index.js';
import { readClaims } from './read-claims.js';
import { readExtractions } from './read-extractions.js';
import { countReviews, readReviews } from './read-reviews.js';
import type { TextStore } from './text-store.js';

/**
 * A company's state under its lock: readings of its documents and other trackings wait until this transaction ends,
 * uploads do not.
 */
export async function readLedgerState(
  manager: EntityManager,
  texts: TextStore,
  companyId: string,
): Promise<LedgerState | null> {
  await manager.query('SELECT 1 FROM company WHERE company_id = $1 FOR NO KEY UPDATE', [companyId]);
  const company = await manager.findOneBy(CompanyEntity, { companyId });
  if (!company) return null;
  return {
    tenant: company.tenantId,
    companyId,
    company: company.slug,
    corpusVersion: company.corpusVersion,
    reviewVersion: await countReviews(manager, companyId),
    basis: await readBasis(manager, companyId),
    newest: await readNewest(manager, companyId),
    given: await readGiven(manager, companyId),
    load: async () => ({
      extractions: await readExtractions(manager, texts, companyId),
      claims: await readClaims(manager, texts, companyId),
      documents: await readLedgerDocuments(manager, companyId),
      reviews: await readReviews(manager, companyId),
    }),
    texts: async (hashes) => {
      const bodies = hashes.map(async (hash) => [hash, await texts.read(manager, companyId, hash)] as const);
      return new Map(await Promise.all(bodies));
    },
  };
}

/**
 * The documents of the ledger as it was last made, each as it was last read: one that has left the corpus since is still
 * named by the claims that are stored.
 */
async function readLedgerDocuments(
  manager: EntityManager,
  companyId: string,
): Promise<readonly StoredLedgerDocument[]> {
  const sql = `
    SELECT d.id, d.content_hash AS sha256, r.head -> 'period' AS period, r.event_date AS "eventDate",
      r.head ->> 'kind' AS kind
    FROM ledger l
    CROSS JOIN jsonb_array_elements_text(l.documents) WITH ORDINALITY AS named (id, place)
    JOIN document d ON d.company_id = l.company_id AND d.id = named.id::uuid
    CROSS JOIN LATERAL (
      SELECT head, event_date FROM extraction_run WHERE company_id = d.company_id AND document_id = d.id
      ORDER BY id = d.current_run_id DESC NULLS LAST, id DESC LIMIT 1
    ) r
    WHERE l.company_id = $1 ORDER BY named.place`;
  return manager.query(sql, [companyId]);
}

/** The ledger as it is kept, with the ids of its documents. */
export async function readKeptLedger(
  manager: EntityManager,
  texts: TextStore,
  companyId: string,
): Promise<KeptLedger | null> {
  const ledger = await readLedger(manager, texts, companyId);
  if (ledger === null) return null;
  const documents = await readLedgerDocuments(manager, companyId);
  return { ledger, documents: documents.map(({ id }) => id), given: await readGiven(manager, companyId) };
}

/** The ledger as it is kept. */
export async function readLedger(manager: EntityManager, texts: TextStore, companyId: string): Promise<Ledger | null> {
  const company = await manager.findOneBy(CompanyEntity, { companyId });
  const basis = await readBasis(manager, companyId);
  if (!company || !basis) return null;
  const documents = await readLedgerDocuments(manager, companyId);
  const { reviews } = await manager.findOneByOrFail(LedgerEntity, { companyId });
  return storedLedger(company.slug, basis, documents, await readClaims(manager, texts, companyId), reviews);
}

async function readBasis(manager: EntityManager, companyId: string): Promise<LedgerState['basis']> {
  const ledger = await manager.findOneBy(LedgerEntity, { companyId });
  if (!ledger) return null;
  const { corpusVersion, asOf, engineVersion, profileHash, reviewVersion } = ledger;
  return { corpusVersion, asOf, engineVersion, profileHash, reviewVersion };
}

async function readNewest(manager: EntityManager, companyId: string): Promise<string | null> {
  const sql = `
    SELECT max(r.event_date) AS newest FROM document d
    JOIN extraction_run r ON r.company_id = d.company_id AND r.id = d.current_run_id WHERE d.company_id = $1`;
  const [row] = (await manager.query(sql, [companyId])) as [{ newest: string | null }];
  return row.newest;
}

/** The latest word on the company itself: dates belong to single documents. */
export async function readGiven(manager: EntityManager, companyId: string): Promise<Given> {
  const sql = `
    SELECT g.key, (array_agg(g.value ORDER BY d.id DESC))[1] AS value FROM document d, jsonb_each_text(d.given) g
    WHERE d.company_id = $1 AND g.key IN ('currency', 'fiscalYearEnd') AND d.current_run_id IS NOT NULL GROUP BY g.key`;
  const rows: readonly { readonly key: string; readonly value: string }[] = await manager.query(sql, [companyId]);
  return Object.fromEntries(rows.map(({ key, value }) => [key, value]));
}
