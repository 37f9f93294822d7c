import type { CompanyProfile, IsoDate } from '../model/index.js';

/** How two segment names relate: the same business, one continuing the other through a re-cut, or different. */
export type SegmentRelation = 'same' | 'recut' | 'different';

/** A claim follows its segment through a re-cut only where the profile says so. */
export function relateSegments(a: string, b: string, profile: CompanyProfile): SegmentRelation {
  if (a === b) return 'same';
  return continues(a, b, profile) || continues(b, a, profile) ? 'recut' : 'different';
}

/** From when on `later` stands in the place of `earlier`; null where the profile knows of no re-cut. */
export function recutDate(earlier: string, later: string, profile: CompanyProfile): IsoDate | null {
  return profile.segments.find((one) => one.id === later)?.predecessors.find((one) => one.id === earlier)?.from ?? null;
}

/** Does one of the two segments stand in the place of the other, over any number of re-cuts, on that day? */
export function isRecutBy(day: IsoDate, a: string, b: string, profile: CompanyProfile): boolean {
  return [lineSince(a, b, profile), lineSince(b, a, profile)].some((since) => since !== null && since <= day);
}

/** From when on `later` continues `earlier`: the last re-cut between them. */
function lineSince(later: string, earlier: string, profile: CompanyProfile, depth = 0): IsoDate | null {
  const predecessors = profile.segments.find((one) => one.id === later)?.predecessors ?? [];
  for (const { id, from } of depth < 8 ? predecessors : []) {
    const before = id === earlier ? from : lineSince(id, earlier, profile, depth + 1);
    if (before !== null) return before > from ? before : from;
  }
  return null;
}

/** Is `id` the segment or one that it lies in (AliExpress in AIDC)? */
export function liesIn(id: string, whole: string, profile: CompanyProfile): boolean {
  let current: string | null = id;
  for (let depth = 0; current !== null && depth < 8; depth++) {
    if (current === whole) return true;
    current = profile.segments.find((one) => one.id === current)?.parent ?? null;
  }
  return false;
}

function continues(later: string, earlier: string, profile: CompanyProfile, depth = 0): boolean {
  const predecessors = profile.segments.find((one) => one.id === later)?.predecessors ?? [];
  return depth < 8 && predecessors.some((one) => one.id === earlier || continues(one.id, earlier, profile, depth + 1));
}
