import type { Lifecycle, ReasonCode, Result, VoidReason } from '#engine';
import {
  LIFECYCLES,
  REASON_CODES,
  RESULTS,
  VOID_REASONS,
  type ProgressView,
  type VerdictRow,
  type VerdictView,
} from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  Day,
  Exact,
  ExactOrNull,
  Flagged,
  Id,
  OneOf,
  OneOfOrNull,
  Part,
  Parts,
  PartsOrNull,
  Share,
  Text,
} from './fields.js';
import { WindowSchema } from './period.schema.js';
import { SpanSchema } from './quote.schema.js';

export class UnconfirmedSchema extends SpanSchema {
  @Id('The document that it stands in.') readonly document!: string;
  @Text('Verbatim.') readonly quote!: string;
  @Exact('The figure.', '120000000000') readonly value!: string;
  @Text('Its unit.', 'CNY') readonly unit!: string;
}

export class ProgressSchema implements ProgressView {
  @Part(() => WindowSchema, 'The window that the pace is measured over.') readonly window!: WindowSchema;
  @Exact('Sum of what was reported so far.', '95000000000') readonly observed!: string;
  @Exact('Share of the target.', '0.25') readonly share!: string;
  @Exact('Share of the window that has passed.', '0.25') readonly elapsed!: string;
  @ExactOrNull('A quarter, to reach the target in time.') readonly runRateNeeded!: string | null;
  @ExactOrNull('Where the pace so far leads.') readonly projectedEnd!: string | null;
  @Parts(() => UnconfirmedSchema, 'Figures that only an analyst gave: shown, never counted.')
  readonly unconfirmed!: readonly UnconfirmedSchema[];
}

export class JudgedStatementSchema {
  @Id('The document that it stands in.') readonly document!: string;
  @Text('Id of the statement in its document.', 's1') readonly statement!: string;
}

export class JudgedObservationSchema {
  @Id('The document that it stands in.') readonly document!: string;
  @Text('Id of the observation in its document.', 'o7') readonly observation!: string;
}

export class VerdictInputsSchema {
  @Part(() => JudgedStatementSchema, 'The statement judged.') readonly statement!: JudgedStatementSchema;
  @Parts(() => JudgedObservationSchema, 'What the verdict rests on.')
  readonly observations!: readonly JudgedObservationSchema[];
}

export class VerdictSchema implements VerdictView {
  @OneOf('Lifecycle', LIFECYCLES, 'Where the claim stands.') readonly lifecycle!: Lifecycle;
  @OneOfOrNull(RESULTS, 'Only once resolved.') readonly result!: Result | null;
  @OneOfOrNull(VOID_REASONS, 'Why it is void, if it is.') readonly void!: VoidReason | null;
  @OneOfOrNull(REASON_CODES, 'Why there is no result, where there is none.') readonly reason!: ReasonCode | null;
  @OneOfOrNull(['yes', 'no', 'unknown'], 'Whether an event that happened lasted.')
  readonly sustained!: VerdictView['sustained'];
  @Day('What was known on this day was judged on.', '2025-11-25') readonly asOf!: string;
  @Text('Name of the rule.', 'event.latch') readonly rule!: string;
  @ApiProperty({ type: 'integer', minimum: 1, description: 'Version of the rule.', example: 1 })
  readonly ruleVersion!: number;
  @Text('Both figures and the arithmetic, for a person.') readonly explanation!: string;
  @PartsOrNull(() => ProgressSchema, 'Pace of a cumulative target under each candidate window.')
  readonly progress!: readonly ProgressSchema[] | null;
  @ApiPropertyOptional({
    type: String,
    enum: ['above', 'inside', 'below', null],
    nullable: true,
    description: 'Where the figure lies beside the target; whether that is good is for `result` to say.',
  })
  readonly numeric?: VerdictView['numeric'];
  @ApiPropertyOptional({ type: () => VerdictInputsSchema, description: 'What was judged.' })
  readonly inputs?: VerdictInputsSchema;
  @Share('How sure the verdict is.') readonly confidence!: number;
}

/** A verdict of the history, with the claim that it is of. */
export class VerdictRowSchema extends VerdictSchema implements VerdictRow {
  @Id('Id of the claim.') readonly claim!: string;
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @Text('Metric id.', 'profitability') readonly metric!: string;
  @Text('Segment id.', 'aidc') readonly segment!: string;
  @Text('The claim in one line.', 'AIDC: first profitable quarter by 2026-03-31') readonly summary!: string;
  @Flagged('The last of its claim.') readonly isLatest!: boolean;
}
