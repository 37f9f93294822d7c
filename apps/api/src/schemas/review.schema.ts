import type {
  Anchor,
  AnchorState,
  Attention,
  Basis,
  Correction,
  Decided,
  Decision,
  Direction,
  Modality,
  ReviewAction,
  StatementAnchor,
  StatementKind,
  Target,
  TargetForm,
} from '#engine';
import {
  ANCHOR_STATES,
  ATTENTION_CODES,
  BASES,
  DECISION_ACTIONS,
  DIRECTIONS,
  LIFECYCLES,
  MODALITIES,
  REASON_CODES,
  RESULTS,
  REVIEW_ACTIONS,
  REVIEW_STATES,
  STATEMENT_KINDS,
  TARGET_FORMS,
  VOID_REASONS,
  type ClaimReviewView,
  type PlacedReviewView,
  type ReviewProgress,
  type ReviewState,
  type ReviewView,
} from '#contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  Count,
  Day,
  DayOrNull,
  ExactOrNull,
  Flagged,
  Id,
  IdOrNull,
  Moment,
  OneOf,
  OneOfOrNull,
  PartOrNull,
  Parts,
  Text,
  TextOrNull,
} from './fields.js';
import { OpenWindowSchema } from './period.schema.js';
import { QuoteSchema } from './quote.schema.js';
import { TargetComparisonSchema } from './target.schema.js';
import { VerdictSchema } from './verdict.schema.js';

export class ReviewPlaceSchema {
  @Id('The document.') readonly document!: string;
  @TextOrNull('Id of the statement as it is read there.', 's1') readonly statement!: string | null;
  @OneOf('AnchorState', ANCHOR_STATES, 'How well the decision could be placed there.') readonly state!: AnchorState;
}

export class PlacedReviewSchema implements PlacedReviewView {
  @Id('Id of the review.') readonly id!: string;
  @OneOf('DecisionAction', DECISION_ACTIONS, 'What was decided.') readonly action!: Decision['action'];
  @Text('Who decided.', 'Mara Lindqvist') readonly author!: string;
  @Text('Why.', 'The range is for the whole company.') readonly reason!: string;
  @Moment('When it was recorded.') readonly at!: string;
  @Day('The day of the ledger that was looked at.') readonly day!: string;
  @OneOf(
    'AnchorState',
    ANCHOR_STATES,
    '`exact` where it was made, `moved` the same words elsewhere, `changed` words that differ, `orphaned` nowhere: without effect.',
  )
  readonly state!: AnchorState;
  @TextOrNull('For a person, where the state is not `exact`.') readonly detail!: string | null;
  @Parts(() => ReviewPlaceSchema, 'Where it stands.') readonly places!: readonly ReviewPlaceSchema[];
}

export class AttentionSchema implements Attention {
  @OneOf('AttentionCode', ATTENTION_CODES, 'What has changed since.') readonly code!: Attention['code'];
  @Id('Id of the review.') readonly review!: string;
  @Text('For a person.') readonly detail!: string;
}

export class ClaimReviewSchema implements ClaimReviewView {
  @Parts(() => PlacedReviewSchema, 'Decisions on the claim and its statements, oldest first.')
  readonly decisions!: readonly PlacedReviewSchema[];
  @PartOrNull(() => VerdictSchema, 'The person’s verdict, which stands above the rule’s.')
  readonly verdict!: VerdictSchema | null;
  @Parts(() => AttentionSchema, 'Why somebody should look again.')
  readonly needsAnotherLook!: readonly AttentionSchema[];
}

export class AnchorSchema extends QuoteSchema implements Anchor {
  @Text('SHA-256 of the document.') readonly sha256!: string;
  @Text('What stands before the quote.') readonly prefix!: string;
  @Text('What stands after it.') readonly suffix!: string;
}

export class BoundsSchema {
  @ExactOrNull('Lower bound; null where open.') readonly low!: string | null;
  @ExactOrNull('Upper bound; null where open.') readonly high!: string | null;
  @Text('Unit.', 'CNY') readonly unit!: string;
}

export class StatementAnchorSchema extends AnchorSchema implements StatementAnchor {
  @Day('Day of the call.', '2025-11-25') readonly eventDate!: string;
  @Day('End of the period that the call reports on.') readonly periodEnd!: string;
  @Text('Metric id, as it was read.', 'revenue') readonly metric!: string;
  @TextOrNull('Event id, as it was read.') readonly event!: string | null;
  @Text('Segment id, as it was read.', 'cloud') readonly segment!: string;
  @PartOrNull(() => BoundsSchema, 'The figure, as it was read.') readonly target!: BoundsSchema | null;
  @DayOrNull('End of its horizon, as it was read.') readonly due!: string | null;
  @Flagged('No other statement was read from these words.') readonly alone!: boolean;
}

