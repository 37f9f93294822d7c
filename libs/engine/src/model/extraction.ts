import type { DocumentHead, Role, Section } from './document.js';
import type { Flag } from './flag.js';
import type { DateWindow } from './period.js';
import type { ReviewedField } from './review.js';
import type { DecimalString, IsoDate, Quote } from './span.js';

export type StatementKind = 'quantitative' | 'directional' | 'milestone' | 'qualitative';
export type Direction = 'increase' | 'decrease' | 'stable' | 'reach' | 'exceed';
export type Modality = 'commitment' | 'expectation' | 'possibility' | 'conditional';
export type Checkability = 'high' | 'medium' | 'low';
export type Basis = 'gaap' | 'ifrs' | 'non_gaap' | 'company_defined' | 'unspecified';
/** `reported, like_for_like, organic, constant_currency` or `excluding:<what>`. */
export type Scope = string;
export type TargetForm =
  | 'point'
  | 'range'
  | 'floor'
  | 'ceiling'
  | 'approximate'
  | 'directional'
  | 'relative'
  | 'cumulative'
  | 'event'
  | 'by_date'
  | 'qualitative';

export interface Comparison {
  /** `yoy | qoq | period:<label> | past_total:<text> | peer:<name>` */
  readonly to: string;
  readonly multiple: DecimalString | null;
}

export interface Target {
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
  readonly unit: string;
  readonly raw: string;
  readonly comparison: Comparison | null;
}

/** When the promise falls due. `stated` is false where a part was assumed; `candidates` then holds the other readings. */
export interface Horizon {
  readonly text: string;
  readonly start: IsoDate | null;
  readonly end: IsoDate | null;
  readonly stated: boolean;
  readonly candidates: readonly DateWindow[];
}

/** One forward-looking statement by management, as CONTRACT.md prints it. */
export interface Statement extends Quote {
  readonly id: string;
  readonly translation: Quote | null;
  readonly speaker: { readonly name: string | null; readonly title: string | null; readonly role: Role };
  readonly section: Section;
  readonly metric: string;
  /** Event id for milestones (`product_launch`, `first_profit` ...), else null. */
  readonly event: string | null;
  readonly segment: string;
  readonly scope: Scope;
  readonly basis: Basis;
  readonly kind: StatementKind;
  readonly form: TargetForm;
  readonly direction: Direction | null;
  readonly target: Target | null;
  readonly horizon: Horizon | null;
  readonly modality: Modality;
  readonly conditions: readonly string[];
  readonly checkability: Checkability;
  readonly confidence: number;
  /** Id of the statement of the same document that this one repeats (a summary's line points at the body). */
  readonly restates: string | null;
  /** Language-neutral key words of what is promised (product names, deal names), lower case, sorted: threading of events and strategies reads them. */
  readonly topic: readonly string[];
  readonly flags: readonly Flag[];
  /** Fields that a person set; an extraction never has any. */
  readonly reviewed?: readonly ReviewedField[];
}

export interface Growth {
  readonly percent: DecimalString;
  readonly basis: 'yoy' | 'qoq';
}

export interface ObservationPeriod extends DateWindow {
  readonly label: string;
}

/** One reported figure or event, as CONTRACT.md prints it. `value` or `growth` or an `event` is present. */
export interface Observation extends Quote {
  readonly id: string;
  readonly translation: Quote | null;
  readonly metric: string;
  /** Set where the sentence reports an event (`first_profit`, `product_launch`, `deal_closing`), else null. */
  readonly event: string | null;
  readonly segment: string;
  readonly scope: Scope;
  readonly basis: Basis;
  readonly period: ObservationPeriod;
  readonly value: DecimalString | null;
  readonly unit: string | null;
  readonly growth: Growth | null;
  /** `"more than"`, `"about"`, `"streak:9"`, `"band:triple_digit"`, `"first"`, `"accelerating"` ... */
  readonly qualifiers: readonly string[];
  readonly statedBy: Role;
  readonly section: Section;
  readonly topic: readonly string[];
  readonly flags: readonly Flag[];
}

export interface Extraction {
  readonly schema: 'wordkept.extraction/v1';
  readonly document: DocumentHead;
  readonly statements: readonly Statement[];
  readonly observations: readonly Observation[];
  readonly flags: readonly Flag[];
}
