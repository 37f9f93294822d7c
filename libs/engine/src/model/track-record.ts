import type { DecimalString, IsoDate } from './span.js';

/** Of the claims that came to a result, how many were kept in full, with the 95 % interval after Wilson; plain fractions. */
export interface KeptShare {
  readonly kept: number;
  readonly of: number;
  readonly share: DecimalString;
  readonly low: DecimalString;
  readonly high: DecimalString;
}

/** Claims by what became of them. Every claim is in one of `resolved`, `open`, `void`, `qualitative`. */
export interface Tally {
  readonly claims: number;
  /** The sum of the next six. */
  readonly resolved: number;
  readonly exceeded: number;
  readonly met: number;
  readonly partiallyMet: number;
  readonly metLate: number;
  readonly missed: number;
  readonly contradicted: number;
  readonly open: number;
  readonly void: number;
  /** Followed and shown, never judged: no figure or event could show them false. */
  readonly qualitative: number;
  /** Null below the smallest number of resolved claims from which a share says anything. */
  readonly kept: KeptShare | null;
}

export type TrackRecordBy = 'company' | 'metric' | 'speaker';

export interface TrackRecordLine {
  /** The company's id, a metric family's id, or a name; `unnamed` where documents name no speaker. */
  readonly key: string;
  readonly name: string;
  /** By the verdicts on what was said last of each claim. */
  readonly latest: Tally;
  /** By the verdicts on what was said first: a target that was cut and then met is not met here. */
  readonly original: Tally;
}

export interface TrackRecord {
  readonly company: string;
  readonly asOf: IsoDate;
  readonly by: TrackRecordBy;
  /** Resolved claims below which only counts are shown. */
  readonly atLeast: number;
  /** Claims left out because they are another's on the other accounting basis. */
  readonly twins: number;
  /** Most claims first. */
  readonly lines: readonly TrackRecordLine[];
}
