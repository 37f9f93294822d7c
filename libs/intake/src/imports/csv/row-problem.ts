/** What is wrong with one row, for the person who made the table. */
export interface RowProblem {
  /** Line of the file, the header being line 1. */
  readonly row: number;
  /** The column at fault, as the file calls it; null where it is the row as a whole. */
  readonly column: string | null;
  readonly detail: string;
  readonly advice: string;
}

/** Thrown while a row is read; the row is listed and the others go on. */
export class RowFault extends Error {
  constructor(
    readonly field: string,
    message: string,
    readonly advice: string,
  ) {
    super(message);
    this.name = 'RowFault';
  }
}
