import type {
  DocumentHead,
  Language,
  RefusedProposal,
  Section,
  Speaker,
  Sentence,
  Span,
  TraceStage,
  TraceVerb,
} from '../model/index.js';

/** Something that was read in a sentence, with the rule or table that read it. */
export interface TracedMention extends Span {
  readonly as: 'quantity' | 'period' | 'metric' | 'segment' | 'scope';
  readonly text: string;
  readonly rule: string;
  /** What it was read as: `80000000000 CNY`, `2025-10-01 to 2025-12-31, future`, a metric or segment id. */
  readonly meaning: string;
}

/** One thing that a rule did. */
export interface TraceStep {
  readonly stage: TraceStage;
  readonly did: TraceVerb | 'made' | 'dropped';
  /** The rule's name in the code. */
  readonly rule: string;
  /** Where, in the document; null where it is the whole sentence. */
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string | null;
  readonly detail: string | null;
  /** Id of the statement or observation that was made. */
  readonly id: string | null;
}

/** What became of a sentence. Where it gave no record of a kind, `why` names what stood against it. */
export interface TracedOutcome {
  readonly statements: readonly string[];
  readonly observations: readonly string[];
  readonly why: { readonly statement: readonly string[]; readonly observation: readonly string[] };
}

/** All that is to be told of one sentence. */
export interface SentenceAccount extends Span {
  /** From one, in the order of the text. */
  readonly number: number;
  readonly text: string;
  readonly lang: Language;
  readonly kind: Sentence['kind'];
  readonly kindRule: Sentence['kindRule'];
  readonly isQuestion: boolean;
  readonly speaker: Speaker;
  readonly section: Section;
  readonly heading: string | null;
  /** What the sentences before it speak of. */
  readonly context: { readonly segment: string | null; readonly metric: string | null };
  readonly basis: string | null;
  readonly read: readonly TracedMention[];
  readonly steps: readonly TraceStep[];
  readonly outcome: TracedOutcome;
}

/** How a document was read, sentence by sentence: `wordkept extract --explain --json`. */
export interface Trace {
  readonly schema: 'wordkept.trace/v1';
  readonly document: DocumentHead;
  readonly sentences: readonly SentenceAccount[];
  /** What a plug-in proposed and the text did not bear out; empty where none took part. */
  readonly refusedProposals: readonly RefusedProposal[];
}
