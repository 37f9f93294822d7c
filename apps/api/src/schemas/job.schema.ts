import { JOB_KINDS, JOB_STAGES, JOB_STATUSES, type JobKind, type JobStatus, type JobView } from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import { Count, IdOrNull, Moment, OneOf, Part, PartOrNull, Text } from './fields.js';
import { DocumentSchema } from './document.schema.js';
import { ProblemSchema } from './problem.schema.js';

export class FoundSchema {
  @Count('Forward-looking statements in the document.') readonly statements!: number;
  @Count('Reported figures and events in the document.', 60) readonly observations!: number;
  @Count('Claims that the document speaks of.', 10) readonly claims!: number;
  @Count('Verdicts of the company that changed.', 3) readonly verdictsChanged!: number;
}

export class JobSchema implements JobView {
  @Text('Id of the job.') readonly id!: string;
  @OneOf('JobKind', JOB_KINDS, 'What is on its way.') readonly kind!: JobKind;
  @IdOrNull('The document; null where it is not about one.') readonly document!: string | null;
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @OneOf('JobStatus', JOB_STATUSES, '`done` and `failed` are final.') readonly status!: JobStatus;
  @OneOf('JobStage', JOB_STAGES, 'How far it has come.') readonly stage!: JobView['stage'];
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 100, description: 'Of the steps, or of the documents.' })
  readonly percent!: number;
  @PartOrNull(() => ProblemSchema, 'Why it failed, if it did.') readonly problem!: ProblemSchema | null;
  @PartOrNull(() => FoundSchema, 'What was found in a document, once done.') readonly found!: FoundSchema | null;
  @Moment('When it was asked for.') readonly createdAt!: string;
  @Moment('When it last went on.') readonly updatedAt!: string;
}

export class ReceiptSchema {
  @Part(() => DocumentSchema, 'The document as stored.') readonly document!: DocumentSchema;
  @Part(() => JobSchema, 'The job to follow.') readonly job!: JobSchema;
}
