import { isNear, measurementOf } from '../claim/index.js';
import type { Basis, Claim, CompanyProfile } from '../model/index.js';
import { effectiveVerdict } from '../review/index.js';

/**
 * One claim for each promise: "GAAP EPS of 1.10, non-GAAP of 1.35" is one promise told on two accounting bases. Of such
 * twins the one that came to a result counts, then the one on the basis that the company guides on, then the non-GAAP one.
 */
export function withoutTwins(claims: readonly Claim[], profile: CompanyProfile): readonly Claim[] {
  const groups: Claim[][] = [];
  for (const claim of claims) {
    const group = groups.find((others) => others.every((other) => areTwins(claim, other, profile)));
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups.map((group) => representativeOf(group, profile));
}

/** The same measure of the same business for the same time, said first in the same document, on two named bases. */
function areTwins(a: Claim, b: Claim, profile: CompanyProfile): boolean {
  const [x, y] = [a, b].map(({ metric, basis }) => measurementOf(metric, basis, profile)) as [Measured, Measured];
  return (
    x.metric === y.metric &&
    x.basis !== y.basis &&
    x.basis !== 'unspecified' &&
    y.basis !== 'unspecified' &&
    a.segment === b.segment &&
    a.scope === b.scope &&
    a.event === b.event &&
    a.form === b.form &&
    a.statements[0]?.document === b.statements[0]?.document &&
    isSameEnd(a.window.end, b.window.end)
  );
}

type Measured = { readonly metric: string; readonly basis: Basis };

function isSameEnd(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : isNear(a, b);
}

function representativeOf(group: readonly Claim[], profile: CompanyProfile): Claim {
  const guided = (claim: Claim) => profile.guidesOn[claim.metric] ?? profile.guidesOn['*'] ?? 'non_gaap';
  const rank = (claim: Claim): number => {
    const { basis } = measurementOf(claim.metric, claim.basis, profile);
    return (effectiveVerdict(claim).lifecycle === 'resolved' ? 2 : 0) + (basis === guided(claim) ? 1 : 0);
  };
  return group.reduce((best, claim) => (rank(claim) > rank(best) ? claim : best));
}
