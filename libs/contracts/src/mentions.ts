import type { IsoDate, Observation, Statement } from '#engine';
import type { Highlights } from './claim-rows.js';

export type StatementView = Statement & MentionView;
export type ObservationView = Observation & MentionView;
interface MentionView {
  readonly document: string;
  /** In lists across documents: whose words, and the day of the call. */
  readonly company?: string;
  readonly saidOn?: IsoDate;
  /** In lists of one document: ids of the claims that it makes or repeats, or bears on. */
  readonly claims?: readonly string[];
  /** Only where words were searched for. */
  readonly highlights?: Highlights<'quote' | 'translation'>;
}
