import { kinship, placedClaim, type Claim } from '#engine';
import type { StoredClaim } from '../ports/index.js';

interface Pair {
  readonly claim: number;
  readonly stored: number;
  readonly score: number;
}

/**
 * Which stored claim each claim of the ledger is: the one with which it shares most statements (by place in their
 * documents; in a corrected version by the place in the earlier one too). Where several share as many, as when one
 * sentence made several claims, metric and segment decide. Each stored claim is taken once; a claim that shares nothing
 * is new (null).
 */
export function matchClaims(
  claims: readonly Claim[],
  stored: readonly StoredClaim[],
  documents: readonly string[],
): readonly (StoredClaim | null)[] {
  const matched: (StoredClaim | null)[] = claims.map(() => null);
  const taken = new Set<number>();
  for (const pair of rank(claims, stored, documents)) {
    if (matched[pair.claim] || taken.has(pair.stored)) continue;
    matched[pair.claim] = stored[pair.stored] ?? null;
    taken.add(pair.stored);
  }
  return matched;
}

/** Best first; among equals the older stored claim (its id sorts by time), then the order of the ledger. */
function rank(claims: readonly Claim[], stored: readonly StoredClaim[], documents: readonly string[]): readonly Pair[] {
  const idAt = (at: number) => stored[at]?.record.id ?? '';
  return pairsOf(claims, stored, documents).sort(
    (a, b) =>
      b.score - a.score ||
      (idAt(a.stored) < idAt(b.stored) ? -1 : idAt(a.stored) > idAt(b.stored) ? 1 : a.claim - b.claim),
  );
}

function pairsOf(claims: readonly Claim[], stored: readonly StoredClaim[], documents: readonly string[]): Pair[] {
  const known = stored.map(({ record }) => record);
  return claims.flatMap((claim, at) => {
    const placed = placedClaim(claim, (document) => documents[document] ?? '');
    const scores = known.map((one, place) => ({ claim: at, stored: place, score: kinship(placed, one) }));
    return scores.filter((pair) => pair.score > 0);
  });
}
