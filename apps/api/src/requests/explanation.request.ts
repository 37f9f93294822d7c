import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';
import { wholeNumber } from './rules.js';

/** No text is longer. */
const MOST_OFFSET = 100_000_000;

export class ExplanationRequest {
  @ApiProperty({ type: 'integer', minimum: 0, description: 'An offset in the sentence: the `start` of a quote in it.' })
  @wholeNumber
  @IsInt()
  @Min(0)
  @Max(MOST_OFFSET)
  readonly at!: number;
}
