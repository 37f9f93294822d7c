import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { Transform } from 'class-transformer';
import { ALERT_TYPES, type AlertType } from '#contracts';
import type { EventFilter } from '#usecases';
import { CompanyId, Cursor, Instant, Limit, wholeNumber, Word, YesOrNo } from './rules.js';

/** `a,b` as a list of words. */
const commaList = Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value));

class EventFilterRequest {
  @ApiPropertyOptional({
    type: String,
    example: 'wordkept.verdict.changed,wordkept.claim.revised',
    description: `Only of these types, with commas between: ${ALERT_TYPES.join(', ')}.`,
  })
  @IsOptional()
  @commaList
  @ArrayMaxSize(ALERT_TYPES.length)
  @IsIn(ALERT_TYPES, { each: true })
  readonly types?: readonly AlertType[];

  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @Word({ description: 'Only of claims with this metric id.' }, 'revenue') readonly metric?: string;
  @Word({ description: 'Only of claims with this segment id.' }, 'cloud') readonly segment?: string;

  @YesOrNo({ description: '`false`: not what tells of a history that was loaded; `true`: only that.' })
  readonly historic?: boolean;

  @Limit() readonly limit?: number;
}

export class EventListRequest extends EventFilterRequest {
  @ApiPropertyOptional({
    type: String,
    pattern: '^[A-Za-z0-9_-]+$',
    maxLength: 512,
    description: 'The `next` of an answer, or `now`: only what comes after. Left out: from the oldest event on.',
  })
  @IsOptional()
  @MaxLength(512)
  @Matches(/^[A-Za-z0-9_-]+$/, { message: '$property must be the `next` of an answer, or now' })
  readonly after?: string;

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 0,
    maximum: 30,
    default: 0,
    description: 'Seconds to wait for an event where there is none yet.',
  })
  @IsOptional()
  @wholeNumber
  @IsInt()
  @Min(0)
  @Max(30)
  readonly wait?: number;
}

export class NewestEventsRequest extends EventFilterRequest {
  @Instant({ description: 'Only what was recorded at this instant or later.' }) readonly since?: string;
  @Cursor() readonly cursor?: string;
}

/** What is asked for by one word each, as the use case takes it. */
export function eventQuery<Request extends EventFilterRequest>({
  company,
  metric,
  segment,
  ...query
}: Request): Omit<Request, 'company' | 'metric' | 'segment'> & EventFilter {
  const list = (word: string | undefined) => (word === undefined ? undefined : [word]);
  return { ...query, companies: list(company), metrics: list(metric), segments: list(segment) };
}
