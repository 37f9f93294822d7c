import type { Decimal as Value } from './decimal.js';
import { ONE, ZERO } from './decimal.js';

/** What has been read so far: 一亿 (total) 二千 (section) 三 (pending). */
export interface Run {
  at: number;
  total: Value;
  section: Value;
  low: Value | null;
  high: Value | null;
  /** Where the pending digits began, to hand them back. */
  pendingAt: number;
  pendingIsHan: boolean;
  step: Value;
  /** The last place or myriad; null at the start and after 零, where a final digit counts itself (一千零五) and not tens (一千五). */
  place: Value | null;
  lastPlace: number;
  scale: Value;
  open: boolean;
  loose: boolean;
  zero: boolean;
}

/** A run in which nothing has been read, at `at`. */
export const freshRun = (at: number): Run => ({
  at,
  total: ZERO,
  section: ZERO,
  low: null,
  high: null,
  pendingAt: at,
  pendingIsHan: false,
  step: ONE,
  place: null,
  lastPlace: Infinity,
  scale: ONE,
  open: false,
  loose: false,
  zero: false,
});

/** Has nothing but pending digits been read? */
export const isEmpty = (run: Run): boolean => run.total.isZero() && run.section.isZero() && run.low === null;
