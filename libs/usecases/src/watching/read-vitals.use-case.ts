import type { Vital } from '../ports/index.js';

/** How the house is, for metrics: a few seconds old at most. What does not answer is left out, and `reachable` says so. */
export abstract class ReadVitals {
  abstract run(): Promise<readonly Vital[]>;
}
