import type {
  DateSource,
  AnchorState,
  Attention,
  Basis,
  Checkability,
  Decision,
  Direction,
  FlagCode,
  Language,
  Lifecycle,
  Modality,
  ReasonCode,
  Result,
  ReviewAction,
  ReviewedField,
  Revision,
  Role,
  Section,
  SentenceKind,
  StatementKind,
  TargetForm,
  Vintage,
  TrackRecordBy,
  VoidReason,
} from '#engine';
import type { DocumentStatus, DocumentView, JobKind, JobStatus, JobView } from './http.js';
import type { ReviewState } from './reviews.js';
import type { ImportStatus } from './imports.js';
import type { ReextractionStatus } from './reextractions.js';

/** The words of a closed set as a list; leaving one out, or adding one, is a compile error. */
function wordsOf<Word extends string>(set: Readonly<Record<Word, true>>): readonly Word[] {
  return Object.keys(set) as Word[];
}

const yes = true;

export const LIFECYCLES = wordsOf<Lifecycle>({
  open: yes,
  on_pace: yes,
  behind_pace: yes,
  due: yes,
  resolved: yes,
  void: yes,
});
export const RESULTS = wordsOf<Result>({
  exceeded: yes,
  met: yes,
  partially_met: yes,
  met_late: yes,
  missed: yes,
  contradicted: yes,
});
export const VOID_REASONS = wordsOf<VoidReason>({
  withdrawn: yes,
  superseded: yes,
  condition_failed: yes,
  ambiguous: yes,
  not_measurable: yes,
});
export const REASON_CODES = wordsOf<ReasonCode>({
  not_yet_due: yes,
  awaiting_actual: yes,
  no_actual_on_basis: yes,
  scope_mismatch: yes,
  currency_mismatch: yes,
  segment_recast: yes,
  definition_changed: yes,
  measure_unstated: yes,
  window_ambiguous: yes,
  unit_suspect: yes,
  source_conflict: yes,
  not_falsifiable: yes,
});
export const REVISIONS = wordsOf<Revision>({
  initiated: yes,
  reiterated: yes,
  raised: yes,
  lowered: yes,
  narrowed: yes,
  widened: yes,
  horizon_extended: yes,
  horizon_pulled_in: yes,
  quantified: yes,
  dequantified: yes,
  hinted_up: yes,
  hinted_down: yes,
  rescoped: yes,
  withdrawn: yes,
  reinstated: yes,
  corrected: yes,
  not_comparable: yes,
});
export const VINTAGES = wordsOf<Vintage>({
  first_reported: yes,
  restated: yes,
  recast: yes,
  derived: yes,
  imported: yes,
});
export const STATEMENT_KINDS = wordsOf<StatementKind>({
  quantitative: yes,
  directional: yes,
  milestone: yes,
  qualitative: yes,
});
export const TARGET_FORMS = wordsOf<TargetForm>({
  point: yes,
  range: yes,
  floor: yes,
  ceiling: yes,
  approximate: yes,
  directional: yes,
  relative: yes,
  cumulative: yes,
  event: yes,
  by_date: yes,
  qualitative: yes,
});
export const DIRECTIONS = wordsOf<Direction>({ increase: yes, decrease: yes, stable: yes, reach: yes, exceed: yes });
export const MODALITIES = wordsOf<Modality>({ commitment: yes, expectation: yes, possibility: yes, conditional: yes });
export const CHECKABILITIES = wordsOf<Checkability>({ high: yes, medium: yes, low: yes });
export const BASES = wordsOf<Basis>({ gaap: yes, ifrs: yes, non_gaap: yes, company_defined: yes, unspecified: yes });
export const LANGUAGES = wordsOf<Language>({ en: yes, 'zh-Hans': yes, 'zh-Hant': yes });
export const DATE_SOURCES = wordsOf<DateSource>({ given: yes, front_matter: yes, stated: yes, assumed: yes });
export const SENTENCE_KINDS = wordsOf<SentenceKind>({ prose: yes, heading: yes, boilerplate: yes, furniture: yes });
export const SECTIONS = wordsOf<Section>({ summary: yes, prepared: yes, qa: yes });
export const ROLES = wordsOf<Role>({
  management: yes,
  analyst: yes,
  operator: yes,
  investor_relations: yes,
  editor: yes,
  unknown: yes,
});
export const FLAG_CODES = wordsOf<FlagCode>({
  currency_conflict: yes,
  source_conflict: yes,
  unit_suspect: yes,
  label_conflict: yes,
  recording_slip: yes,
  basis_inherited: yes,
  window_ambiguous: yes,
  assumed_period: yes,
  analyst_figure: yes,
  model_proposed: yes,
  model_failed: yes,
});
export const DOCUMENT_STATUSES = wordsOf<DocumentStatus>({ queued: yes, ready: yes, failed: yes });
export const DOCUMENT_KINDS = wordsOf<DocumentView['kind']>({ call: yes, import: yes });
export const IMPORT_STATUSES = wordsOf<ImportStatus>({ planned: yes, tracking: yes, done: yes, failed: yes });
export const IMPORT_KINDS = wordsOf<'xbrl' | 'csv'>({ xbrl: yes, csv: yes });
export const JOB_KINDS = wordsOf<JobKind>({ document: yes, import: yes, reextraction: yes });
export const JOB_STATUSES = wordsOf<JobStatus>({ queued: yes, running: yes, done: yes, failed: yes });
export const JOB_STAGES = wordsOf<JobView['stage']>({ received: yes, extract: yes, track: yes, done: yes });

