import type { Basis, Checkability, Direction, Modality, Role, Section, StatementKind, TargetForm } from '#engine';
import {
  BASES,
  CHECKABILITIES,
  DIRECTIONS,
  MODALITIES,
  ROLES,
  SECTIONS,
  STATEMENT_KINDS,
  TARGET_FORMS,
  type StatementView,
} from '#contracts';
import { OneOf, OneOfOrNull, Part, PartOrNull, Parts, Share, Text, TextOrNull, Texts } from './fields.js';
import { FlagSchema, MentionSchema, QuoteSchema } from './quote.schema.js';
import { HorizonSchema, TargetSchema } from './target.schema.js';

export class SpeakerSchema {
  @TextOrNull('Name, where the document gives one.') readonly name!: string | null;
  @TextOrNull('Title, where the document gives one.', 'Chief Financial Officer') readonly title!: string | null;
  @OneOf('Role', ROLES, 'Only `management` makes statements.') readonly role!: Role;
}

export class StatementSchema extends MentionSchema implements StatementView {
  @Text('Id of the statement in its document.', 's1') readonly id!: string;
  @PartOrNull(() => QuoteSchema, 'The same in the translation that the document carries.')
  readonly translation!: QuoteSchema | null;
  @Part(() => SpeakerSchema, 'Who said it.') readonly speaker!: SpeakerSchema;
  @OneOf('Section', SECTIONS, 'Where in the document.') readonly section!: Section;
  @Text('Metric id.', 'capital_expenditure') readonly metric!: string;
  @TextOrNull('Event id, for milestones.', 'product_launch') readonly event!: string | null;
  @Text('Segment id; `group` for the whole company.', 'cloud') readonly segment!: string;
  @Text('`reported`, `like_for_like`, `organic`, `constant_currency` or `excluding:<what>`.', 'reported')
  readonly scope!: string;
  @OneOf('Basis', BASES, 'Accounting basis, as said.') readonly basis!: Basis;
  @OneOf('StatementKind', STATEMENT_KINDS, 'What kind of promise.') readonly kind!: StatementKind;
  @OneOf('TargetForm', TARGET_FORMS, 'What kind of target.') readonly form!: TargetForm;
  @OneOfOrNull(DIRECTIONS, 'Which way.') readonly direction!: Direction | null;
  @PartOrNull(() => TargetSchema, 'The figure promised.') readonly target!: TargetSchema | null;
  @PartOrNull(() => HorizonSchema, 'When it falls due.') readonly horizon!: HorizonSchema | null;
  @OneOf('Modality', MODALITIES, 'How firmly it was said.') readonly modality!: Modality;
  @Texts('Conditions that it was made under.') readonly conditions!: readonly string[];
  @OneOf('Checkability', CHECKABILITIES, 'How well it can be checked.') readonly checkability!: Checkability;
  @Share('How sure the reading is.') readonly confidence!: number;
  @TextOrNull('Id of the statement of the same document that it repeats.') readonly restates!: string | null;
  @Texts('Key words of what is promised, for threading.') readonly topic!: readonly string[];
  @Parts(() => FlagSchema, 'Why it should be read with care.') readonly flags!: readonly FlagSchema[];
}
