import { IMPORT_KINDS, IMPORT_STATUSES, type ImportRowProblem, type ImportView } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Count, IdOrNull, Moment, OneOf, Part, PartOrNull, Parts, Text, TextOrNull, Texts } from './fields.js';
import { ProblemSchema } from './problem.schema.js';

class ImportDocumentsSchema {
  @Count('Days that the source had not given yet.') readonly created!: number;
  @Count('Days whose figures differ: new versions.', 0) readonly replaced!: number;
  @Count('Days that were known as they are.', 0) readonly unchanged!: number;
}

class ImportRowProblemSchema implements ImportRowProblem {
  @Count('Line of the file, the header being line 1.', 7) readonly row!: number;
  @TextOrNull('The column at fault.', 'value') readonly column!: string | null;
  @Text('What is wrong.', '"1,23" is no number that can be read one way only') readonly detail!: string;
  @Text('What to write.', 'Write 1234.5, 1,234.5, (12.3), 15% or 3.2亿.') readonly advice!: string;
}

export class ImportSchema implements ImportView {
  @IdOrNull('Id of the import; null for a dry run.') readonly id!: string | null;
  @Text('Id of the company.', 'apple') readonly company!: string;
  @Text('File name, as sent.', 'CIK0000320193.json') readonly name!: string;
  @OneOf('ImportKind', IMPORT_KINDS, 'Company facts or a table.') readonly kind!: ImportView['kind'];
  @OneOf('ImportStatus', IMPORT_STATUSES, '`planned`: a dry run. `done` and `failed` are final.')
  readonly status!: ImportView['status'];
  @Count('Rows of the table, or entries of the filings, that were read.', 3792) readonly rows!: number;
  @Count('Figures in the documents made of them.', 1210) readonly figures!: number;
  @Part(() => ImportDocumentsSchema, 'Documents, one for each source and day.')
  readonly documents!: ImportDocumentsSchema;
  @Parts(() => ImportRowProblemSchema, 'Rows that could not be taken, the first thousand.')
  readonly problems!: readonly ImportRowProblemSchema[];
  @Texts('What was left out and why, for people.', ['1075 entries left out: of concepts that no metric is mapped to'])
  readonly notes!: readonly string[];
  @ApiProperty({
    type: 'integer',
    minimum: 0,
    nullable: true,
    description: 'Verdicts of the company that changed, once done.',
  })
  readonly verdictsChanged!: number | null;
  @PartOrNull(() => ProblemSchema, 'Why judging by it failed, if it did.') readonly problem!: ProblemSchema | null;
  @Moment('When it was recorded here.') readonly createdAt!: string;
}
