import type {
  Basis,
  Checkability,
  Direction,
  FlagCode,
  Modality,
  Outcome,
  ReviewedField,
  Revision,
  StatementKind,
  TargetForm,
  Vintage,
} from '#engine';
import {
  BASES,
  CHECKABILITIES,
  DIRECTIONS,
  FLAG_CODES,
  MODALITIES,
  REVIEWED_FIELDS,
  REVISIONS,
  STATEMENT_KINDS,
  TARGET_FORMS,
  VINTAGES,
  type ClaimEvidence,
  type ClaimRow,
  type ClaimStatementView,
  type ClaimView,
  type CompanyTimelineEntryView,
  type OutcomeFigure,
  type OutcomeView,
  type TimelineEntryView,
} from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  Count,
  Day,
  ExactOrNull,
  Flagged,
  Id,
  IdOrNull,
  Ids,
  MaybePart,
  OneOf,
  OneOfOrNull,
  Part,
  PartOrNull,
  Parts,
  Share,
  Text,
  TextOrNull,
  Texts,
} from './fields.js';
import { DocumentReferenceSchema } from './document.schema.js';
import { OpenWindowSchema, WindowSchema } from './period.schema.js';
import {
  ClaimHighlightsSchema,
  FlagSchema,
  QuotePlaceSchema,
  QuoteSchema,
  SaidPlaceSchema,
  SpanSchema,
} from './quote.schema.js';
import { HorizonSchema, TargetSchema } from './target.schema.js';
import { ClaimReviewSchema } from './review.schema.js';
import { VerdictSchema } from './verdict.schema.js';

export class EarlierVersionSchema extends SpanSchema {
  @Id('The earlier version of the document.') readonly document!: string;
  @Text('Id of the statement in it.', 's1') readonly statement!: string;
}

export class ClaimStatementSchema extends QuoteSchema implements ClaimStatementView {
  @Id('The document that it stands in.') readonly document!: string;
  @Text('Id of the statement in its document.', 's1') readonly statement!: string;
  @PartOrNull(() => QuoteSchema, 'The same in the translation that the document carries.')
  readonly translation!: QuoteSchema | null;
  @TextOrNull('Who said it.') readonly speaker!: string | null;
  @Day('When it was said.', '2025-02-20') readonly saidOn!: string;
  @OneOf('Revision', REVISIONS, 'How it relates to the previous statement of the claim.') readonly revision!: Revision;
  @PartOrNull(() => TargetSchema, 'The figure promised.') readonly target!: TargetSchema | null;
  @PartOrNull(() => HorizonSchema, 'When it falls due.') readonly horizon!: HorizonSchema | null;
  @Parts(() => FlagSchema, 'Why it should be read with care.') readonly flags!: readonly FlagSchema[];
  @Share('How sure its reading is.') readonly confidence!: number;
  @ApiPropertyOptional({
    enum: REVIEWED_FIELDS,
    isArray: true,
    description: 'Fields that a person set or vouched for.',
  })
  readonly reviewed?: readonly ReviewedField[];
  @ApiPropertyOptional({
    type: () => EarlierVersionSchema,
    description: 'Where an earlier version of the document said it; absent where there is none.',
  })
  readonly replaces?: EarlierVersionSchema;
}

export class OutcomeSchema extends QuoteSchema implements OutcomeView {
  @Id('The document that it stands in.') readonly document!: string;
  @ApiProperty({ enum: ['fulfils', 'contradicts', 'progress'], description: 'How it bears on the claim.' })
  readonly relation!: Outcome['relation'];
  @Text('Id of the observation in its document; empty where a later statement is shown.', 'o7')
  readonly observation!: string;
  @ApiPropertyOptional({
    type: String,
    description: 'Id of a later statement on the same thing, which decides nothing.',
  })
  readonly statement?: string;
  @OneOf('Vintage', VINTAGES, 'Where the figure comes from.') readonly vintage!: Vintage;
  @ExactOrNull('The figure.', '162000000') readonly value!: string | null;
  @TextOrNull('Its unit.', 'CNY') readonly unit!: string | null;
  @ExactOrNull('Its growth, per cent.', '10') readonly growth!: string | null;
  @Part(() => WindowSchema, 'The period that it is of.') readonly period!: WindowSchema;
}

