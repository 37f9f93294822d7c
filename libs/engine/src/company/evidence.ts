/** Kinds of place where a business is named. */
export type Place = 'segment' | 'business' | 'figure' | 'measure' | 'turn';

/** What a document says of a name that may be a business. */
export interface Evidence {
  /** How strongly the places where it stands name a business. */
  readonly weight: number;
  readonly places: ReadonlySet<Place>;
  /** Is it ever written as a name, not only in small letters? Chinese names count as such. */
  readonly asName: boolean;
}
