import type { AnchorState, ReviewAction, Span } from '#engine';
import type { Problem } from './http.js';

/** A company of whose documents some were read by another version of the engine than the one that runs. */
export interface OutdatedCompany {
  readonly company: string;
  readonly documents: number;
  /** The versions that read them. */
  readonly engineVersions: readonly string[];
}

export type ReextractionStatus = 'reading' | 'ready' | 'applied' | 'discarded' | 'failed';

/** A statement that another version reads otherwise: the words, and what it makes of them. */
export interface StatementDifference extends Span {
  readonly what: 'new' | 'gone' | 'changed';
  readonly sha256: string;
  readonly quote: string;
  readonly metric: string;
  readonly segment: string;
}

/** Verdicts in words: what holds now and what would. */
export interface ClaimDifference {
  readonly what: 'new' | 'gone' | 'verdict_changed';
  readonly summary: string;
  readonly metric: string;
  readonly segment: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface ReextractionDifferences {
  readonly statements: readonly StatementDifference[];
  readonly claims: readonly ClaimDifference[];
  /** Decisions of people that would lose their place, or stand on changed words. */
  readonly reviews: readonly {
    readonly review: string;
    readonly action: ReviewAction;
    readonly state: AnchorState;
    readonly detail: string | null;
  }[];
}

/** A company's documents read again by another version of the engine, beside the current readings until it is applied. */
export interface ReextractionView {
  readonly id: string;
  readonly company: string;
  readonly status: ReextractionStatus;
  readonly engineVersion: string | null;
  readonly documents: number;
  readonly read: number;
  /** Documents that it cannot read: they stay as they are. */
  readonly unreadable: readonly string[];
  readonly differences: ReextractionDifferences | null;
  readonly problem: Problem | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}
