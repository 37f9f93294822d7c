import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { neutralProfile, parseCompanyProfile, Problem, type CompanyProfile } from '#engine';

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
  const profile = parseCompanyProfile(parseJson(await readFile(path, 'utf8'), path));
  return withOverrides(profile, overrides);
}

function withOverrides(
  profile: CompanyProfile,
  overrides: { readonly currency?: string; readonly fiscalYearEnd?: string },
): CompanyProfile {
  const calendar = overrides.fiscalYearEnd ? calendarEnding(profile, overrides.fiscalYearEnd) : profile.calendar;
  return { ...profile, calendar, currency: overrides.currency ?? profile.currency };
}

/** A year end within the same week or so as the profile's is the same calendar (a 52/53-week year ends on another day each year). */
function calendarEnding(profile: CompanyProfile, fiscalYearEnd: string): CompanyProfile['calendar'] {
  const asDay = (monthDay: string) => Date.parse(`2001-${monthDay}`) / 86_400_000;
  const apart = Math.abs(asDay(fiscalYearEnd) - asDay(profile.calendar.yearEnd));
  if (Math.min(apart, 365 - apart) <= 10) return profile.calendar;
  return neutralProfile(profile.id, { fiscalYearEnd }).calendar;
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
