import type { DuePage, DueRow } from '#contracts';
import type { DueClaim, DueStatus, ExpectedReport } from '#engine';
import { ApiProperty } from '@nestjs/swagger';
import { ClaimRowSchema } from './claim.schema.js';
import {
  Count,
  Day,
  DayOrNull,
  ExactOrNull,
  Flagged,
  Id,
  Ids,
  Part,
  PartOrNull,
  Parts,
  Text,
  TextOrNull,
} from './fields.js';
import { PeriodSchema } from './period.schema.js';

export class ExpectedReportSchema implements ExpectedReport {
  @Part(() => PeriodSchema, 'The period that it will be of.') readonly period!: PeriodSchema;
  @Day('The end of the period and as many days as it took before.', '2026-02-05') readonly expectedOn!: string;
  @Count('That many days.', 38) readonly lagDays!: number;
  @Count('Of how many calls that is the middle.', 4) readonly calls!: number;
  @Flagged('The day has passed and no call of the period is known.') readonly isLate!: boolean;
}

export class QuestionSchema {
  @Text(
    'In English.',
    'On February 20, 2025 you guided for cloud revenue of USD 10 billion in the period to June 30, 2025. Where does it stand?',
  )
  readonly en!: string;
  @Text('In Simplified Chinese.') readonly 'zh-Hans'!: string;
  @Text('In Traditional Chinese.') readonly 'zh-Hant'!: string;
}

const STATUSES: readonly DueStatus[] = ['behind_pace', 'due', 'overdue', 'on_pace', 'later'];

export class DueClaimSchema implements DueClaim<string> {
  @Id('Id of the claim.') readonly claim!: string;
  @Text('Metric id.', 'revenue') readonly metric!: string;
  @Text('Segment id.', 'cloud') readonly segment!: string;
  @Text('In one line.', 'Cloud: revenue USD 10 billion') readonly summary!: string;
  @ApiProperty({
    enum: STATUSES,
    enumName: 'DueStatus',
    description: '`due` with the next report; `overdue`: it has been reported on and nothing answers the claim.',
  })
  readonly status!: DueStatus;
  @DayOrNull('Last day of its window.') readonly windowEnd!: string | null;
  @Day('When it was last said.', '2025-02-20') readonly saidOn!: string;
  @ExactOrNull('Share of a total that is reached.', '0.25') readonly share!: string | null;
  @ExactOrNull('Share of the window that has passed.', '0.5') readonly elapsed!: string | null;
  @Part(() => QuestionSchema, 'What to ask.') readonly question!: QuestionSchema;
  @Ids('For an overdue claim: the documents that could have answered it and do not.')
  readonly searched!: readonly string[];
}

export class DueRowSchema extends ClaimRowSchema implements DueRow {
  @PartOrNull(() => DueClaimSchema, 'Why it is on the list and what to ask; null where no company was named.')
  readonly due!: DueClaimSchema | null;
}

export class DuePageSchema implements DuePage {
  @Parts(() => DueRowSchema, 'Claims.') readonly data!: readonly DueRowSchema[];
  @TextOrNull('Give it as `cursor` to read on; null at the end.') readonly next!: string | null;
  @PartOrNull(() => ExpectedReportSchema, 'The report expected next; null where no company was named.')
  readonly report!: ExpectedReportSchema | null;
}
