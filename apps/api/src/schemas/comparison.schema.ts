import type {
  Basis,
  Bound,
  ComparedTopic,
  ComparisonCell,
  ComparisonRow,
  Growth,
  Result,
  Revision,
  SeriesPoint,
  StatementReference,
  Streak,
} from '#engine';
import { BASES, RESULTS, REVISIONS, type ComparisonView } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import {
  Count,
  Day,
  Exact,
  ExactOrNull,
  Flagged,
  Id,
  Ids,
  OneOf,
  OneOfOrNull,
  Part,
  PartOrNull,
  Parts,
  Text,
  TextOrNull,
  Texts,
} from './fields.js';
import { ChangeInWordsSchema } from './claim.schema.js';
import { PeriodSchema } from './period.schema.js';
import { QuoteSchema } from './quote.schema.js';

const BOUNDS: readonly Bound[] = ['at_least', 'more_than', 'up_to', 'less_than', 'about'];

export class MovedSchema {
  @Exact('By how much.', '0.9') readonly value!: string;
  @Text('Unit of the move.', 'percentage_point') readonly unit!: string;
}

export class ComparisonCellSchema implements ComparisonCell<string> {
  @ExactOrNull('The figure.', '280200000000') readonly value!: string | null;
  @TextOrNull('Its unit.', 'CNY') readonly unit!: string | null;
  @OneOfOrNull(BOUNDS, 'How the figure was bounded: "more than 53 million". Null where it was said as it is.')
  readonly valueBound!: Bound | null;
  @ExactOrNull('Its growth, per cent.', '8') readonly growth!: string | null;
  @OneOfOrNull(['yoy', 'qoq'], 'What the growth is against.') readonly growthBasis!: Growth['basis'] | null;
  @OneOfOrNull(BOUNDS, 'How the growth was bounded: triple digits are at least 100 per cent.')
  readonly growthBound!: Bound | null;
  @Flagged('The growth was not said but worked out from the year-ago figure that management gave.')
  readonly isGrowthDerived!: boolean;
  @PartOrNull(() => MovedSchema, 'How a rate moved against the year before, as said or worked out.')
  readonly moved!: MovedSchema | null;
  @Texts('`more than`, `about`, `streak:9` ...') readonly qualifiers!: readonly string[];
  @PartOrNull(() => QuoteSchema, 'Where it was said.') readonly quote!: QuoteSchema | null;
  @Id('The document that the quote stands in.') readonly document!: string;
}

export class SeriesPointSchema implements SeriesPoint {
  @Text('Calendar label.', 'September quarter 2025') readonly label!: string;
  @Day('Last day.') readonly end!: string;
  @ExactOrNull('The figure.') readonly value!: string | null;
  @TextOrNull('Its unit.', 'CNY') readonly unit!: string | null;
  @ExactOrNull('Its growth, per cent.', '8') readonly growth!: string | null;
}

export class StreakSchema implements Streak {
  @Count('How many periods in a row.', 9) readonly periods!: number;
  @ApiProperty({
    enum: ['growth', 'decline', 'double_digit', 'triple_digit', 'unnamed'],
    description: 'Of what.',
  })
  readonly of!: Streak['of'];
  @Flagged('As management said; else counted over the documents known.') readonly isSaid!: boolean;
}

export class ChangeSchema {
  @ExactOrNull('Difference in the unit of the figures.') readonly absolute!: string | null;
  @ExactOrNull('Difference in per cent of the earlier one.', '5') readonly percent!: string | null;
  @ExactOrNull('Difference of two percentages.', '1.5') readonly percentagePoints!: string | null;
  @ExactOrNull('Difference of the two growth rates, in points.', '2') readonly growthPoints!: string | null;
}

export class ComparisonRowSchema implements ComparisonRow<string> {
  @Text('Metric id.', 'revenue') readonly metric!: string;
  @Text('Segment id.', 'cloud') readonly segment!: string;
  @Text('Scope.', 'reported') readonly scope!: string;
  @OneOf('Basis', BASES, 'Accounting basis.') readonly basis!: Basis;
  @TextOrNull('`share`, `rank`, `part:<name>` or `months:<n>`; null for the measure itself.', 'share')
  readonly aspect!: string | null;
  @PartOrNull(() => ComparisonCellSchema, 'In the earlier period.') readonly from!: ComparisonCellSchema | null;
  @PartOrNull(() => ComparisonCellSchema, 'In the later period.') readonly to!: ComparisonCellSchema | null;
  @Part(() => ChangeSchema, 'From one to the other.') readonly change!: ChangeSchema;
  @PartOrNull(() => StreakSchema, 'How long it has gone so.') readonly streak!: StreakSchema | null;
  @Parts(() => SeriesPointSchema, 'The periods known from the earlier to the later one, oldest first.')
  readonly series!: readonly SeriesPointSchema[];
  @Texts('Why the two may not be comparable.') readonly notes!: readonly string[];
}

