import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neutralProfile, overrideProfile, parseCompanyProfile, Problem, type CompanyProfile } from '#engine';

/** Ids of the profiles in a folder (`companies/` of the product), sorted. */
export async function companyProfiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/**
 * The profile `<folder>/<id>.json`, or the neutral profile where there is none: any new word names a company.
 * Overrides given on the command line win. Throws `bad_option` for an id that is no word, `bad_profile` for a broken file.
 */
export async function loadCompanyProfile(
  folder: string,
  id: string,
  overrides: { readonly currency?: string; readonly fiscalYearEnd?: string } = {},
): Promise<CompanyProfile> {
  if (!/^[a-z0-9][a-z0-9_-]*$/i.test(id)) {
    throw new Problem(
      'bad_option',
      `"${id}" is not a company id.`,
      'Use letters, digits, "-" and "_", such as alibaba.',
    );
  }
  const path = join(folder, `${id.toLowerCase()}.json`);
  if (!existsSync(path)) return neutralProfile(id, overrides);
  return overrideProfile(parseCompanyProfile(parseJson(await readFile(path, 'utf8'), path)), overrides);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Problem(
      'bad_profile',
      `${path} is not JSON: ${(error as Error).message}.`,
      'Mend the file or remove it.',
    );
  }
}
