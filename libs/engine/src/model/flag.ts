/** Why a record should be read with care. Closed set of CONTRACT.md; the detail is for a person. */
export type FlagCode =
  | 'currency_conflict'
  | 'source_conflict'
  | 'unit_suspect'
  | 'label_conflict'
  | 'recording_slip'
  | 'basis_inherited'
  | 'window_ambiguous'
  | 'assumed_period'
  | 'analyst_figure'
  | 'model_proposed'
  | 'model_failed';

export interface Flag {
  readonly code: FlagCode;
  readonly detail: string;
}
