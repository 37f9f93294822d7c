/** Types of the engine that the published shapes are made of, for those who may know the contracts alone. */
export type {
  ClaimStatement,
  CompanyTimelineEntry,
  Flag,
  IsoDate,
  Language,
  Observation,
  Outcome,
  Progress,
  ReportingPeriod,
  Span,
  Statement,
  Target,
  TimelineEntry,
  TrackRecord,
  Verdict,
} from '#engine';
