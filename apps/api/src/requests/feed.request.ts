import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, Matches } from 'class-validator';
import { ALERT_TYPES, LANGUAGES, type AlertType, type FeedFilter, type FeedRequest } from '#contracts';
import type { Language } from '#engine';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { CompanyId, Nested, OneWordOf, Word } from './rules.js';

const MOST = 100;
const WORD = /^[a-z0-9][a-z0-9_.:-]{0,63}$/;

const lowerCase = Transform(({ value }: { value: unknown }) =>
  Array.isArray(value) ? value.map((word: unknown) => (typeof word === 'string' ? word.toLowerCase() : word)) : value,
);

/** Some ids, any of which will do. */
const Ids = (description: string, example: string) =>
  applyDecorators(
    ApiPropertyOptional({
      type: 'array',
      items: { type: 'string', pattern: WORD.source },
      minItems: 1,
      maxItems: MOST,
      description,
      example: [example],
    }),
    IsOptional(),
    lowerCase,
    IsArray(),
    ArrayMinSize(1),
    ArrayMaxSize(MOST),
    Matches(WORD, { each: true, message: `each of $property must be an id, such as ${example}` }),
  );

export class FeedFilterRequest implements FeedFilter {
  @Ids('Only of these companies.', 'alibaba') readonly companies?: readonly string[];
  @Ids('Only of these metric ids.', 'revenue') readonly metrics?: readonly string[];
  @Ids('Only of these segment ids.', 'cloud') readonly segments?: readonly string[];

  @ApiPropertyOptional({ enum: ALERT_TYPES, isArray: true, description: 'Only events of these types.' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(ALERT_TYPES.length)
  @IsIn(ALERT_TYPES, { each: true })
  readonly types?: readonly AlertType[];
}

export class FeedCreateRequest implements FeedRequest {
  @Word({ description: 'For people; it stands in the title of the feed.', required: true }, 'Cloud companies')
  readonly name!: string;
  @Nested(() => FeedFilterRequest, 'What the feed gives; everything if absent.') readonly filter?: FeedFilterRequest;
  @OneWordOf(LANGUAGES, 'Of the feed; English if absent.') readonly language?: Language;
}

/** 256 bits in base64url: nothing else is looked up. */
export class FeedTokenRequest {
  @ApiProperty({ type: String, pattern: '^[A-Za-z0-9_-]{1,100}$', description: 'The token of the feed.' })
  @Matches(/^[A-Za-z0-9_-]{1,100}$/)
  readonly token!: string;
}

export class CalendarRequest {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @Word({ description: 'Only of this metric id.' }, 'revenue') readonly metric?: string;
  @Word({ description: 'Only of this segment id.' }, 'cloud') readonly segment?: string;
  @OneWordOf(LANGUAGES, 'Of the calendar; English if absent.') readonly language?: Language;
}

export class UnsubscribeRequest {
  @ApiProperty({ type: String, pattern: '^[A-Za-z0-9_-]{1,2000}$', description: 'As it stands in the mail.' })
  @Matches(/^[A-Za-z0-9_-]{1,2000}$/)
  readonly token!: string;
}
