import type { MetricMention, PeriodMention, Quantity, Span } from '../model/index.js';
import type { Cue } from './cue.js';
import type { Motion } from './cue-pack.js';

/** What one promise is about, before it is dated and graded. One frame gives one statement for each of its segments. */
export interface Frame {
  /** Words that it hangs on, in document offsets: its segment, period and cue are looked for from here. */
  readonly place: Span;
  readonly metric: string;
  readonly core: string;
  /** Null where the metric is taken from an event, the context or the promise's verb. */
  readonly mention: MetricMention | null;
  readonly event: string | null;
  readonly quantity: Quantity | null;
  readonly motion: Motion | null;
  /** "double" is `"2"`. */
  readonly multiple: string | null;
  /** Words of the past sum that is to be exceeded ("the past ten years combined"). */
  readonly pastTotal: string | null;
  readonly segments: readonly string[];
  /** Does the sentence name them, or were they spoken of before? */
  readonly named: boolean;
  readonly cue: Cue;
  /** Does a pronoun point back at it ("it does step up")? */
  readonly pointsBack?: boolean;
  /** The period that the frame itself is of: guidance that is taken back names its own, over or not. */
  readonly period?: PeriodMention | null;
  /** Was the metric taken from the sentences before? */
  readonly inherited: boolean;
}

/** What a frame says nothing of until a proposer finds it. */
export const UNSAID = {
  mention: null,
  event: null,
  quantity: null,
  motion: null,
  multiple: null,
  pastTotal: null,
} as const;

/** A frame in a few words, for a person: metric or event, segments, number or movement. */
export const inWords = ({ metric, event, segments, quantity, multiple, motion }: Frame): string =>
  [event ?? metric, segments.join('+'), quantity?.raw ?? (multiple ? `x${multiple}` : motion)]
    .filter(Boolean)
    .join(' · ');