export class OutcomeFigureSchema extends QuotePlaceSchema implements OutcomeFigure {
  @ApiProperty({ enum: ['fulfils', 'contradicts', 'progress'], description: 'How it bears on the claim.' })
  readonly relation!: Outcome['relation'];
  @OneOf('Vintage', VINTAGES, 'Where the figure comes from.') readonly vintage!: Vintage;
  @ExactOrNull('The figure.', '162000000') readonly value!: string | null;
  @TextOrNull('Its unit.', 'CNY') readonly unit!: string | null;
  @ExactOrNull('Its growth, per cent.', '10') readonly growth!: string | null;
  @Part(() => WindowSchema, 'The period that it is of.') readonly period!: WindowSchema;
}

export class ChangeInWordsSchema {
  @Text('As it was.', 'USD 26.3 billion') readonly from!: string;
  @Text('As it is since.', 'USD 23.5 billion') readonly to!: string;
}

export class TimelineEntrySchema implements TimelineEntryView {
  @Day('When.', '2025-02-20') readonly at!: string;
  @Text('A revision, `outcome`, `verdict`, `unmentioned`, `due` or `review`.', 'initiated') readonly kind!: string;
  @Text('For a person.') readonly text!: string;
  @IdOrNull('The document, where one is behind it.') readonly document!: string | null;
  @ApiPropertyOptional({
    type: () => ChangeInWordsSchema,
    description: 'Old and new target or date, or how a verdict stood before; absent where nothing changed.',
  })
  readonly change?: ChangeInWordsSchema;
}

export class CompanyTimelineEntrySchema extends TimelineEntrySchema implements CompanyTimelineEntryView {
  @IdOrNull('Id of the claim; null for a report.') readonly claim!: string | null;
  @TextOrNull('Metric id.', 'revenue') readonly metric!: string | null;
  @TextOrNull('Segment id.', 'cloud') readonly segment!: string | null;
  @Text('The claim in one line; the period of a report.', 'September quarter 2025') readonly summary!: string;
}

export class ClaimSchema implements ClaimView {
  @Id('Id of the claim.') readonly id!: string;
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @Text('Metric id.', 'profitability') readonly metric!: string;
  @TextOrNull('Event id, for milestones.') readonly event!: string | null;
  @Text('Segment id.', 'aidc') readonly segment!: string;
  @Text('Scope.', 'reported') readonly scope!: string;
  @OneOf('Basis', BASES, 'Accounting basis.') readonly basis!: Basis;
  @ApiPropertyOptional({
    enum: [...BASES, null],
    type: String,
    nullable: true,
    description: 'The basis that it is judged on because the company guides on it; null where none had to be assumed.',
  })
  readonly assumedBasis?: Basis | null;
  @OneOf('StatementKind', STATEMENT_KINDS, 'What kind of promise.') readonly kind!: StatementKind;
  @OneOf('TargetForm', TARGET_FORMS, 'What kind of target.') readonly form!: TargetForm;
  @OneOfOrNull(DIRECTIONS, 'Which way.') readonly direction!: Direction | null;
  @OneOf('Modality', MODALITIES, 'How firmly it was said.') readonly modality!: Modality;
  @OneOf('Checkability', CHECKABILITIES, 'How well it can be checked.') readonly checkability!: Checkability;
  @PartOrNull(() => TargetSchema, 'The latest statement’s target.') readonly target!: TargetSchema | null;
  @PartOrNull(() => HorizonSchema, 'The latest statement’s horizon.') readonly horizon!: HorizonSchema | null;
  @Part(() => OpenWindowSchema, 'When it falls due.') readonly window!: OpenWindowSchema;
  @Texts('Conditions that it was made under.') readonly conditions!: readonly string[];
  @Texts('Key words of what is promised.') readonly topic!: readonly string[];
  @Text('In one line.', 'AIDC: first profitable quarter by 2026-03-31') readonly summary!: string;
  @Parts(() => ClaimStatementSchema, 'Every statement that made, repeated or revised it.')
  readonly statements!: readonly ClaimStatementSchema[];
  @Parts(() => OutcomeSchema, 'What was reported later and bears on it.') readonly outcomes!: readonly OutcomeSchema[];
  @Part(() => VerdictSchema, 'Judged on the latest statement.') readonly verdict!: VerdictSchema;
  @Part(() => VerdictSchema, 'Judged on the first statement.') readonly original!: VerdictSchema;
  @Parts(() => VerdictSchema, 'Each different verdict, oldest first.') readonly verdicts!: readonly VerdictSchema[];
  @Parts(() => TimelineEntrySchema, 'What happened to it, oldest first.')
  readonly timeline!: readonly TimelineEntrySchema[];
  @Ids('Covered documents that do not speak of it.') readonly unmentioned!: readonly string[];
  @Parts(() => FlagSchema, 'Why it should be read with care.') readonly flags!: readonly FlagSchema[];
  @PartOrNull(() => ClaimReviewSchema, 'What people decided of it, if anybody did.')
  readonly review!: ClaimReviewSchema | null;
}

