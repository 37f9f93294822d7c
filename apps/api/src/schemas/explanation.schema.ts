import type {
  Language,
  Section,
  SentenceAccount,
  Sentence,
  SentenceKind,
  TracedMention,
  TracedOutcome,
  TraceStage,
  TraceStep,
} from '#engine';
import { LANGUAGES, SECTIONS, SENTENCE_KINDS, type SentenceExplanation } from '#contracts';
import { Count, CountOrNull, Flagged, Id, OneOf, Part, PartOrNull, Parts, Text, TextOrNull, Texts } from './fields.js';
import { SpanSchema } from './quote.schema.js';
import { SpeakerSchema } from './statement.schema.js';

const MENTIONS: readonly TracedMention['as'][] = ['quantity', 'period', 'metric', 'segment', 'scope'];
const STAGES: readonly TraceStage[] = ['reading', 'statement', 'observation', 'proposal'];
const VERBS: readonly TraceStep['did'][] = ['found', 'proposed', 'refused', 'merged', 'made', 'dropped'];
const KIND_RULES: readonly Sentence['kindRule'][] = [
  'operator',
  'editor',
  'direction',
  'isLegal',
  'isHousekeeping',
  'heading',
  'plain',
];

export class TracedMentionSchema extends SpanSchema implements TracedMention {
  @OneOf('TracedMentionKind', MENTIONS, 'What it was read as.') readonly as!: TracedMention['as'];
  @Text('Words of the sentence.', '下一个财年') readonly text!: string;
  @Text('Rule or table that read it.', 'next_fiscal_year') readonly rule!: string;
  @Text('What it means.', '2025-04-01 to 2026-03-31, future') readonly meaning!: string;
}

export class TraceStepSchema implements TraceStep {
  @OneOf('TraceStage', STAGES, 'Part of the engine.') readonly stage!: TraceStage;
  @OneOf('TraceVerb', VERBS, 'What the rule did.') readonly did!: TraceStep['did'];
  @Text('The rule’s name in the code.', 'proposeNumbers') readonly rule!: string;
  @CountOrNull('Where, in the document; null for the whole sentence.') readonly start!: number | null;
  @CountOrNull('Where it ends.') readonly end!: number | null;
  @TextOrNull('The words there.') readonly text!: string | null;
  @TextOrNull('More, for a person.') readonly detail!: string | null;
  @TextOrNull('Id of the statement or observation that was made.', 's3') readonly id!: string | null;
}

class WhyNothingSchema {
  @Texts('Against a statement.', ['no_cue']) readonly statement!: readonly string[];
  @Texts('Against an observation.', ['no_quantity']) readonly observation!: readonly string[];
}

class TracedOutcomeSchema implements TracedOutcome {
  @Texts('Statements made.', ['s3']) readonly statements!: readonly string[];
  @Texts('Observations made.', ['o7']) readonly observations!: readonly string[];
  @Part(() => WhyNothingSchema, 'What stood against a record, where there is none.') readonly why!: WhyNothingSchema;
}

class SentenceContextSchema {
  @TextOrNull('Segment.', 'cloud') readonly segment!: string | null;
  @TextOrNull('Metric.', 'revenue') readonly metric!: string | null;
}

export class SentenceAccountSchema extends SpanSchema implements SentenceAccount {
  @Count('From one, in the order of the text.') readonly number!: number;
  @Text('The sentence.') readonly text!: string;
  @OneOf('Language', LANGUAGES, 'Its language.') readonly lang!: Language;
  @OneOf('SentenceKind', SENTENCE_KINDS, 'Only `prose` is read.') readonly kind!: SentenceKind;
  @OneOf('SentenceKindRule', KIND_RULES, 'What told the kind.') readonly kindRule!: Sentence['kindRule'];
  @Flagged('Is it a question?') readonly isQuestion!: boolean;
  @Part(() => SpeakerSchema, 'Who speaks.') readonly speaker!: SpeakerSchema;
  @OneOf('Section', SECTIONS, 'Where in the document.') readonly section!: Section;
  @TextOrNull('The nearest heading above.') readonly heading!: string | null;
  @Part(() => SentenceContextSchema, 'What the sentences before it speak of.') readonly context!: SentenceContextSchema;
  @TextOrNull('Basis that was announced before.') readonly basis!: string | null;
  @Parts(() => TracedMentionSchema, 'What was read in it.') readonly read!: readonly TracedMentionSchema[];
  @Parts(() => TraceStepSchema, 'What the rules did, in order.') readonly steps!: readonly TraceStepSchema[];
  @Part(() => TracedOutcomeSchema, 'What became of it.') readonly outcome!: TracedOutcomeSchema;
}

export class ExplanationSchema implements SentenceExplanation {
  @Id('The document.') readonly document!: string;
  @PartOrNull(() => SentenceAccountSchema, 'Null where no sentence stands at the offset.')
  readonly sentence!: SentenceAccountSchema | null;
}
