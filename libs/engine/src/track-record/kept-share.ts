import { Exact, rounded } from '../claim/index.js';
import type { KeptShare } from '../model/index.js';

/** The quantile of the normal distribution that leaves 2.5 % on either side. */
const Z = new Exact('1.959963984540054');
const PLACES = 3;

/**
 * The share kept with Wilson's score interval at 95 % (Wilson, JASA 22, 1927): unlike the plain one it holds for few claims
 * and stays between 0 and 1. `of` must be positive.
 */
export function keptShare(kept: number, of: number): KeptShare {
  const n = new Exact(of);
  const share = new Exact(kept).div(n);
  const z2 = Z.mul(Z);
  const scale = z2.div(n).plus(1);
  const middle = share.plus(z2.div(n.mul(2))).div(scale);
  const spread = share
    .mul(new Exact(1).minus(share))
    .div(n)
    .plus(z2.div(n.mul(n).mul(4)))
    .sqrt();
  const half = Z.mul(spread).div(scale);
  return {
    kept,
    of,
    share: rounded(share, PLACES),
    low: rounded(Exact.max(0, middle.minus(half)), PLACES),
    high: rounded(Exact.min(1, middle.plus(half)), PLACES),
  };
}
