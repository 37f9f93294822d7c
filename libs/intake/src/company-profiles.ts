import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { neutralProfile, overrideProfile, parseCompanyProfile, Problem, type CompanyProfile } from '#engine';
import { readTextFile } from './read-text-file.js';

/** Ids of the profiles in a folder (`companies/` of the product), sorted. */
export async function companyProfiles(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** What was given on the command line and wins over the profile. */
interface Overrides {
  readonly currency?: string;
  readonly fiscalYearEnd?: string;
}

/**
 * The profile `<folder>/<id>.json`, or the neutral profile where there is none: any new word names a company.
 * Overrides given on the command line win. Throws `bad_option` for an id that is no word, `bad_profile` for a broken file.
 */
export async function loadCompanyProfile(
  folder: string,
  id: string,
  overrides: Overrides = {},
): Promise<CompanyProfile> {
  checkCompanyId(id);
  const path = join(folder, `${id.toLowerCase()}.json`);
  return existsSync(path) ? readCompanyProfile(path, { ...overrides, company: id }) : neutralProfile(id, overrides);
}

/** Throws `bad_option` unless the id is a word that a company may go by. */
export function checkCompanyId(id: string): void {
  if (/^[a-z0-9][a-z0-9_-]*$/i.test(id)) return;
  throw new Problem('bad_option', `"${id}" is not a company id.`, 'Use letters, digits, "-" and "_", such as alibaba.');
}

/**
 * A profile in a file of its own. `company`, where given, must be the profile's id. Throws `file_not_found`,
 * `unreadable_file`, `bad_profile` (with every fault of the file), `bad_option` for another company's profile.
 */
export async function readCompanyProfile(
  path: string,
  { company, ...overrides }: Overrides & { readonly company?: string } = {},
): Promise<CompanyProfile> {
  const { text } = await readTextFile(path);
  const profile = parseCompanyProfile(parseJson(text, path), path);
  if (company !== undefined && company.toLowerCase() !== profile.id)
    throw new Problem(
      'bad_option',
      `${path} is the profile of ${profile.id}, not of ${company}.`,
      'Leave out --company.',
    );
  return overrideProfile(profile, overrides);
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Problem(
      'bad_profile',
      `${path} is not JSON: ${(error as Error).message}.`,
      'Mend the file or remove it.',
    );
  }
}
