import type { AnchorState, ReviewAction } from '#engine';
import {
  ANCHOR_STATES,
  REEXTRACTION_STATUSES,
  REVIEW_ACTIONS,
  type ClaimDifference,
  type OutdatedCompany,
  type ReextractionDifferences,
  type ReextractionView,
  type StatementDifference,
} from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Count, Id, Ids, Moment, OneOf, PartOrNull, Parts, Text, TextOrNull, Texts } from './fields.js';
import { ProblemSchema } from './problem.schema.js';
import { SpanSchema } from './quote.schema.js';

export class OutdatedCompanySchema implements OutdatedCompany {
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @Count('Documents that another version of the engine read.', 6) readonly documents!: number;
  @Texts('The versions that read them.') readonly engineVersions!: readonly string[];
}

export class StatementDifferenceSchema extends SpanSchema implements StatementDifference {
  @ApiProperty({ enum: ['new', 'gone', 'changed'], description: 'What the other version makes of the words.' })
  readonly what!: StatementDifference['what'];
  @Text('SHA-256 of the document.') readonly sha256!: string;
  @Text('Verbatim.') readonly quote!: string;
  @Text('Metric id.', 'revenue') readonly metric!: string;
  @Text('Segment id.', 'cloud') readonly segment!: string;
}

export class ClaimDifferenceSchema implements ClaimDifference {
  @ApiProperty({ enum: ['new', 'gone', 'verdict_changed'], description: 'What would become of the claim.' })
  readonly what!: ClaimDifference['what'];
  @Text('The claim in one line.') readonly summary!: string;
  @Text('Metric id.', 'revenue') readonly metric!: string;
  @Text('Segment id.', 'cloud') readonly segment!: string;
  @TextOrNull('The verdict as it is, in words.', 'missed') readonly before!: string | null;
  @TextOrNull('The verdict as it would be.', 'met') readonly after!: string | null;
}

export class ReviewDifferenceSchema {
  @Id('Id of the review.') readonly review!: string;
  @OneOf('ReviewAction', REVIEW_ACTIONS, 'What was decided.') readonly action!: ReviewAction;
  @OneOf('AnchorState', ANCHOR_STATES, 'How well it could still be placed.') readonly state!: AnchorState;
  @TextOrNull('For a person.') readonly detail!: string | null;
}

export class ReextractionDifferencesSchema implements ReextractionDifferences {
  @Parts(() => StatementDifferenceSchema, 'Statements gone, new and read otherwise.')
  readonly statements!: readonly StatementDifferenceSchema[];
  @Parts(() => ClaimDifferenceSchema, 'Claims gone and new, and verdicts that would change.')
  readonly claims!: readonly ClaimDifferenceSchema[];
  @Parts(() => ReviewDifferenceSchema, 'Decisions of people that would lose their place, or stand on changed words.')
  readonly reviews!: readonly ReviewDifferenceSchema[];
}

export class ReextractionSchema implements ReextractionView {
  @Id('Id of the reextraction.') readonly id!: string;
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @OneOf('ReextractionStatus', REEXTRACTION_STATUSES, '`ready` waits for `apply` or `discard`.')
  readonly status!: ReextractionView['status'];
  @TextOrNull('Version of the engine that reads; null until a worker has begun.', '3')
  readonly engineVersion!: string | null;
  @Count('Documents of the company.') readonly documents!: number;
  @Count('Documents read so far.') readonly read!: number;
  @Ids('Documents that it cannot read; they stay as they are.') readonly unreadable!: readonly string[];
  @PartOrNull(() => ReextractionDifferencesSchema, 'What would be otherwise, once all is read.')
  readonly differences!: ReextractionDifferencesSchema | null;
  @PartOrNull(() => ProblemSchema, 'Why it failed, if it did.') readonly problem!: ProblemSchema | null;
  @Moment('When it was asked for.') readonly createdAt!: string;
  @Moment('When it last changed.') readonly updatedAt!: string;
}
