/** Which model is asked, and where. */
export interface ModelSettings {
  /** Base address of an OpenAI-compatible endpoint, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  /** The model's name as the endpoint knows it. */
  readonly name: string;
  /** Sent as a bearer token; null where the endpoint wants none. */
  readonly key: string | null;
}

/** What one document may cost, whatever the endpoint does. */
export interface Limits {
  /** Longest time for one answer, from the call to its last byte. */
  readonly answerMs: number;
  /** Longest time for all answers of one document. */
  readonly documentMs: number;
  /** Most bytes of one answer, unpacked. */
  readonly bytes: number;
  /** How often one passage is asked about where the endpoint is busy or away. */
  readonly tries: number;
  /** Rest before another try; twice as long before the next. */
  readonly restMs: number;
  /** So many passages may fail before the endpoint is left alone. */
  readonly failures: number;
}

export const LIMITS: Limits = {
  answerMs: 60_000,
  documentMs: 300_000,
  bytes: 1_000_000,
  tries: 3,
  restMs: 500,
  failures: 2,
};
