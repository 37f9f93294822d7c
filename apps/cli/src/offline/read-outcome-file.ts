import { basename } from 'node:path';
import type { CompanyProfile, Extraction } from '#engine';
import { importOutcomes, openOutcomeFile, readOutcomeMap } from '#intake';

/** Reads a file of figures into the documents that it makes; what of it was left out is said on stderr. */
export async function readOutcomeFile(
  path: string,
  profile: CompanyProfile,
  map?: string,
): Promise<readonly Extraction[]> {
  const options = map === undefined ? {} : await readOutcomeMap(map);
  const { documents, problems, notes } = await importOutcomes(openOutcomeFile(path), profile, options);
  const faults = problems.map(({ row, column, detail, advice }) => `row ${row}, ${column ?? ''}: ${detail}. ${advice}`);
  for (const line of [...notes, ...faults]) process.stderr.write(`wordkept: ${basename(path)}: ${line}\n`);
  return documents.map(({ extraction }) => extraction);
}
