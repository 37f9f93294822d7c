import type { CompanyProfile, Extraction, IsoDate, ReasonCode, Revision } from '#engine';

/** What is expected of one claim, written before the code. Left out: not looked at. */
export interface ExpectedClaim {
  /** Words of its first quote, by which it is found. */
  readonly claim: string;
  readonly revisions: readonly Revision[];
  /** `lifecycle`, `resolved/met`, `void/withdrawn`. */
  readonly verdict: string;
  readonly reason?: ReasonCode | null;
  readonly sustained?: 'yes' | 'no' | 'unknown' | null;
  /** The verdict on the first statement alone. */
  readonly original?: string;
  /** Verdicts as the documents came in. */
  readonly verdicts?: readonly string[];
  readonly rule?: string;
  /** Words of the quotes of what answers it, in order, decisive ones only. */
  readonly evidence?: readonly string[];
  readonly unmentioned?: readonly number[];
  readonly flags?: readonly string[];
  /** Words that the explanation must hold. */
  readonly explains?: readonly string[];
}

export interface GoldenLedger {
  readonly name: string;
  readonly profile: CompanyProfile;
  readonly documents: readonly Extraction[];
  readonly asOf: IsoDate;
  /** Every claim of the ledger. */
  readonly claims: readonly ExpectedClaim[];
}