export class StatementReferenceSchema extends QuoteSchema implements StatementReference<string> {
  @ApiProperty({ enum: ['from', 'to'], description: 'Which of the two documents.' })
  readonly document!: StatementReference['document'];
  @Text('Id of the statement in its document.', 's1') readonly statement!: string;
  @Text('Metric id.', 'revenue') readonly metric!: string;
  @Text('Segment id.', 'cloud') readonly segment!: string;
  @OneOfOrNull(REVISIONS, 'How it relates to what was said before.') readonly revision!: Revision | null;
  @Text('Id of the claim.') readonly claim!: string;
  @Text('The claim in one line.', 'AIDC: first profitable quarter by 2026-03-31') readonly summary!: string;
  @Id('The document that the quote stands in.') readonly source!: string;
  @PartOrNull(() => ChangeInWordsSchema, 'Where the statement changed the target.')
  readonly change!: ChangeInWordsSchema | null;
  @OneOfOrNull(RESULTS, 'What the claim came to by the later period.') readonly result!: Result | null;
  @OneOfOrNull(['yes', 'no', 'unknown'], 'Of an event that was met: has it lasted, as known by then.')
  readonly sustained!: StatementReference['sustained'];
}

export class ComparedStatementsSchema {
  @Parts(() => StatementReferenceSchema, 'Said for the first time.') readonly new!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'Said again.') readonly repeated!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'Said otherwise.') readonly revised!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'Come true.') readonly fulfilled!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'Not come true.') readonly missed!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'Taken back.') readonly withdrawn!: readonly StatementReferenceSchema[];
  @Parts(() => StatementReferenceSchema, 'No longer spoken of.')
  readonly unmentioned!: readonly StatementReferenceSchema[];
}

export class ComparedDocumentsSchema {
  @Ids('Of the earlier period.') readonly from!: readonly string[];
  @Ids('Of the later period.') readonly to!: readonly string[];
}

export class ComparedTopicSchema implements ComparedTopic {
  @ApiProperty({ enum: ['name', 'measure'], description: 'A name that is spoken of, or a measure of a segment.' })
  readonly kind!: ComparedTopic['kind'];
  @Text('What is spoken of.', 'Quick Commerce') readonly topic!: string;
  @TextOrNull('Metric id; null where it is a name.') readonly metric!: string | null;
  @TextOrNull('Segment id; null where it is a name.') readonly segment!: string | null;
  @Count('How often.', 3) readonly mentions!: number;
  @Text('One of the sentences, verbatim.') readonly quote!: string;
}

export class ComparedTopicsSchema {
  @Parts(() => ComparedTopicSchema, 'In the later period only.') readonly takenUp!: readonly ComparedTopicSchema[];
  @Parts(() => ComparedTopicSchema, 'In the earlier period only.') readonly givenUp!: readonly ComparedTopicSchema[];
}

export class ComparisonSchema implements ComparisonView {
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @Part(() => PeriodSchema, 'The earlier period.') readonly from!: PeriodSchema;
  @Part(() => PeriodSchema, 'The later period.') readonly to!: PeriodSchema;
  @Part(() => ComparedDocumentsSchema, 'All documents of each period.') readonly documents!: ComparedDocumentsSchema;
  @Texts('What holds for every row: how the two periods lie to each other.') readonly notes!: readonly string[];
  @Parts(() => ComparisonRowSchema, 'One for each metric, segment and scope reported in either.')
  readonly rows!: readonly ComparisonRowSchema[];
  @Part(() => ComparedStatementsSchema, 'What became of the statements.')
  readonly statements!: ComparedStatementsSchema;
  @Part(() => ComparedTopicsSchema, 'What is spoken of in one of the periods only.')
  readonly topics!: ComparedTopicsSchema;
}
