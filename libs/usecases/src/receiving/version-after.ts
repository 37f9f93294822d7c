import { Problem } from '#engine';
import type { Given, KnownDocuments } from '../ports/index.js';

/**
 * The version that a text is which replaces this document of the same company. Throws `not_found`, and `conflict` where that
 * one has not been read, or could not be: nothing is known of its version then.
 */
export async function versionAfter(
  known: KnownDocuments,
  tenant: string,
  companyId: string,
  replaces: string,
): Promise<Given> {
  const version = await known.version(tenant, companyId, replaces);
  if (version === undefined) {
    const advice = 'List the documents of the company for their ids.';
    throw new Problem('not_found', `The company has no document ${replaces} to be replaced.`, advice);
  }
  if (version === null) {
    const advice = 'Wait until its job is done; a document that could not be read need not be replaced.';
    throw new Problem('conflict', `The document ${replaces} has not been read.`, advice);
  }
  return { version: String(version + 1) };
}
