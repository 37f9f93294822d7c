import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { HTTP_PROBLEM_CODES, type Problem } from '#contracts';
import { Text } from './fields.js';

export class FieldFaultSchema {
  @Text('Path of the field at fault.', 'eventDate') readonly field!: string;
  @Text('What is wrong with it.', 'must be a day of the calendar, YYYY-MM-DD') readonly message!: string;
}

/** RFC 9457. */
export class ProblemSchema implements Problem {
  @Text('Identifies the kind of problem.', 'urn:wordkept:problem:not_found') readonly type!: string;
  @Text('The kind of problem in words.', 'There is no such record') readonly title!: string;
  @ApiProperty({ type: 'integer', description: 'The HTTP status.', example: 404 }) readonly status!: number;
  @Text('What was wrong, and where.', 'There is no claim 0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d.')
  readonly detail!: string;
  @ApiProperty({ enum: HTTP_PROBLEM_CODES, enumName: 'ProblemCode', description: 'From a closed set.' })
  readonly code!: string;
  @Text('What to do.', 'List the claims with GET /v1/claims.') readonly advice!: string;
  @ApiPropertyOptional({ type: () => FieldFaultSchema, isArray: true, description: 'Every field at fault.' })
  readonly errors?: readonly FieldFaultSchema[];
}
