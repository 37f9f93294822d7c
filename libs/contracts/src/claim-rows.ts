import type {
  Checkability,
  Claim,
  DueClaim,
  ExpectedReport,
  FlagCode,
  IsoDate,
  Language,
  Outcome,
  Span,
  Target,
} from '#engine';
import type { ClaimStatementView, OutcomeView, Page, VerdictView } from './http.js';

/** Where a quote stands: `text.slice(start, end)` of the document. */
export interface QuotePlace extends Span {
  readonly document: string;
  readonly lang: Language;
}

/** Where and on which day the words stand that a claim rests on. */
export interface SaidPlace extends QuotePlace {
  readonly on: IsoDate;
}

/** What was reported and decides a claim, beside its quote. */
export type OutcomeFigure = QuotePlace & Pick<Outcome, 'relation' | 'vintage' | 'value' | 'unit' | 'growth' | 'period'>;

/** Where the words searched for stand in each text of a row, in UTF-16 code units of that text. */
export type Highlights<Field extends string> = Readonly<Record<Field, readonly Span[]>>;

/** A row of `GET /v1/claims`: enough for a table with both quotes. */
export interface ClaimRow {
  readonly id: string;
  readonly company: string;
  readonly metric: string;
  readonly event: string | null;
  readonly segment: string;
  readonly kind: Claim['kind'];
  readonly summary: string;
  readonly window: Claim['window'];
  /** When it was first said. */
  readonly saidOn: IsoDate;
  /** The statement that holds, as revised last: the one that is judged. */
  readonly said: string;
  readonly happened: string | null;
  /** The one that holds: a person's where it stands above the rule's. */
  readonly verdict: VerdictView;
  /** The rule's, where a person overruled it. */
  readonly overruled: VerdictView | null;
  /** Has anybody decided on it? */
  readonly reviewed: boolean;
  /** Something has changed since people decided on it. */
  readonly needsAnotherLook: boolean;
  /** How sure it is, 0 to 1: that of its least sure reading or of its verdict, whichever is lower. */
  readonly confidence: number;
  /** Why it should be read with care, each doubt once. */
  readonly flags: readonly FlagCode[];
  readonly revisions: readonly string[];
  readonly statements: number;
  readonly checkability: Checkability;
  /** The latest statement's. */
  readonly target: Target | null;
  readonly form: Claim['form'];
  readonly direction: Claim['direction'];
  /** Key words of what is promised, lower case: names of products and deals among them. */
  readonly topic: readonly string[];
  /** Where `said` and `happened` stand. */
  readonly saidAt: SaidPlace;
  readonly outcome: OutcomeFigure | null;
  /** Only where words were searched for; empty where they stand in another quote of the claim. */
  readonly highlights?: Highlights<'summary' | 'said' | 'happened'>;
}

/** A claim as its company's timeline draws it: its row, all that was said of it, what bears on it, and which calls were silent. */
export interface ClaimTrack {
  readonly claim: ClaimRow;
  readonly statements: readonly ClaimStatementView[];
  readonly outcomes: readonly OutcomeView[];
  /** Ids of documents. */
  readonly unmentioned: readonly string[];
}

/** A row of the list of what falls due: with `company`, also why it is there and what to ask. */
export type DueRow = ClaimRow & { readonly due: DueClaim<string> | null };

/** What falls due; of one company with the report that is expected next. */
export interface DuePage extends Page<DueRow> {
  readonly report: ExpectedReport | null;
}
