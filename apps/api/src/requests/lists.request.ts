import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import {
  JOB_KINDS,
  JOB_STATUSES,
  LIFECYCLES,
  RESULTS,
  TRACK_RECORD_BY,
  type JobKind,
  type JobStatus,
} from '#contracts';
import type { TrackRecordBy } from '#engine';
import type {
  AsOf,
  ClaimFilter,
  CompanyTimelineFilter,
  ComparisonQuery,
  DocumentFilter,
  DueFilter,
  ImportFilter,
  JobFilter,
  PastOf,
  ScorecardQuery,
  VerdictFilter,
} from '#usecases';
import { CalendarDay, CompanyId, Cursor, Instant, Limit, OneWordOf, Word, YesOrNo } from './rules.js';

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

export class DocumentListRequest extends PageRequest implements DocumentFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
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

  @ApiPropertyOptional({ enum: LIFECYCLES, description: 'Only those that stand so.' })
  @IsOptional()
  @IsIn(LIFECYCLES)
  readonly lifecycle?: string;

  @ApiPropertyOptional({ enum: RESULTS, description: 'Only those resolved so.' })
  @IsOptional()
  @IsIn(RESULTS)
  readonly result?: string;
}

export class DueListRequest extends PastPageRequest implements DueFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @CalendarDay({ description: 'Only what falls due up to this day.' }, '2026-03-31') readonly until?: string;
}

export class CompanyRequest {
  @CompanyId({ description: 'Id of the company.', required: true }) readonly id!: string;
}

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
