import type { Basis, ComparisonCell, ComparisonRow, Revision, StatementReference } from '#engine';
import { BASES, REVISIONS, type ComparisonView } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { ExactOrNull, OneOf, OneOfOrNull, Part, PartOrNull, Parts, Text, TextOrNull, Texts } from './fields.js';
import { PeriodSchema } from './period.schema.js';
import { QuoteSchema } from './quote.schema.js';

export class ComparisonCellSchema implements ComparisonCell {
  @ExactOrNull('The figure.', '280200000000') readonly value!: string | null;
  @TextOrNull('Its unit.', 'CNY') readonly unit!: string | null;
  @ExactOrNull('Its growth, per cent.', '8') readonly growth!: string | null;
  @Texts('`more than`, `about`, `streak:9` ...') readonly qualifiers!: readonly string[];
  @PartOrNull(() => QuoteSchema, 'Where it was said.') readonly quote!: QuoteSchema | null;
}

export class ChangeSchema {
  @ExactOrNull('Difference in the unit of the figures.') readonly absolute!: string | null;
  @ExactOrNull('Difference in per cent of the earlier one.', '5') readonly percent!: string | null;
  @ExactOrNull('Difference of two percentages.', '1.5') readonly percentagePoints!: string | null;
  @ExactOrNull('Difference of the two growth rates, in points.', '2') readonly growthPoints!: string | null;
}

export class ComparisonRowSchema implements ComparisonRow {
  @Text('Metric id.', 'revenue') readonly metric!: string;
  @Text('Segment id.', 'cloud') readonly segment!: string;
  @Text('Scope.', 'reported') readonly scope!: string;
  @OneOf('Basis', BASES, 'Accounting basis.') readonly basis!: Basis;
  @PartOrNull(() => ComparisonCellSchema, 'In the earlier document.') readonly from!: ComparisonCellSchema | null;
  @PartOrNull(() => ComparisonCellSchema, 'In the later document.') readonly to!: ComparisonCellSchema | null;
  @Part(() => ChangeSchema, 'From one to the other.') readonly change!: ChangeSchema;
  @Texts('Why the two may not be comparable.') readonly notes!: readonly string[];
}

export class StatementReferenceSchema extends QuoteSchema implements StatementReference {
  @ApiProperty({ enum: ['from', 'to'], description: 'Which of the two documents.' })
  readonly document!: StatementReference['document'];
  @Text('Id of the statement in its document.', 's1') readonly statement!: string;
  @Text('Metric id.', 'revenue') readonly metric!: string;
  @Text('Segment id.', 'cloud') readonly segment!: string;
  @OneOfOrNull(REVISIONS, 'How it relates to what was said before.') readonly revision!: Revision | null;
}

export class ComparedStatementsSchema {
  @Parts(() => StatementReferenceSchema, 'Said for the first time.') readonly new!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'Said again.') readonly repeated!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'Said otherwise.') readonly revised!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'Come true.') readonly fulfilled!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'No longer spoken of.')
  readonly unmentioned!: readonly StatementReferenceSchema[];
}

export class ComparisonSchema implements ComparisonView {
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @Part(() => PeriodSchema, 'Period of the earlier document.') readonly from!: PeriodSchema;
  @Part(() => PeriodSchema, 'Period of the later document.') readonly to!: PeriodSchema;
  @Parts(() => ComparisonRowSchema, 'One for each metric, segment and scope reported in either.')
  readonly rows!: readonly ComparisonRowSchema[];
  @Part(() => ComparedStatementsSchema, 'What became of the statements.')
  readonly statements!: ComparedStatementsSchema;
}
