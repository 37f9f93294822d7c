/** Parts of a document that a heading of its own opens. */
export type Part = 'summary' | 'prepared' | 'qa' | 'transcript' | 'participants' | 'translation';

/** What a line says of the lines after it: who speaks, or which part begins. */
export type Label =
  | { readonly kind: 'speaker'; readonly name: string; readonly title: string | null; readonly rest: number }
  | {
      readonly kind: 'question' | 'answer';
      readonly name: string | null;
      readonly title: string | null;
      readonly rest: number;
    }
  | { readonly kind: 'part'; readonly part: Part; readonly rest: number };

/** What is known of the document's way of naming speakers before its lines are read one by one. */
export interface LabelStyle {
  /** Does the document name speakers by `Name, Title: text`? Then `Name: text` is one too. */
  readonly colons: boolean;
  /** Does it name them on lines of their own? Then a name alone on a line is one too. */
  readonly lines: boolean;
  /** Names that stand for people here: of the roster, the company profile, or other speaker lines. */
  readonly people: ReadonlySet<string>;
}
