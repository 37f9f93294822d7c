import type { Basis, Growth, Role, Section } from '#engine';
import { BASES, ROLES, SECTIONS, type ObservationView } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Exact, ExactOrNull, OneOf, Part, PartOrNull, Parts, Text, TextOrNull, Texts } from './fields.js';
import { LabelledWindowSchema } from './period.schema.js';
import { FlagSchema, MentionSchema, QuoteSchema } from './quote.schema.js';

export class GrowthSchema implements Growth {
  @Exact('Per cent.', '8') readonly percent!: string;
  @ApiProperty({ enum: ['yoy', 'qoq'], description: 'Against the year-ago or the previous period.' })
  readonly basis!: Growth['basis'];
}

export class ObservationSchema extends MentionSchema implements ObservationView {
  @Text('Id of the observation in its document.', 'o1') readonly id!: string;
  @PartOrNull(() => QuoteSchema, 'The same in the translation that the document carries.')
  readonly translation!: QuoteSchema | null;
  @Text('Metric id.', 'revenue') readonly metric!: string;
  @TextOrNull('Event id, where an event is reported.') readonly event!: string | null;
  @Text('Segment id; `group` for the whole company.', 'group') readonly segment!: string;
  @Text('Scope.', 'reported') readonly scope!: string;
  @OneOf('Basis', BASES, 'Accounting basis, as said.') readonly basis!: Basis;
  @Part(() => LabelledWindowSchema, 'The period that the figure is of.') readonly period!: LabelledWindowSchema;
  @ExactOrNull('The figure, in absolute units.', '280200000000') readonly value!: string | null;
  @TextOrNull('Unit of the figure.', 'CNY') readonly unit!: string | null;
  @PartOrNull(() => GrowthSchema, 'Its growth, if said.') readonly growth!: GrowthSchema | null;
  @Texts('`more than`, `about`, `streak:9`, `first` ...') readonly qualifiers!: readonly string[];
  @OneOf('Role', ROLES, 'Who gave it; an analyst’s figure is never an outcome by itself.') readonly statedBy!: Role;
  @OneOf('Section', SECTIONS, 'Where in the document.') readonly section!: Section;
  @Texts('Key words, for linking.') readonly topic!: readonly string[];
  @Parts(() => FlagSchema, 'Why it should be read with care.') readonly flags!: readonly FlagSchema[];
}
