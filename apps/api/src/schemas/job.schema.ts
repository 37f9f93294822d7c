import { JOB_STAGES, JOB_STATUSES, type JobStatus, type JobView } from '#contracts';
import { Count, Id, OneOf, Part, PartOrNull, Text } from './fields.js';
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
  @Id('The document that is on its way.') readonly document!: string;
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @OneOf('JobStatus', JOB_STATUSES, '`done` and `failed` are final.') readonly status!: JobStatus;
  @OneOf('JobStage', JOB_STAGES, 'How far it has come.') readonly stage!: JobView['stage'];
  @PartOrNull(() => ProblemSchema, 'Why it failed, if it did.') readonly problem!: ProblemSchema | null;
  @PartOrNull(() => FoundSchema, 'What was found, once done.') readonly found!: FoundSchema | null;
}

export class ReceiptSchema {
  @Part(() => DocumentSchema, 'The document as stored.') readonly document!: DocumentSchema;
  @Part(() => JobSchema, 'The job to follow.') readonly job!: JobSchema;
}
