import type { AlertType, NoticeType } from '#contracts';
import type { Lifecycle, Result, VoidReason } from '#engine';

/** What people are told, in one language. */
export interface Words {
  readonly types: Readonly<Record<AlertType | NoticeType, string>>;
  readonly lifecycles: Readonly<Record<Lifecycle, string>>;
  readonly results: Readonly<Record<Result, string>>;
  readonly voids: Readonly<Record<VoidReason, string>>;
  readonly said: string;
  readonly happened: string;
  readonly nothingYet: string;
  readonly verdict: string;
  /** A verdict with the one before. */
  readonly changed: (now: string, before: string) => string;
  readonly why: string;
  readonly advice: string;
  readonly open: string;
  readonly dueOn: string;
  readonly feedTitle: (name: string) => string;
  readonly calendarTitle: (name: string) => string;
  readonly due: (company: string, summary: string) => string;
  readonly digest: (events: number) => string;
  readonly subscription: (name: string) => string;
  readonly unsubscribe: string;
  readonly separator: string;
}