export class CorrectedTargetSchema extends BoundsSchema implements Omit<Target, 'raw'> {
  @PartOrNull(() => TargetComparisonSchema, 'What it is measured against, if anything.')
  readonly comparison!: TargetComparisonSchema | null;
}

const changed = (words?: readonly string[], nullable = false) =>
  ApiPropertyOptional({ type: String, ...(words && { enum: nullable ? [...words, null] : [...words] }), nullable });

/** Only the fields that were corrected are there. */
export class CorrectionSchema implements Correction {
  @changed() readonly metric?: string;
  @changed(undefined, true) readonly event?: string | null;
  @changed() readonly segment?: string;
  @changed() readonly scope?: string;
  @changed(BASES) readonly basis?: Basis;
  @changed(STATEMENT_KINDS) readonly kind?: StatementKind;
  @changed(TARGET_FORMS) readonly form?: TargetForm;
  @changed(DIRECTIONS, true) readonly direction?: Direction | null;
  @changed(MODALITIES) readonly modality?: Modality;
  @ApiPropertyOptional({ type: () => CorrectedTargetSchema, nullable: true })
  readonly target?: CorrectedTargetSchema | null;
  @ApiPropertyOptional({ type: () => OpenWindowSchema, nullable: true }) readonly horizon?: OpenWindowSchema | null;
  @ApiPropertyOptional({ type: () => AnchorSchema }) readonly span?: AnchorSchema;
}

export class DecidedSchema implements Decided {
  @OneOf('Lifecycle', LIFECYCLES, 'Where the claim stands.') readonly lifecycle!: Decided['lifecycle'];
  @OneOfOrNull(RESULTS, 'Only once resolved.') readonly result!: Decided['result'];
  @OneOfOrNull(VOID_REASONS, 'Why it is void, if it is.') readonly void!: Decided['void'];
  @OneOfOrNull(REASON_CODES, 'Why there is no result, where there is none.') readonly reason!: Decided['reason'];
}

export class UndoneSchema {
  @Id('The undoing.') readonly review!: string;
  @Text('Who took it back.', 'Mara Lindqvist') readonly author!: string;
  @Text('Why.') readonly reason!: string;
  @Moment('When.') readonly at!: string;
}

export class ReviewSchema implements ReviewView {
  @Id('Id of the review.') readonly id!: string;
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @Id('The claim that was looked at; it may be retired since.') readonly claim!: string;
  @OneOf('ReviewAction', REVIEW_ACTIONS, 'What was decided.') readonly action!: ReviewAction;
  @Text('Who decided.', 'Mara Lindqvist') readonly author!: string;
  @Text('Why.', 'The range is for the whole company.') readonly reason!: string;
  @Moment('When it was recorded.') readonly at!: string;
  @Day('The day of the ledger that was looked at.') readonly day!: string;
  @PartOrNull(() => StatementAnchorSchema, 'The statement that it speaks of.')
  readonly subject!: StatementAnchorSchema | null;
  @PartOrNull(() => CorrectionSchema, 'What was corrected.') readonly changes!: CorrectionSchema | null;
  @PartOrNull(() => StatementAnchorSchema, 'A statement of the claim that was merged.')
  readonly other!: StatementAnchorSchema | null;
  @ApiProperty({ type: Boolean, nullable: true, description: 'Of a rejection: the whole claim.' })
  readonly whole!: boolean | null;
  @PartOrNull(() => DecidedSchema, 'The person’s verdict.') readonly verdict!: DecidedSchema | null;
  @PartOrNull(() => DecidedSchema, 'What the rule said then.') readonly seen!: DecidedSchema | null;
  @IdOrNull('What it takes back, if it is an undoing.') readonly undoes!: string | null;
  @PartOrNull(() => UndoneSchema, 'Who took it back, if anybody did.') readonly undone!: UndoneSchema | null;
  @OneOf(
    'ReviewState',
    REVIEW_STATES,
    'Where it stands in the ledger; `waiting` until the ledger is made with it, `unseen` where its document is not part of the corpus, `recorded` for an undoing.',
  )
  readonly state!: ReviewState;
  @TextOrNull('For a person, where the words have moved, changed or gone.') readonly detail!: string | null;
}

export class ReviewerSchema {
  @Text('Who decided.', 'Mara Lindqvist') readonly author!: string;
  @Count('How often, what was undone too.') readonly decisions!: number;
  @Moment('The last time.') readonly latest!: string;
}

export class ReviewProgressSchema implements ReviewProgress {
  @Count('Claims that stand.', 34) readonly claims!: number;
  @Count('On which somebody has decided.') readonly reviewed!: number;
  @Count('Of these, changed since.', 1) readonly needsAnotherLook!: number;
  @Count('To be read with care, reviewed or not.', 9) readonly flagged!: number;
  @Parts(() => ReviewerSchema, 'Whoever decided most first.') readonly reviewers!: readonly ReviewerSchema[];
}
