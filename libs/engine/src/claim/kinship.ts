import type { Claim, Span } from '../model/index.js';

/** A claim as two ledgers can know it: by what it is of, and by where its statements stand. */
export interface PlacedClaim {
  readonly metric: string;
  readonly event: string | null;
  readonly segment: string;
  readonly statements: readonly (Span & { readonly document: string })[];
}

/** A claim of a ledger, its documents named as `name` says; in corrected documents also by where the version before had it. */
export function placedClaim(claim: Claim, name: (document: number) => string): PlacedClaim {
  const places = claim.statements.flatMap((one) => (one.replaces === undefined ? [one] : [one, one.replaces]));
  return { ...claim, statements: places.map(({ document, start, end }) => ({ document: name(document), start, end })) };
}

/**
 * How much speaks for it that two claims of different ledgers are one: the statements that they share, those at the very
 * same place most; where one sentence made several claims, metric and segment decide. Zero where they share none.
 */
export function kinship(a: PlacedClaim, b: PlacedClaim): number {
  const shared = a.statements.reduce(
    (sum, one) => sum + Math.max(0, ...b.statements.map((other) => nearness(one, other))),
    0,
  );
  if (shared === 0) return 0;
  return shared + 4 * Number(a.metric === b.metric) + 2 * Number(a.segment === b.segment) + Number(a.event === b.event);
}

/** A quote that another reading cut otherwise still stands on the same words. */
function nearness(a: PlacedClaim['statements'][number], b: PlacedClaim['statements'][number]): number {
  if (a.document !== b.document || a.start >= b.end || b.start >= a.end) return 0;
  return a.start === b.start && a.end === b.end ? 8 : 7;
}
