import type { IsoDate } from '#engine';
import type { ClaimStatementView, OutcomeView, VerdictView } from './http.js';

/** Name of the BullMQ queue that any consumer can take alerts from; the job's name is the event's type. */
export const ALERT_QUEUE = 'alerts';

export const ALERT_TYPES = [
  'wordkept.claim.initiated',
  'wordkept.claim.reiterated',
  'wordkept.claim.revised',
  'wordkept.claim.hinted',
  'wordkept.claim.withdrawn',
  'wordkept.claim.unmentioned',
  'wordkept.claim.due_soon',
  'wordkept.claim.due',
  'wordkept.verdict.changed',
  'wordkept.document.failed',
] as const;

export type AlertType = (typeof ALERT_TYPES)[number];

/** CloudEvents 1.0. `id` is made from the content of claim and verdict, so a re-run never sends twice; the job's id is `ev-<id>`. */
export interface AlertEvent {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: AlertType;
  /** Claim id, or document id for `wordkept.document.failed`. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: {
    readonly company: string;
    readonly claim: {
      readonly id: string;
      readonly metric: string;
      readonly segment: string;
      readonly summary: string;
    } | null;
    readonly previous: VerdictView | null;
    readonly current: VerdictView | null;
    readonly evidence: {
      readonly statements: readonly ClaimStatementView[];
      readonly outcomes: readonly OutcomeView[];
    };
    readonly links: Readonly<Record<string, string>>;
    /**
     * The day on which it happened: of a verdict, that on which its result was reached, else that of the newest thing that it
     * rests on. Older events lack it.
     */
    readonly happenedOn?: IsoDate;
    /** The statement of `evidence` that gave rise to it, where one did. */
    readonly statement?: { readonly document: string; readonly statement: string };
    /** It happened long before it was recorded: a history was loaded, old figures were imported, old calls read again. */
    readonly historic?: true;
    readonly problem?: { readonly code: string; readonly detail: string; readonly advice: string };
  };
}
