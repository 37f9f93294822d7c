/**
 * What a plug-in says that a document holds. Nothing of it is believed: each entry may be anything at all, and only
 * what the engine finds in the text itself is taken.
 */
export interface Proposed {
  /** The plug-in's name, for flags. */
  readonly by: string;
  readonly statements: readonly unknown[];
  readonly observations: readonly unknown[];
  /** What went wrong while it was asked, for a person; null where nothing did. */
  readonly problem: string | null;
}

/** One proposal that was not taken, and why. */
export interface RefusedProposal {
  readonly of: 'statement' | 'observation';
  /** Its place in the plug-in's list, from one. */
  readonly number: number;
  /** Name of the rule that stood against it. */
  readonly rule: string;
  /** What it would have quoted, cut short and without control characters; null where that was no text. */
  readonly quote: string | null;
}
