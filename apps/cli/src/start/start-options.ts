export interface StartOptions {
  /** Stop once the claims are printed. */
  readonly once?: boolean;
  /** False with `--no-seeds`. */
  readonly seeds: boolean;
  /** Open the page in the reader's browser. */
  readonly open?: boolean;
}
