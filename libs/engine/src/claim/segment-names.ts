import type { CompanyProfile } from '../model/index.js';

/**
 * Does the text name the segment, or every business that it is made of ("Sun Art" and "Intime" for both together)? Read from
 * the profile's names in all languages; a segment without a listed name is not recognised.
 */
export function namesSegment(text: string, segment: string, profile: CompanyProfile): boolean {
  const lower = text.toLowerCase();
  if (namesOf(segment, profile).some((name) => lower.includes(name))) return true;
  const parts = profile.segments.filter((one) => one.parent === segment);
  return parts.length > 0 && parts.every((one) => namesOf(one.id, profile).some((name) => lower.includes(name)));
}

/** Short names (AE, TTG) stand inside other words and are left out. */
const SHORTEST_LATIN = 4;

const namesByProfile = new WeakMap<CompanyProfile, ReadonlyMap<string, readonly string[]>>();

function namesOf(segment: string, profile: CompanyProfile): readonly string[] {
  const known = namesByProfile.get(profile) ?? readNames(profile);
  namesByProfile.set(profile, known);
  return known.get(segment) ?? [];
}

function readNames({ segments }: CompanyProfile): ReadonlyMap<string, readonly string[]> {
  const telling = (name: string) => name.length >= SHORTEST_LATIN || !/^[\x20-\x7e]*$/.test(name);
  return new Map(
    segments.map(({ id, names }) => [
      id,
      Object.values(names)
        .flat()
        .filter(telling)
        .map((name) => name.toLowerCase()),
    ]),
  );
}
