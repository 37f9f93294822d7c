import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { LIFECYCLES, RESULTS } from '#contracts';
import type { ClaimFilter, DocumentFilter, DueFilter, ImportFilter } from '#usecases';
import { CalendarDay, CompanyId, Cursor, Limit, Word } from './rules.js';

export class PageRequest {
  @Cursor() readonly cursor?: string;
  @Limit() readonly limit?: number;
}

export class DocumentListRequest extends PageRequest implements DocumentFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
}

export class ImportListRequest extends PageRequest implements ImportFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
}

export class ClaimListRequest extends PageRequest implements ClaimFilter {
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

export class DueListRequest extends PageRequest implements DueFilter {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @CalendarDay({ description: 'Only what falls due up to this day.' }, '2026-03-31') readonly until?: string;
}
