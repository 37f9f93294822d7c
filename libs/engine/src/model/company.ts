import type { Basis } from './extraction.js';
import type { DecimalString, IsoDate, Language } from './span.js';

/** Names of one thing in each language, most usual first. `any` holds what is written alike in all (AIDC, Qwen). */
export type Names = Partial<Record<Language | 'any', readonly string[]>>;

/** When fiscal periods end and how they are named. */
export interface FiscalCalendar {
  /** `MM-DD` of the usual (or nominal) last day of the fiscal year. */
  readonly yearEnd: string;
  /** Fiscal years carry the calendar year in which they end (`end`) or in which most of their months lie (`start`: a January year-end named by the year before). */
  readonly yearNaming: 'end' | 'start';
  /** Set for 52/53-week years: ISO weekday (1-7) that every period ends on, and whether the last such day of the month or the nearest to `yearEnd` counts. */
  readonly weeks: { readonly weekday: number; readonly rule: 'last' | 'nearest' } | null;
  /** How often the company reports. */
  readonly reports: 'quarter' | 'half';
}

export interface SegmentProfile {
  readonly id: string;
  readonly parent: string | null;
  readonly names: Names;
  /** Re-cuts: ids that this segment continues, from a date on. */
  readonly predecessors: readonly { readonly id: string; readonly from: IsoDate }[];
  /** For a person: where the entry comes from. Nothing reads it. */
  readonly note?: string;
}

export interface MetricProfile {
  readonly id: string;
  /** The core metric it belongs to. */
  readonly core: string;
  /** Segment that the metric always belongs to, where it has one (CMR: the e-commerce group). */
  readonly segment: string | null;
  readonly names: Names;
  /** For a person: where the entry comes from. Nothing reads it. */
  readonly note?: string;
}

/** A word that transcripts get wrong for this company, with what was meant. The quote keeps the word; the record is flagged `recording_slip`. */
export interface RecordingSlip {
  readonly heard: string;
  readonly meant: string;
  readonly kind: 'metric' | 'segment' | 'word';
  readonly note: string;
}

export interface CompanyProfile {
  readonly id: string;
  readonly names: Names;
  /** ISO 4217 of the reports. */
  readonly currency: string;
  /** Metrics that the company also states in other currencies (`net_cash: [USD]`). */
  readonly alsoIn: Readonly<Record<string, readonly string[]>>;
  readonly calendar: FiscalCalendar;
  readonly segments: readonly SegmentProfile[];
  readonly metrics: readonly MetricProfile[];
  /** What it guides on where the speaker names no basis (`{ "eps": "non_gaap" }`; key `*` for all). */
  readonly guidesOn: Readonly<Record<string, Basis>>;
  readonly roster: readonly { readonly names: readonly string[]; readonly title: string }[];
  readonly recordingSlips: readonly RecordingSlip[];
  /** Figures known from elsewhere (announcements) that a reading can be checked against. */
  readonly knownFigures: readonly {
    readonly metric: string;
    readonly segment: string;
    readonly value: DecimalString;
    readonly unit: string;
    readonly on: IsoDate;
    readonly note: string;
  }[];
  /** XBRL concepts of the company's own filings, `{ "us-gaap:Revenues": "revenue" }`; read where figures are imported, by nothing else. */
  readonly concepts?: Readonly<Record<string, unknown>>;
  /** False for the neutral profile: segments are then found in the document itself. */
  readonly listed: boolean;
}
