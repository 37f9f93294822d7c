import type { Basis, Decided, Decision, Direction, Modality, ReviewAction, StatementKind, TargetForm } from '#engine';
import {
  BASES,
  DECISION_ACTIONS,
  DIRECTIONS,
  LIFECYCLES,
  MODALITIES,
  REASON_CODES,
  REVIEW_ACTIONS,
  RESULTS,
  STATEMENT_KINDS,
  TARGET_FORMS,
  VOID_REASONS,
  type DecisionRequest,
  type UndoRequest,
} from '#contracts';
import type { ReviewProgressFilter } from '#usecases';
import { ApiProperty } from '@nestjs/swagger';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import {
  CalendarDayOrNull,
  CompanyId,
  DecimalOrNull,
  OneWordOf,
  OneWordOfOrNull,
  Nested,
  NestedOrNull,
  UuidOf,
  Word,
  WordOrNull,
  YesOrNo,
} from './rules.js';
import { PageRequest } from './lists.request.js';

class StatementOfClaim {
  @ApiProperty({ type: String, format: 'uuid', description: 'The document.' }) @IsUUID() readonly document!: string;
  @Word({ description: 'Id of the statement in it.', required: true }, 's1') readonly statement!: string;
}

class ComparisonOfTarget {
  @Word({ description: '`yoy`, `qoq`, `period:<label>` ...', required: true }, 'yoy') readonly to!: string;
  @DecimalOrNull('Multiple of what it is compared to.') readonly multiple: string | null = null;
}

class CorrectedTarget {
  @DecimalOrNull('Lower bound; null where open.') readonly low: string | null = null;
  @DecimalOrNull('Upper bound; null where open.') readonly high: string | null = null;
  @Word({ description: 'ISO 4217 code, `percent`, `percentage_point`, `count` ...', required: true }, 'CNY')
  readonly unit!: string;
  @NestedOrNull(() => ComparisonOfTarget, 'What it is measured against, if anything.')
  readonly comparison: ComparisonOfTarget | null = null;
}

class CorrectedHorizon {
  @CalendarDayOrNull('First day; null where it has no stated start.') readonly start: string | null = null;
  @CalendarDayOrNull('Last day; null where no end was given.') readonly end: string | null = null;
}

/** Longer than any text that is taken in. */
const MOST_OFFSET = 10_000_000;
const offset =
  (description: string): PropertyDecorator =>
  (target, key) => {
    ApiProperty({ type: 'integer', minimum: 0, description })(target, key);
    for (const rule of [IsInt(), Min(0), Max(MOST_OFFSET)]) rule(target, key);
  };

class CorrectedSpan {
  @offset('First character, in UTF-16 code units.') readonly start!: number;
  @offset('One past the last character.') readonly end!: number;
}

class Changes {
  @Word({ description: 'Metric id.' }, 'revenue') readonly metric?: string;
  @WordOrNull('Event id; null for none.') readonly event?: string | null;
  @Word({ description: 'Segment id.' }, 'cloud') readonly segment?: string;
  @Word({ description: 'Scope.' }, 'reported') readonly scope?: string;
  @OneWordOf(BASES, 'Accounting basis.') readonly basis?: Basis;
  @OneWordOf(STATEMENT_KINDS, 'What kind of promise.') readonly kind?: StatementKind;
  @OneWordOf(TARGET_FORMS, 'What kind of target.') readonly form?: TargetForm;
  @OneWordOfOrNull(DIRECTIONS, 'Which way; null for none.') readonly direction?: Direction | null;
  @OneWordOf(MODALITIES, 'How firmly it was said.') readonly modality?: Modality;
  @NestedOrNull(() => CorrectedTarget, 'The figure promised; null for none.')
  readonly target?: CorrectedTarget | null;
  @NestedOrNull(() => CorrectedHorizon, 'When it falls due; null for never.')
  readonly horizon?: CorrectedHorizon | null;
  @Nested(() => CorrectedSpan, 'Where the quote should be cut.') readonly span?: CorrectedSpan;
}

class DecidedVerdict implements Decided {
  @OneWordOf(LIFECYCLES, 'Where the claim stands.', true) readonly lifecycle!: Decided['lifecycle'];
  @OneWordOfOrNull(RESULTS, 'Only where it is resolved.') readonly result: Decided['result'] = null;
  @OneWordOfOrNull(VOID_REASONS, 'Only where it is void.') readonly void: Decided['void'] = null;
  @OneWordOfOrNull(REASON_CODES, 'Only where there is no result.') readonly reason: Decided['reason'] = null;
}

class Signed implements UndoRequest {
  @Word({ description: 'Who decides; the name of the key if left out.' }, 'Mara Lindqvist', 200)
  readonly author?: string;
  @Word({ description: 'Why.', required: true }, 'The range is for the whole company.', 2_000) readonly reason!: string;
}

export class UndoReviewRequest extends Signed {}

export class ReviewRequest extends Signed implements DecisionRequest {
  @ApiProperty({ type: String, format: 'uuid', description: 'The claim that was looked at.' })
  @IsUUID()
  readonly claim!: string;

  @Nested(
    () => StatementOfClaim,
    'The statement that is meant; if left out the claim’s first, and to reject the whole claim.',
  )
  readonly statement?: StatementOfClaim;

  @OneWordOf(DECISION_ACTIONS, 'What is decided.', true) readonly action!: Decision['action'];
  @Nested(() => Changes, 'To correct: the fields that were read wrongly.') readonly changes?: Changes;

  @UuidOf('To merge: the other claim.') readonly other?: string;
  @Nested(() => DecidedVerdict, 'To overrule: the verdict.') readonly verdict?: DecidedVerdict;
}

export class ReviewListRequest extends PageRequest {
  @CompanyId({ description: 'Only of this company.' }) readonly company?: string;
  @UuidOf('Only on this claim.') readonly claim?: string;
  @OneWordOf(REVIEW_ACTIONS, 'Only where this was done.') readonly action?: ReviewAction;
  @YesOrNo({ description: 'Only those that were taken back, or only those that were not.' }) readonly undone?: boolean;
}

export class ReviewProgressRequest implements ReviewProgressFilter {
  @CompanyId({ description: 'Only claims of this company.' }) readonly company?: string;
  @Word({ description: 'Only of this metric id.' }, 'revenue') readonly metric?: string;
  @Word({ description: 'Only of this segment id.' }, 'cloud') readonly segment?: string;
  @OneWordOf(STATEMENT_KINDS, 'Only of this kind.') readonly kind?: string;
}
