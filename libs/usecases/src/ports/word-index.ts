/** What rows are found by is worked out as they are written; rows of before it was, here. */
export abstract class WordIndex {
  /** Fills some rows of each kind; 0 where none is left. What was filled stays so, whoever stops in between. */
  abstract fill(atOnce: number): Promise<number>;
}
