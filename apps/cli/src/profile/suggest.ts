import { draftProfile, nameCompany, type DocumentInput } from '#engine';
import { Problem } from '#problem';
import { checkCompanyId } from '#intake';
import { openDocument, parseDocumentArgument } from '../offline/read-document.js';
import { printJson } from '../print/index.js';

/** Prints the drafted profile on stdout and what it rests on on stderr. Throws `bad_option` where nothing names the company. */
export async function suggest(files: readonly string[], company: string | undefined): Promise<void> {
  if (company !== undefined) checkCompanyId(company);
  const inputs: DocumentInput[] = [];
  for (const file of files) inputs.push(await openDocument(parseDocumentArgument(file), {}));
  const id = company === undefined ? named(inputs) : company.toLowerCase().replaceAll('-', '_');
  const profile = draftProfile(id, inputs);
  printJson(profile);
  const { segments, metrics, roster } = profile;
  process.stderr.write(
    `wordkept: a draft of ${segments.length} segments, ${metrics.length} measures and ${roster.length} speakers.\n` +
      `  Correct it (segments with their parents, what is guided on, names in other languages), then use it: --profile FILE.\n`,
  );
}

function named(inputs: readonly DocumentInput[]): string {
  const name = nameCompany(inputs);
  if (name !== null) return name;
  throw new Problem('bad_option', 'The documents do not name their company in Latin letters.', 'Give --company ID.');
}
