import { ALERT_TYPES, type AlertEvent, type AlertType } from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ClaimStatementSchema, OutcomeSchema } from './claim.schema.js';
import { Id, Moment, OneOf, Part, PartOrNull, Parts, Text } from './fields.js';
import { VerdictSchema } from './verdict.schema.js';

export class AlertedClaimSchema {
  @Id('Id of the claim.') readonly id!: string;
  @Text('Metric id.', 'profitability') readonly metric!: string;
  @Text('Segment id.', 'aidc') readonly segment!: string;
  @Text('In one line.', 'AIDC: first profitable quarter by 2026-03-31') readonly summary!: string;
}

export class AlertEvidenceSchema {
  @Parts(() => ClaimStatementSchema, 'What was said.') readonly statements!: readonly ClaimStatementSchema[];
  @Parts(() => OutcomeSchema, 'What happened.') readonly outcomes!: readonly OutcomeSchema[];
}

export class AlertProblemSchema {
  @Text('From a closed set.', 'missing_period_end') readonly code!: string;
  @Text('What was wrong, and where.') readonly detail!: string;
  @Text('What to do.') readonly advice!: string;
}

export class AlertStatementSchema {
  @Id('Id of its document.') readonly document!: string;
  @Text('Its id in the document.', 's1') readonly statement!: string;
}

export class AlertDataSchema {
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @PartOrNull(() => AlertedClaimSchema, 'Null for `wordkept.document.failed`.')
  readonly claim!: AlertedClaimSchema | null;
  @PartOrNull(() => VerdictSchema, 'The verdict before.') readonly previous!: VerdictSchema | null;
  @PartOrNull(() => VerdictSchema, 'The verdict now.') readonly current!: VerdictSchema | null;
  @Part(() => AlertEvidenceSchema, 'Both sides, quoted.') readonly evidence!: AlertEvidenceSchema;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Paths of the API, by name.' })
  readonly links!: Readonly<Record<string, string>>;
  @ApiPropertyOptional({ type: () => AlertProblemSchema, description: 'Only with `wordkept.document.failed`.' })
  readonly problem?: AlertProblemSchema;
  @ApiPropertyOptional({
    type: String,
    format: 'date',
    example: '2025-11-25',
    description:
      'The day on which it happened: of a verdict, that on which its result was reached, else that of the newest thing that it rests on.',
  })
  readonly happenedOn?: string;
  @ApiPropertyOptional({
    type: () => AlertStatementSchema,
    description: 'The statement of `evidence` that gave rise to it, where one did.',
  })
  readonly statement?: AlertStatementSchema;
  @ApiPropertyOptional({
    type: Boolean,
    enum: [true],
    description:
      'It happened long before it was recorded: a history was loaded, old figures imported, old calls read again.',
  })
  readonly historic?: true;
}

/** What a consumer of the queue `alerts` gets: CloudEvents 1.0. */
export class AlertSchema implements AlertEvent {
  @ApiProperty({ enum: ['1.0'], description: 'Version of CloudEvents.' }) readonly specversion!: '1.0';
  @Text('Made from the content: a repeat has the same id.') readonly id!: string;
  @Text('Where it comes from.', '/v1/companies/alibaba') readonly source!: string;
  @OneOf('AlertType', ALERT_TYPES, 'What happened.') readonly type!: AlertType;
  @Text('Id of the claim, or of the document that could not be read.') readonly subject!: string;
  @Moment('When it was recorded.') readonly time!: string;
  @ApiProperty({ enum: ['application/json'], description: 'Form of `data`.' })
  readonly datacontenttype!: 'application/json';
  @Part(() => AlertDataSchema, 'What happened, to what.') readonly data!: AlertDataSchema;
}
