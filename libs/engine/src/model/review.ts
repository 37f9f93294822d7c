import type { Basis, Direction, Modality, Scope, StatementKind, Target, TargetForm } from './extraction.js';
import type { Verdict } from './ledger.js';
import type { IsoDate, Quote } from './span.js';

export type ReviewAction = 'confirm' | 'correct' | 'reject' | 'merge' | 'split' | 'overrule' | 'undo';

/**
 * A place that outlives the extraction and the version of the document in which it was found: the quote with some text on
 * both sides (as a W3C TextQuoteSelector), and the offsets where it stood.
 */
export interface Anchor extends Quote {
  readonly sha256: string;
  /** Up to 40 UTF-16 code units before and after the quote. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A statement's place, with what it was read as: one sentence may make several statements, one call may have several texts. */
export interface StatementAnchor extends Anchor {
  /** The call: its other texts are known by day and period. */
  readonly eventDate: IsoDate;
  readonly periodEnd: IsoDate;
  readonly metric: string;
  readonly event: string | null;
  readonly segment: string;
  readonly target: Pick<Target, 'low' | 'high' | 'unit'> | null;
  /** End of its horizon. */
  readonly due: IsoDate | null;
  /** No other statement was read from these words. */
  readonly alone: boolean;
}

/** Fields that a person may correct; what is left out stays as it was read. */
export interface Correction {
  readonly metric?: string;
  readonly event?: string | null;
  readonly segment?: string;
  readonly scope?: Scope;
  readonly basis?: Basis;
  readonly kind?: StatementKind;
  readonly form?: TargetForm;
  readonly direction?: Direction | null;
  readonly modality?: Modality;
  /** The words stay those of the text. */
  readonly target?: Omit<Target, 'raw'> | null;
  readonly horizon?: { readonly start: IsoDate | null; readonly end: IsoDate | null } | null;
  /** Where the quote should be cut: words of the same document. */
  readonly span?: Anchor;
}

export type ReviewedField = keyof Correction;

/** What a verdict says, without how it was found. */
export type Decided = Pick<Verdict, 'lifecycle' | 'result' | 'void' | 'reason'>;

interface Recorded {
  /** Ids sort by the time of their making. */
  readonly id: string;
  readonly author: string;
  readonly reason: string;
  /** Instant at which it was recorded; a ledger of what was recorded before it does not hold it. */
  readonly at: string;
  /** The day of the ledger that the person looked at: an overruling is not seen in the ledger of an earlier day. */
  readonly day: IsoDate;
}

interface OfStatement extends Recorded {
  /** The statement that it speaks of; a claim is named by any statement of it. */
  readonly subject: StatementAnchor;
}

/** The statement is a claim, and was read right. */
export interface Confirmation extends OfStatement {
  readonly action: 'confirm';
}

export interface Correcting extends OfStatement {
  readonly action: 'correct';
  readonly changes: Correction;
}

/** Not a claim: the statement alone, or the whole claim with all that repeats it. */
export interface Rejection extends OfStatement {
  readonly action: 'reject';
  readonly whole: boolean;
}

/** The claim of `subject` and the claim of `other` are one promise. */
export interface Merging extends OfStatement {
  readonly action: 'merge';
  readonly other: StatementAnchor;
}

/** The statement is a promise of its own. */
export interface Splitting extends OfStatement {
  readonly action: 'split';
}

export interface Overruling extends OfStatement {
  readonly action: 'overrule';
  readonly verdict: Decided;
  /** What the rule had said: where it says something else now, somebody should look again. */
  readonly seen: Decided;
}

/** Takes back an earlier review (or an earlier undoing); the record of both stays. */
export interface Undoing extends Recorded {
  readonly action: 'undo';
  readonly undoes: string;
}

/** What a person decided of a statement or a claim, and why. */
export type Decision = Confirmation | Correcting | Rejection | Merging | Splitting | Overruling;

/** Append-only: an undone decision stays readable. */
export type Review = Decision | Undoing;

/**
 * How well a decision could be placed: where it was made (`exact`), at the same words elsewhere or cut otherwise (`moved`),
 * at words that differ (`changed`: somebody should look), or nowhere (`orphaned`: shown, and without effect).
 */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'orphaned';

/** Where a decision stands in one document of a ledger. */
export interface ReviewPlace {
  /** Index into `Ledger.documents`. */
  readonly document: number;
  /** The statement as read there; null where the words stand and no statement is read from them. */
  readonly statement: string | null;
  readonly state: AnchorState;
}

/** A decision that is in force, and where it came to stand. */
export interface PlacedReview {
  readonly id: string;
  readonly action: Decision['action'];
  readonly author: string;
  readonly reason: string;
  readonly at: string;
  readonly day: IsoDate;
  readonly state: AnchorState;
  /** For a person, where the state is not `exact`; null there. */
  readonly detail: string | null;
  readonly places: readonly ReviewPlace[];
}

/** Why somebody should look at a reviewed claim again. */
export interface Attention {
  readonly code: 'text_changed' | 'verdict_changed';
  readonly review: string;
  readonly detail: string;
}

/** What people decided of one claim; their verdict stands above the rule's, and both stay. */
export interface ClaimReview {
  /** Decisions on the claim and its statements, oldest first. */
  readonly decisions: readonly PlacedReview[];
  /** The person's verdict, where one overruled the rule's. */
  readonly verdict: Verdict | null;
  readonly needsAnotherLook: readonly Attention[];
}
