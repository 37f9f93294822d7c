import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  JOB_KINDS,
  JOB_STATUSES,
  type JobKind,
  type JobStatus,
  CHECKABILITIES,
  CLAIM_SORTS,
  DOCUMENT_STATUSES,
  LANGUAGES,
  LIFECYCLES,
  MODALITIES,
  OBSERVATION_SORTS,
  RESULTS,
  ROLES,
  STATEMENT_KINDS,
  STATEMENT_SORTS,
  TRACK_RECORD_BY,
  type ClaimSort,
  type ObservationSort,
  type StatementSort,
} from '#contracts';
import type { TrackRecordBy } from '#engine';
import type {
  AsOf,
  ClaimFilter,
  CompanyFilter,
  CompanyTimelineFilter,
  ComparisonQuery,
  DocumentFilter,
  DueFilter,
  ImportFilter,
  JobFilter,
  ObservationFilter,
  PastOf,
  ScorecardQuery,
  StatementFilter,
  TrackFilter,
  VerdictFilter,
} from '#usecases';
import { CalendarDay, CompanyId, Cursor, Instant, Limit, OneWordOf, Word, YesOrNo, UuidOf } from './rules.js';

/** Which past; what is known now where neither is given. */
class PastRequest implements AsOf {
  @CalendarDay({ description: 'As of this day: with what had been said by then. Needs `company`.' }, '2025-11-25')
  readonly asOf?: string;
  @Instant({ description: 'With what had been recorded here before this instant. Needs `company`.' })
  readonly recordedBefore?: string;
}

/** A past of one company. */
export class PastOfRequest extends PastRequest implements PastOf {
  @CompanyId({ description: 'The company, where a past is asked for.' }) readonly company?: string;
}

export class PageRequest {
  @Cursor() readonly cursor?: string;
  @Limit() readonly limit?: number;
}

class PastPageRequest extends PastRequest {
  @Cursor() readonly cursor?: string;
  @Limit() readonly limit?: number;
}

/** `q` of a list that is searched by words. */
const SEARCHED =
  'Words to find, in any order: "in quotation marks" as they stand, -word to leave out, reven* for a beginning. Width, case, ' +
  'accents and Chinese script do not matter; English is found by its stems.';
const SORTED =
  'By what; a minus sign is latest first. `relevance` where words are searched for, and then unless told otherwise.';
const NAMED = 'Words of the name, or how they begin.';

export class CompanyListRequest extends PageRequest implements CompanyFilter {
  @Word({ description: NAMED }, 'ali', 200) readonly q?: string;
}

export class DocumentListRequest extends PageRequest implements DocumentFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @OneWordOf(DOCUMENT_STATUSES, 'Only those that stand so.') readonly status?: string;
  @Word({ description: 'Only of this period: its label, or a day in it.' }, 'September quarter 2025')
  readonly period?: string;
  @Word({ description: NAMED }, 'september', 200) readonly q?: string;
}

class MentionListRequest extends PageRequest {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @UuidOf('Only of this document.') readonly document?: string;
  @Word({ description: 'Only of this metric id.' }, 'revenue') readonly metric?: string;
  @Word({ description: 'Only of this segment id.' }, 'cloud') readonly segment?: string;
  @OneWordOf(LANGUAGES, 'Only in this language and script.') readonly lang?: string;
  @Word({ description: SEARCHED }, 'AI 云 capex', 200) readonly q?: string;
}

export class StatementListRequest extends MentionListRequest implements StatementFilter {
  @OneWordOf(STATEMENT_KINDS, 'Only of this kind.') readonly kind?: string;
  @OneWordOf(MODALITIES, 'Only said so firmly.') readonly modality?: string;
  @OneWordOf(CHECKABILITIES, 'Only those that can be checked so well.') readonly checkability?: string;
  @Word({ description: 'Only by this speaker.' }, 'Toby Xu') readonly speaker?: string;
  @CalendarDay({ description: 'Said on this day or later.' }, '2025-01-01') readonly from?: string;
  @CalendarDay({ description: 'Said on this day or before.' }, '2025-12-31') readonly to?: string;
  @CalendarDay({ description: 'Horizon ends on this day or later.' }, '2026-01-01') readonly horizonFrom?: string;
  @CalendarDay({ description: 'Horizon ends on this day or before.' }, '2026-12-31') readonly horizonTo?: string;
  @OneWordOf(STATEMENT_SORTS, SORTED) readonly sort?: StatementSort;
}

export class ObservationListRequest extends MentionListRequest implements ObservationFilter {
  @OneWordOf(ROLES, 'Only given by such a person.') readonly statedBy?: string;
  @CalendarDay({ description: 'Period ends on this day or later.' }, '2025-01-01') readonly from?: string;
  @CalendarDay({ description: 'Period ends on this day or before.' }, '2025-12-31') readonly to?: string;
  @OneWordOf(OBSERVATION_SORTS, SORTED) readonly sort?: ObservationSort;
}

export class ImportListRequest extends PageRequest implements ImportFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
}

