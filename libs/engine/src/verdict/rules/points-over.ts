import { Exact, plain } from '../../claim/index.js';
import type { DecimalString } from '../../model/index.js';
import { baseOf, type Fact } from '../../outcome/index.js';

/** The change of a rate against a year (or a quarter) earlier, in percentage points, with the figure it is measured against. */
export function pointsOver(
  fact: Fact,
  peers: readonly Fact[],
  basis: 'yoy' | 'qoq' = 'yoy',
): { readonly points: DecimalString; readonly base: Fact } | null {
  const base = baseOf(fact, basis, peers);
  if (base === null || fact.observation.value === null || base.observation.value === null) return null;
  return { points: plain(new Exact(fact.observation.value).minus(base.observation.value)), base };
}
