import type { Measure, Standing } from '../claim/index.js';
import type {
  DateWindow,
  CompanyProfile,
  IsoDate,
  Lifecycle,
  Progress,
  ReasonCode,
  Result,
  Statement,
  VoidReason,
} from '../model/index.js';
import type { Fact } from '../outcome/index.js';

/** A document that has been read: what period it reports, and when. */
export interface Report {
  readonly period: DateWindow;
  readonly eventDate: IsoDate;
  /** Figures alone: it says nothing of events, so its silence on one tells nothing. */
  readonly isImport?: boolean;
}

/** Everything that one judgement may look at: nothing in it is later than `asOf`. */
export interface Case {
  readonly standing: Standing;
  readonly measure: Measure;
  /** The window that decides, with the other readings of it; `null` ends are open. */
  readonly window: { readonly start: IsoDate | null; readonly end: IsoDate | null };
  readonly candidates: readonly DateWindow[];
  readonly topic: readonly string[];
  /** What the same sentence promises besides: "6.7 billion, an increase of 55 %" is one promise told twice. */
  readonly beside: readonly Statement[];
  /** What later documents, up to this day, still promise of events. */
  readonly promisedSince: readonly { readonly document: number; readonly statement: Statement }[];
  /** When the claim was first made, and what period had been reported by then. */
  readonly madeOn: IsoDate;
  readonly madeIn: number;
  readonly reportedThen: DateWindow;
  /** Figures on the claim's segment and metric family known so far, in order of documents; doubtful ones among them. */
  readonly facts: readonly Fact[];
  /** Judging the first statement: the day of the later one that put the promise on another scope or unit; else null. */
  readonly replacedBy: IsoDate | null;
  readonly reports: readonly Report[];
  readonly asOf: IsoDate;
  readonly profile: CompanyProfile;
}

/** What a rule finds. `used` are the figures that it rests on. */
export interface Judgement {
  readonly lifecycle: Lifecycle;
  readonly result: Result | null;
  readonly void: VoidReason | null;
  readonly reason: ReasonCode | null;
  readonly sustained: 'yes' | 'no' | 'unknown' | null;
  readonly numeric: 'above' | 'inside' | 'below' | null;
  readonly explanation: string;
  readonly progress: readonly Progress[] | null;
  readonly confidence: number;
  readonly used: readonly Fact[];
}

/**
 * One way of judging. Rules are tried in the order of the registry; the first that applies judges. A change of what a rule
 * finds raises its version.
 */
export interface Rule {
  readonly name: string;
  readonly version: number;
  /** One sentence for docs/verdicts.md. */
  readonly says: string;
  applies(one: Case): boolean;
  judge(one: Case): Judgement;
}