export class JobListRequest extends PageRequest implements JobFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @OneWordOf(JOB_STATUSES, 'Only those that are so far.') readonly status?: JobStatus;
  @OneWordOf(JOB_KINDS, 'Only of this kind.') readonly kind?: JobKind;
}

export class ClaimListRequest extends PastPageRequest implements ClaimFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @Word({ description: 'Only of this metric id.' }, 'revenue') readonly metric?: string;
  @Word({ description: 'Only of this segment id.' }, 'cloud') readonly segment?: string;

  @OneWordOf(STATEMENT_KINDS, 'Only of this kind.') readonly kind?: string;
  @OneWordOf(LIFECYCLES, 'Only those that stand so.') readonly lifecycle?: string;
  @OneWordOf(RESULTS, 'Only those resolved so.') readonly result?: string;
  @OneWordOf(CHECKABILITIES, 'Only those that can be checked so well.') readonly checkability?: string;
  @YesOrNo({ description: 'Only those on which somebody has decided, or nobody.' }) readonly reviewed?: boolean;
  @YesOrNo({ description: 'Only those that changed since somebody decided on them, or that did not.' })
  readonly needsAnotherLook?: boolean;
  @YesOrNo({ description: 'Only those that should be read with care, or the others.' }) readonly flagged?: boolean;
  @CalendarDay({ description: 'First said on this day or later.' }, '2025-01-01') readonly from?: string;
  @CalendarDay({ description: 'First said on this day or before.' }, '2025-12-31') readonly to?: string;
  @CalendarDay({ description: 'Window ends on this day or later.' }, '2026-01-01') readonly windowFrom?: string;
  @CalendarDay({ description: 'Window ends on this day or before.' }, '2026-12-31') readonly windowTo?: string;
  @Word({ description: SEARCHED }, 'cloud "revenue growth"', 200) readonly q?: string;
  @OneWordOf(CLAIM_SORTS, SORTED) readonly sort?: ClaimSort;
}

export class DueListRequest extends PastPageRequest implements DueFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @CalendarDay({ description: 'Only what falls due up to this day.' }, '2026-03-31') readonly until?: string;
}

export class CompanyRequest {
  @CompanyId({ description: 'Id of the company.', required: true }) readonly id!: string;
}

export class TrackListRequest extends PastPageRequest implements TrackFilter {}

export class CompanyTimelineRequest extends PastPageRequest implements CompanyTimelineFilter {
  @Word({ description: 'Only of this metric id.' }, 'revenue') readonly metric?: string;
  @Word({ description: 'Only of this segment id.' }, 'cloud') readonly segment?: string;
  @Word({ description: 'Only a revision, `outcome`, `verdict`, `unmentioned`, `due` or `report`.' }, 'verdict')
  readonly kind?: string;
  @CalendarDay({ description: 'From this day on.' }, '2025-01-01') readonly from?: string;
  @CalendarDay({ description: 'Up to this day.' }, '2025-12-31') readonly to?: string;
}

const PERIOD = 'a label ("September quarter 2025", "FY2026 Q2"), a calendar quarter or half ("2025-Q3"), a day in it';

export class ComparisonRequest extends PastOfRequest implements ComparisonQuery {
  @Word({ description: `Earlier period: the id of a document, ${PERIOD}. Left out: the one before.` }, '2025-Q1')
  readonly from?: string;
  @Word({ description: `Later period: the id of a document, ${PERIOD}. Left out: the latest.` }, '2025-Q3')
  readonly to?: string;
  @YesOrNo({ description: 'Take the period a year before the later one.' }) readonly yearAgo?: boolean;
}

export class ScorecardRequest extends PastRequest implements ScorecardQuery {
  @CompanyId({ description: 'The company.', required: true }) readonly company!: string;

  @ApiPropertyOptional({ enum: TRACK_RECORD_BY, default: 'company', description: 'A line for each of what.' })
  @IsOptional()
  @IsIn(TRACK_RECORD_BY)
  readonly by?: TrackRecordBy;
}

export class VerdictListRequest extends PastPageRequest implements VerdictFilter {
  @CompanyId({ description: 'Of all claims of this company; else `claim` is needed.' }) readonly company?: string;

  @ApiPropertyOptional({ type: String, format: 'uuid', description: 'Only of this claim.' })
  @IsOptional()
  @IsUUID()
  readonly claim?: string;

  @Word({ description: 'Only of this metric id.' }, 'revenue') readonly metric?: string;
  @Word({ description: 'Only of this segment id.' }, 'cloud') readonly segment?: string;

  @ApiPropertyOptional({ enum: LIFECYCLES, description: 'Only those that stand so.' })
  @IsOptional()
  @IsIn(LIFECYCLES)
  readonly lifecycle?: string;

  @ApiPropertyOptional({ enum: RESULTS, description: 'Only those resolved so.' })
  @IsOptional()
  @IsIn(RESULTS)
  readonly result?: string;

  @CalendarDay({ description: 'Given on this day or later.' }, '2025-01-01') readonly from?: string;
  @CalendarDay({ description: 'Given on this day or before.' }, '2025-12-31') readonly to?: string;
}
