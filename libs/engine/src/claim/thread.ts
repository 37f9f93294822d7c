import type { Flag, Horizon, Revision, Statement, Target } from '../model/index.js';
import type { Measure } from './measure.js';

/** One statement as part of a claim. */
export interface ThreadEntry {
  /** Index into the ordered documents. */
  readonly document: number;
  readonly statement: Statement;
  readonly measure: Measure;
  readonly revision: Revision;
  /** The statement's target as settled (its currency corrected where that is allowed). */
  readonly target: Target | null;
  readonly flags: readonly Flag[];
}

/** What a claim promises after all its statements so far. Number and date are each the last that was given. */
export interface Standing {
  readonly statement: Statement;
  readonly document: number;
  readonly measure: Measure;
  readonly target: Target | null;
  readonly horizon: Horizon | null;
  /** Doubts about the figure that stands. */
  readonly flags: readonly Flag[];
  /** The last word took the promise back. */
  readonly withdrawn: boolean;
}

/** A claim in the making: its statements in the order in which they were spoken. */
export interface Thread {
  readonly entries: ThreadEntry[];
  standing: Standing;
  topic: readonly string[];
}
