import type { AnchorState, Attention, Decision } from '#engine';
import {
  ANCHOR_STATES,
  ATTENTION_CODES,
  DECISION_ACTIONS,
  type ClaimReviewView,
  type PlacedReviewView,
} from '#contracts';
import { Day, Id, Moment, OneOf, PartOrNull, Parts, Text, TextOrNull } from './fields.js';
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
