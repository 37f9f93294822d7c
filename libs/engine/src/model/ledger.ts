import type { QuarterComparison } from './comparison.js';
import type { ReportingPeriod } from './document.js';
import type {
  Basis,
  Checkability,
  Direction,
  Horizon,
  Modality,
  Scope,
  StatementKind,
  Target,
  TargetForm,
} from './extraction.js';
import type { Flag } from './flag.js';
import type { DateWindow } from './period.js';
import type { ClaimReview, PlacedReview, ReviewedField } from './review.js';
import type { DecimalString, IsoDate, Quote, Span } from './span.js';

export type Revision =
  | 'initiated'
  | 'reiterated'
  | 'raised'
  | 'lowered'
  | 'narrowed'
  | 'widened'
  | 'horizon_extended'
  | 'horizon_pulled_in'
  | 'quantified'
  | 'dequantified'
  | 'hinted_up'
  | 'hinted_down'
  | 'rescoped'
  | 'withdrawn'
  | 'reinstated'
  | 'corrected'
  | 'not_comparable';

export type Lifecycle = 'open' | 'on_pace' | 'behind_pace' | 'due' | 'resolved' | 'void';
export type Result = 'exceeded' | 'met' | 'partially_met' | 'met_late' | 'missed' | 'contradicted';
export type VoidReason = 'withdrawn' | 'superseded' | 'condition_failed' | 'ambiguous' | 'not_measurable';
export type ReasonCode =
  | 'not_yet_due'
  | 'awaiting_actual'
  | 'no_actual_on_basis'
  | 'scope_mismatch'
  | 'currency_mismatch'
  | 'segment_recast'
  | 'definition_changed'
  | 'measure_unstated'
  | 'window_ambiguous'
  | 'unit_suspect'
  | 'source_conflict'
  | 'not_falsifiable';

export interface ClaimStatement extends Quote {
  /** Index into `Ledger.documents`. */
  readonly document: number;
  /** Id of the statement in that document's extraction. */
  readonly statement: string;
  readonly translation: Quote | null;
  readonly speaker: string | null;
  readonly saidOn: IsoDate;
  readonly revision: Revision;
  readonly target: Target | null;
  readonly horizon: Horizon | null;
  readonly flags: readonly Flag[];
  /** How sure its reading is, 0 to 1. */
  readonly confidence: number;
  /** Fields that a person set; absent where none did. */
  readonly reviewed?: readonly ReviewedField[];
  /** Where an earlier version of the document said it; absent where there is none. */
  readonly replaces?: Span & { readonly document: number; readonly statement: string };
}

export type Vintage = 'first_reported' | 'restated' | 'recast' | 'derived' | 'imported';

export interface Outcome extends Quote {
  readonly document: number;
  readonly relation: 'fulfils' | 'contradicts' | 'progress';
  /** Id of the observation in that document's extraction; empty where a later statement is shown instead. */
  readonly observation: string;
  /** Id of the later statement on the same thing that is shown; it reports nothing and decides nothing. */
  readonly statement?: string;
  readonly vintage: Vintage;
  /** Null also where the sentence shows that something has happened and its figure is of another measure. */
  readonly value: DecimalString | null;
  readonly unit: string | null;
  readonly growth: DecimalString | null;
  readonly period: DateWindow;
}

/** Pace of a cumulative claim under one candidate window. Shares are plain fractions. */
export interface Progress {
  readonly window: DateWindow;
  readonly observed: DecimalString;
  readonly share: DecimalString;
  readonly elapsed: DecimalString;
  readonly runRateNeeded: DecimalString | null;
  readonly projectedEnd: DecimalString | null;
  /** Figures that only an analyst gave: shown, never counted. */
  readonly unconfirmed: readonly (Span & {
    readonly document: number;
    readonly quote: string;
    readonly value: DecimalString;
    readonly unit: string;
  })[];
}

/** One dated judgement. Append-only; the same inputs give the same verdict, byte for byte. */
export interface Verdict {
  readonly lifecycle: Lifecycle;
  readonly result: Result | null;
  readonly void: VoidReason | null;
  readonly reason: ReasonCode | null;
  readonly sustained: 'yes' | 'no' | 'unknown' | null;
  readonly asOf: IsoDate;
  /** Readable name of the rule, `event.latch`, `numeric.range` ... */
  readonly rule: string;
  readonly ruleVersion: number;
  /** For a person: names both figures and the arithmetic. */
  readonly explanation: string;
  /** Where the figure lies beside the target; whether that is good is for `result` to say. */
  readonly numeric?: 'above' | 'inside' | 'below' | null;
  /** The statement judged and the observations that the verdict rests on, by document and id. */
  readonly inputs?: {
    readonly statement: { readonly document: number; readonly statement: string };
    readonly observations: readonly { readonly document: number; readonly observation: string }[];
  };
  readonly progress: readonly Progress[] | null;
  readonly confidence: number;
}

export interface TimelineEntry {
  readonly at: IsoDate;
  /** A revision, `outcome`, `verdict`, `unmentioned`, `due` or `review`. */
  readonly kind: string;
  readonly text: string;
  readonly document: number | null;
  /** Old and new, in words: a target or date that a statement changed, or how a verdict stood before. */
  readonly change?: { readonly from: string; readonly to: string };
}

export interface Claim {
  readonly id: string;
  readonly company: string;
  readonly metric: string;
  readonly event: string | null;
  readonly segment: string;
  readonly scope: Scope;
  readonly basis: Basis;
  readonly kind: StatementKind;
  readonly form: TargetForm;
  readonly direction: Direction | null;
  readonly modality: Modality;
  readonly checkability: Checkability;
  /** The latest statement's target and horizon. */
  readonly target: Target | null;
  readonly horizon: Horizon | null;
  readonly window: { readonly start: IsoDate | null; readonly end: IsoDate | null };
  readonly conditions: readonly string[];
  readonly topic: readonly string[];
  readonly summary: string;
  readonly statements: readonly ClaimStatement[];
  readonly outcomes: readonly Outcome[];
  /** Judged on the latest statement. */
  readonly verdict: Verdict;
  /** Judged on the first statement, so that cutting a target and then beating it shows both. */
  readonly original: Verdict;
  /** Each different verdict in the order of the documents; the last equals `verdict`. */
  readonly verdicts: readonly Verdict[];
  readonly timeline: readonly TimelineEntry[];
  /** Covered documents after the first statement that hold no match, with those searched. */
  readonly unmentioned: readonly number[];
  readonly flags: readonly Flag[];
  /** What people decided of it; null where nobody did. */
  readonly review: ClaimReview | null;
}

export interface LedgerDocument {
  readonly sha256: string;
  /** Absent for a call or notes of one. */
  readonly kind?: 'call' | 'import';
  /** Second, third ... version of the call's text; absent for the first. */
  readonly version?: number;
  /** Hash of the corrected version that stands in its place; absent where none does. */
  readonly replacedBy?: string;
  readonly period: ReportingPeriod;
  readonly eventDate: IsoDate;
}

export interface Ledger {
  readonly schema: 'wordkept.ledger/v1';
  readonly company: string;
  readonly asOf: IsoDate;
  readonly documents: readonly LedgerDocument[];
  readonly claims: readonly Claim[];
  /** Decisions of people that are in force, oldest first: those on no claim too (rejections, and those that lost their place). */
  readonly reviews: readonly PlacedReview[];
  /** Of the two latest documents; null where there is only one. */
  readonly comparison: QuarterComparison | null;
}
