import { displayNames, type CompanyProfile } from '#engine';

/** The name that a list shows: English where there is one, else the first of any language, else the id as a name is written. */
export function companyName(profile: CompanyProfile): string {
  const { names, id } = profile;
  return names.en?.[0] ?? names.any?.[0] ?? Object.values(names).flat()[0] ?? displayNames(id).en;
}
