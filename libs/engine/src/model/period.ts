import type { IsoDate, Span } from './span.js';

export interface DateWindow {
  readonly start: IsoDate;
  readonly end: IsoDate;
}

export type Granularity = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'years' | 'open';

/** One expression of time resolved against the company's calendar, the period reported on the call and the date of the call. */
export interface PeriodMention extends Span {
  readonly granularity: Granularity;
  /** `over`: a window; `by`: only its end counts ("by year end"); `from`: only its start ("starting next quarter"); `since`: past start until now. */
  readonly relation: 'over' | 'by' | 'from' | 'since';
  readonly window: { readonly start: IsoDate | null; readonly end: IsoDate | null };
  /** Is every end of the window in the words, or did we assume one (the start of "over three years")? */
  readonly stated: boolean;
  /** Further readings where the start is open; the chosen window is not among them. */
  readonly candidates: readonly DateWindow[];
  /** Relative to the reported period and the call: wholly behind, the reported or running one, or ahead. */
  readonly tense: 'past' | 'reported' | 'current' | 'future';
  readonly raw: string;
  /** Name of the rule that read it. */
  readonly rule: string;
}
