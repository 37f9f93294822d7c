/** What people decided of which statements belong together. Statements are named by `statementKey`. */
export interface Grouping {
  /** Statements that begin a claim of their own. */
  readonly apart: ReadonlySet<string>;
  /** Pairs of statements whose claims are one. */
  readonly together: readonly (readonly [string, string])[];
}

/** Nobody has decided anything. */
export const UNGROUPED: Grouping = { apart: new Set(), together: [] };

/** A statement of the ordered documents. */
export function statementKey(document: number, statement: string): string {
  return `${document}|${statement}`;
}
