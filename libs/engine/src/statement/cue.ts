import type { Modality } from '../model/index.js';

/**
 * How much a cue promises by itself: `firm` promises or forecasts, `plain` needs something to check beside it, `faint`
 * needs a period ahead too.
 */
export type Force = 'firm' | 'plain' | 'faint';

/** A word that makes its clause speak of what is to come. Offsets are into the sentence. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly modality: Modality;
  readonly force: Force;
}

/** A sentence's text as the cue rules read it: lower case, straight apostrophes, same length as the original. */
export type Plain = string;