export class ClaimRowSchema implements ClaimRow {
  @Id('Id of the claim.') readonly id!: string;
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @Text('Metric id.', 'profitability') readonly metric!: string;
  @TextOrNull('Event id, for milestones.') readonly event!: string | null;
  @Text('Segment id.', 'aidc') readonly segment!: string;
  @OneOf('StatementKind', STATEMENT_KINDS, 'What kind of promise.') readonly kind!: StatementKind;
  @Text('In one line.', 'AIDC: first profitable quarter by 2026-03-31') readonly summary!: string;
  @Part(() => OpenWindowSchema, 'When it falls due.') readonly window!: OpenWindowSchema;
  @Day('When it was first said.', '2025-02-20') readonly saidOn!: string;
  @Text('Quote of the statement that holds, as revised last: the one that is judged.') readonly said!: string;
  @TextOrNull('Quote of what was reported, if anything was.') readonly happened!: string | null;
  @Part(() => VerdictSchema, 'The one that holds: a person’s where it stands above the rule’s.')
  readonly verdict!: VerdictSchema;
  @PartOrNull(() => VerdictSchema, 'The rule’s, where a person overruled it.')
  readonly overruled!: VerdictSchema | null;
  @Flagged('Has anybody decided on it?') readonly reviewed!: boolean;
  @Flagged('Something has changed since people decided on it.') readonly needsAnotherLook!: boolean;
  @Share('How sure it is: as its least sure reading or its verdict.') readonly confidence!: number;
  @ApiProperty({ enum: FLAG_CODES, isArray: true, description: 'Why it should be read with care, each doubt once.' })
  readonly flags!: readonly FlagCode[];
  @Texts('How each statement relates to the one before.', ['initiated', 'quantified'])
  readonly revisions!: readonly string[];
  @Count('How many statements make it up.', 2) readonly statements!: number;
  @OneOf('Checkability', CHECKABILITIES, 'How well it can be checked.') readonly checkability!: Checkability;
  @PartOrNull(() => TargetSchema, 'The latest statement’s target.') readonly target!: TargetSchema | null;
  @OneOf('TargetForm', TARGET_FORMS, 'What kind of target.') readonly form!: TargetForm;
  @OneOfOrNull(DIRECTIONS, 'Which way.') readonly direction!: Direction | null;
  @Texts('Key words of what is promised.', ['cloud', 'qwen2.5-max']) readonly topic!: readonly string[];
  @Part(() => SaidPlaceSchema, 'Where and when `said` was said.') readonly saidAt!: SaidPlaceSchema;
  @PartOrNull(() => OutcomeFigureSchema, 'Where `happened` stands, and its figure.')
  readonly outcome!: OutcomeFigureSchema | null;
  @MaybePart(
    () => ClaimHighlightsSchema,
    'Where words were searched for; empty where another quote of the claim holds them.',
  )
  readonly highlights?: ClaimHighlightsSchema;
}

export class ClaimEvidenceSchema implements ClaimEvidence {
  @Id('Id of the claim.') readonly claim!: string;
  @Parts(() => DocumentReferenceSchema, 'The documents quoted.')
  readonly documents!: readonly DocumentReferenceSchema[];
  @Parts(() => ClaimStatementSchema, 'What was said.') readonly statements!: readonly ClaimStatementSchema[];
  @Parts(() => OutcomeSchema, 'What happened.') readonly outcomes!: readonly OutcomeSchema[];
  @Part(() => VerdictSchema, 'Judged on the latest statement.') readonly verdict!: VerdictSchema;
  @Part(() => VerdictSchema, 'Judged on the first statement.') readonly original!: VerdictSchema;
}