export const REVIEW_ACTIONS = wordsOf<ReviewAction>({
  confirm: yes,
  correct: yes,
  reject: yes,
  merge: yes,
  split: yes,
  overrule: yes,
  undo: yes,
});
export const DECISION_ACTIONS = wordsOf<Decision['action']>({
  confirm: yes,
  correct: yes,
  reject: yes,
  merge: yes,
  split: yes,
  overrule: yes,
});
export const REVIEWED_FIELDS = wordsOf<ReviewedField>({
  metric: yes,
  event: yes,
  segment: yes,
  scope: yes,
  basis: yes,
  kind: yes,
  form: yes,
  direction: yes,
  modality: yes,
  target: yes,
  horizon: yes,
  span: yes,
});
export const ANCHOR_STATES = wordsOf<AnchorState>({ exact: yes, moved: yes, changed: yes, orphaned: yes });
export const ATTENTION_CODES = wordsOf<Attention['code']>({ text_changed: yes, verdict_changed: yes });
export const REVIEW_STATES = wordsOf<ReviewState>({
  exact: yes,
  moved: yes,
  changed: yes,
  orphaned: yes,
  waiting: yes,
  undone: yes,
  unseen: yes,
  recorded: yes,
});
export const TRACK_RECORD_BY = wordsOf<TrackRecordBy>({ company: yes, metric: yes, speaker: yes });
export const REEXTRACTION_STATUSES = wordsOf<ReextractionStatus>({
  reading: yes,
  ready: yes,
  applied: yes,
  discarded: yes,
  failed: yes,
});

export type ClaimSort =
  | 'said_on'
  | '-said_on'
  | 'window_end'
  | '-window_end'
  | 'updated_at'
  | '-updated_at'
  | 'confidence'
  | '-confidence'
  | 'relevance';
export type StatementSort = 'said_on' | '-said_on' | 'relevance';
export type ObservationSort = 'period_end' | '-period_end' | 'relevance';
/** A minus sign is the other way round: latest first. */
export const CLAIM_SORTS = wordsOf<ClaimSort>({
  said_on: yes,
  '-said_on': yes,
  window_end: yes,
  '-window_end': yes,
  updated_at: yes,
  '-updated_at': yes,
  confidence: yes,
  '-confidence': yes,
  relevance: yes,
});
export const STATEMENT_SORTS = wordsOf<StatementSort>({ said_on: yes, '-said_on': yes, relevance: yes });
export const OBSERVATION_SORTS = wordsOf<ObservationSort>({ period_end: yes, '-period_end': yes, relevance: yes });

export type ExportOf = 'claims' | 'statements' | 'observations' | 'verdicts' | 'due' | 'comparison';
export type ExportFormat = 'csv' | 'xlsx' | 'json' | 'md';
export const EXPORT_OF = wordsOf<ExportOf>({
  claims: yes,
  statements: yes,
  observations: yes,
  verdicts: yes,
  due: yes,
  comparison: yes,
});
export const EXPORT_FORMATS = wordsOf<ExportFormat>({ csv: yes, xlsx: yes, json: yes, md: yes });
