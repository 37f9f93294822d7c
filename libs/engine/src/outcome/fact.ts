import type { DateWindow, Observation, Vintage } from '../model/index.js';

/** An observation as a claim may meet it: with its document and with what was found out about it. */
export interface Fact {
  /** Index into the ordered documents. */
  readonly document: number;
  readonly observation: Observation;
  readonly period: DateWindow;
  readonly vintage: Vintage;
  /** Set where an import gives it, not a call. */
  readonly imported?: boolean;
  /** Why it may not be judged on (an analyst's figure, an odd magnitude, a foreign currency); null where it may. */
  readonly doubt: 'unconfirmed' | 'unit_suspect' | 'source_conflict' | null;
  /** The figure that it is in conflict with: told against filed. */
  readonly against?: Fact;
}
