import type { Claim } from '#engine';
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
  const holders = placesOfStored(stored);
  return claims.flatMap((claim, at) => {
    const shared = new Map<number, number>();
    for (const { document, start, end } of placesOf(claim)) {
      for (const holder of holders.get(place(documents[document], start, end)) ?? []) {
        shared.set(holder, (shared.get(holder) ?? 0) + 1);
      }
    }
    return [...shared].map(([holder, count]) => ({
      claim: at,
      stored: holder,
      score: score(count, claim, stored[holder]),
    }));
  });
}

/** Where its statements stand, in corrected documents and in the versions that they correct. */
function placesOf({ statements }: Claim): readonly NonNullable<Claim['statements'][number]['replaces']>[] {
  return statements.flatMap((one) => (one.replaces === undefined ? [one] : [one, one.replaces]));
}

function score(shared: number, claim: Claim, stored: StoredClaim | undefined): number {
  const { metric, event, segment } = stored?.record ?? {};
  return (
    shared * 8 +
    Number(claim.metric === metric) * 4 +
    Number(claim.segment === segment) * 2 +
    Number(claim.event === event)
  );
}

function placesOfStored(stored: readonly StoredClaim[]): ReadonlyMap<string, ReadonlySet<number>> {
  const holders = new Map<string, Set<number>>();
  stored.forEach(({ record }, at) => {
    for (const { document, start, end } of record.statements) {
      const key = place(document, start, end);
      holders.set(key, (holders.get(key) ?? new Set()).add(at));
    }
  });
  return holders;
}

function place(document: string | undefined, start: number, end: number): string {
  return `${document} ${start} ${end}`;
}
