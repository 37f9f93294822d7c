import type { ClaimStatementView } from '#contracts';

/**
 * By how many per cent of what it was the latest statement has changed the target: of its ends, the one that moved more.
 * Null where that cannot be said: fewer than two figures, another unit, nothing to take per cent of.
 */
export function targetChange(statements: readonly ClaimStatementView[]): number | null {
  const targets = statements.flatMap(({ target }) => (target ? [target] : []));
  const [before, after] = targets.slice(-2);
  if (!before || !after || before.unit !== after.unit) return null;
  const changes = [changeOf(before.low, after.low), changeOf(before.high, after.high)];
  const known = changes.filter((change) => change !== undefined);
  return known.length === 0 || known.includes(null) ? null : Math.max(...(known as number[]));
}

/** Undefined where both ends are open; null where one is, or there is nothing to compare with. */
function changeOf(before: string | null, after: string | null): number | null | undefined {
  if (before === null && after === null) return undefined;
  if (before === null || after === null || Number(before) === 0) return null;
  return (Math.abs(Number(after) - Number(before)) / Math.abs(Number(before))) * 100;
}
