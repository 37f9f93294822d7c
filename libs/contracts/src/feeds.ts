import type { AlertType } from './alert.js';
import type { Language } from '#engine';

/** Which events, and which due dates; all that are given must hold, a list by any of its words. */
export interface FeedFilter {
  readonly companies?: readonly string[];
  readonly metrics?: readonly string[];
  readonly segments?: readonly string[];
  /** Of events alone. */
  readonly types?: readonly AlertType[];
}

/** An address that programs which know no keys can read: it gives away what the filter leaves, and nothing else. */
export interface FeedRequest {
  readonly name: string;
  readonly filter?: FeedFilter;
  /** English if absent. */
  readonly language?: Language;
}

export interface FeedView {
  readonly id: string;
  readonly name: string;
  readonly filter: FeedFilter;
  readonly language: Language;
  readonly createdAt: string;
  /** Its addresses have led nowhere since. */
  readonly revokedAt: string | null;
}

/** The addresses hold the token, which is shown here and never again. */
export interface FeedWithToken extends FeedView {
  readonly token: string;
  readonly addresses: { readonly atom: string; readonly calendar: string };
}
