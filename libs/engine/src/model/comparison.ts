import type { ReportingPeriod } from './document.js';
import type { Basis, Growth, Scope } from './extraction.js';
import type { Result, Revision, Verdict } from './ledger.js';
import type { DecimalString, IsoDate, Quote } from './span.js';

/** How a figure was bounded when it was said. */
export type Bound = 'at_least' | 'more_than' | 'up_to' | 'less_than' | 'about';

/** What one period reports of a measure. `Document` names a document: by place in the ledger, or by id where it is stored. */
export interface ComparisonCell<Document = number> {
  readonly value: DecimalString | null;
  readonly unit: string | null;
  /** "More than 53 million": the value is no more than this bound; null where it was said as it is. */
  readonly valueBound: Bound | null;
  /** Per cent, against the year-ago period or the one before (`growthBasis`). */
  readonly growth: DecimalString | null;
  readonly growthBasis: Growth['basis'] | null;
  /** "Triple digits" is at least 100 per cent. */
  readonly growthBound: Bound | null;
  /** The growth was not said: it is worked out from this value and the year-ago one that management gave. */
  readonly isGrowthDerived: boolean;
  /** How a rate moved, as said ("up 90 basis points") or worked out: in percentage points, or in the unit of the level. */
  readonly moved: { readonly value: DecimalString; readonly unit: string } | null;
  readonly qualifiers: readonly string[];
  readonly quote: Quote | null;
  /** Where the quote stands. */
  readonly document: Document;
}

/** One period of the small line beside a row. */
export interface SeriesPoint {
  readonly label: string;
  readonly end: IsoDate;
  readonly value: DecimalString | null;
  readonly unit: string | null;
  readonly growth: DecimalString | null;
}

/** "Triple-digit for the ninth quarter": as said, or counted over the documents known. */
export interface Streak {
  readonly periods: number;
  readonly of: 'growth' | 'decline' | 'double_digit' | 'triple_digit' | 'unnamed';
  readonly isSaid: boolean;
}

export interface ComparisonRow<Document = number> {
  readonly metric: string;
  readonly segment: string;
  readonly scope: Scope;
  readonly basis: Basis;
  /**
   * Which side of the measure, null for the measure itself: `share` of a whole, `rank`, `part:<name>`, or `months:<n>` where
   * the figure covers another length of time than the period.
   */
  readonly aspect: string | null;
  readonly from: ComparisonCell<Document> | null;
  readonly to: ComparisonCell<Document> | null;
  readonly change: {
    readonly absolute: DecimalString | null;
    readonly percent: DecimalString | null;
    readonly percentagePoints: DecimalString | null;
    readonly growthPoints: DecimalString | null;
  };
  readonly streak: Streak | null;
  /** The periods known from the earlier one to the later one, oldest first. */
  readonly series: readonly SeriesPoint[];
  readonly notes: readonly string[];
}

export interface StatementReference<Document = number> extends Quote {
  readonly document: 'from' | 'to';
  readonly statement: string;
  readonly metric: string;
  readonly segment: string;
  readonly revision: Revision | null;
  /** Id of the claim, and the claim in one line. */
  readonly claim: string;
  readonly summary: string;
  /** The document that the quote stands in. */
  readonly source: Document;
  /** Old and new target in words, where the statement changed it. */
  readonly change: { readonly from: string; readonly to: string } | null;
  /** What the claim came to by the later period, where it is settled. */
  readonly result: Result | null;
  /** Of an event that was met: whether it has lasted since, as known by then. */
  readonly sustained: Verdict['sustained'];
}

/** Something spoken of in one of the periods only. */
export interface ComparedTopic {
  readonly kind: 'name' | 'measure';
  /** A name as it is written, or `metric · segment`. */
  readonly topic: string;
  /** Ids of a measure and its segment; null where it is a name. */
  readonly metric: string | null;
  readonly segment: string | null;
  /** How many statements and figures speak of it. */
  readonly mentions: number;
  readonly quote: string;
}

export interface QuarterComparison<Document = number> {
  readonly from: ReportingPeriod;
  readonly to: ReportingPeriod;
  /** The documents of each period, all of them merged. */
  readonly documents: { readonly from: readonly Document[]; readonly to: readonly Document[] };
  /** What holds for every row: how the two periods lie to each other. */
  readonly notes: readonly string[];
  readonly rows: readonly ComparisonRow<Document>[];
  readonly statements: {
    readonly new: readonly StatementReference<Document>[];
    readonly repeated: readonly StatementReference<Document>[];
    readonly revised: readonly StatementReference<Document>[];
    readonly fulfilled: readonly StatementReference<Document>[];
    readonly missed: readonly StatementReference<Document>[];
    readonly withdrawn: readonly StatementReference<Document>[];
    readonly unmentioned: readonly StatementReference<Document>[];
  };
  readonly topics: { readonly takenUp: readonly ComparedTopic[]; readonly givenUp: readonly ComparedTopic[] };
}
