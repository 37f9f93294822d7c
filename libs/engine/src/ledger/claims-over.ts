import type { Claim, Extraction, IsoDate } from '../model/index.js';
import { documentsAt, type TextCorrection } from './find-corrections.js';
import { tellCorrection } from './tell-corrections.js';

/**
 * The claims over ordered documents of which some correct others. The latest version of a text is the record: claims are made
 * from it alone. How they stood before each correction is worked out from the documents of then and told with them.
 */
export function claimsOver(
  ordered: readonly Extraction[],
  corrections: readonly TextCorrection[],
  claimsOf: (documents: readonly Extraction[], asOf: IsoDate) => readonly Claim[],
  asOf: IsoDate,
): readonly Claim[] {
  const known = new Map<number, readonly Claim[]>();
  return claimsAt(ordered.length - 1, asOf);

  function claimsAt(last: number, day: IsoDate): readonly Claim[] {
    const claims = claimsOf(documentsAt(last, ordered, corrections), day);
    const made = corrections.filter(({ later }) => later <= last);
    return made
      .filter(({ later }) => !made.some(({ earlier }) => earlier === later))
      .reduce((now, correction) => tellCorrection(now, claimsBefore(correction.later), correction, ordered), claims);
  }

  function claimsBefore(later: number): readonly Claim[] {
    const claims = known.get(later) ?? claimsAt(later - 1, ordered[later - 1]?.document.eventDate ?? asOf);
    known.set(later, claims);
    return claims;
  }
}
