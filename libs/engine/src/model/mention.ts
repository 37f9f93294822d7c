import type { CompanyProfile } from './company.js';
import type { ParsedDocument, Sentence, Utterance } from './document.js';
import type { Basis, Scope } from './extraction.js';
import type { PeriodMention } from './period.js';
import type { Quantity } from './quantity.js';
import type { Span } from './span.js';
import type { SentenceTrace } from './trace.js';

/** A measure named in a sentence. */
export interface MetricMention extends Span {
  /** Core or profile metric id. */
  readonly metric: string;
  /** The core metric it belongs to (equal to `metric` for a core one). */
  readonly core: string;
  /** The segment that the profile ties the metric to, if any. */
  readonly segment: string | null;
  /** As said right with it ("non-GAAP net income"), else `unspecified`. */
  readonly basis: Basis;
  readonly scope: Scope;
  /** Set where the word was a known recording slip of the profile: what was heard. */
  readonly slip: string | null;
}

/** A business named in a sentence, or the whole company (`group`), or the market at large (`industry`). */
export interface SegmentMention extends Span {
  readonly segment: string;
  /** Set where neither profile nor document lists it: a business that the sentence only calls one. */
  readonly passing?: true;
}

/** One sentence with all that was found in it; offsets are into the document. */
export interface SentenceReading {
  readonly sentence: Sentence;
  readonly utterance: Utterance;
  /** `document.text.slice(start, end)`. */
  readonly text: string;
  /** `text` in lower case, of the same length. */
  readonly lower: string;
  /** The words met in it, a bit for each list that some pattern needs (`language/watch.ts`). */
  readonly signs: Uint32Array;
  readonly quantities: readonly Quantity[];
  readonly periods: readonly PeriodMention[];
  readonly metrics: readonly MetricMention[];
  readonly segments: readonly SegmentMention[];
  /** Scopes said in the sentence and the stretches that they cover; a stretch may hold a figure and no metric. */
  readonly scopes?: readonly (Span & { readonly scope: Scope })[];
  /** The segment and metric that the sentence speaks of where it names none itself: from the sentences, label or heading before it. */
  readonly context: { readonly segment: string | null; readonly metric: MetricMention | null };
  /** Basis that speaker or document announced for the figures that follow, if any. */
  readonly announcedBasis: Basis | null;
  /** Where rules write down what they did with it; absent unless somebody asked. */
  readonly trace?: SentenceTrace;
}

/** What statements and observations are read from. */
export interface Reading {
  readonly document: ParsedDocument;
  readonly profile: CompanyProfile;
  readonly sentences: readonly SentenceReading[];
}
