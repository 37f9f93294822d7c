import type { Page } from '#contracts';
import { ClaimRowSchema, CompanyTimelineEntrySchema, TimelineEntrySchema } from './claim.schema.js';
import { ClaimTrackSchema } from './company-detail.schema.js';
import { CompanySchema } from './company.schema.js';
import { DocumentSchema } from './document.schema.js';
import { Parts, TextOrNull } from './fields.js';
import { ImportSchema } from './import.schema.js';
import { JobSchema } from './job.schema.js';
import { ObservationSchema } from './observation.schema.js';
import { OutdatedCompanySchema } from './reextraction.schema.js';
import { ReviewSchema } from './review.schema.js';
import { StatementSchema } from './statement.schema.js';
import { VerdictRowSchema } from './verdict.schema.js';

/** Every list has this shape, also where all fits on one page today: a longer one may come in pages later. */
abstract class PageSchema {
  @TextOrNull('Give it as `cursor` to read on; null at the end.') readonly next!: string | null;
}

export class CompanyPage extends PageSchema implements Page<CompanySchema> {
  @Parts(() => CompanySchema, 'Companies, by id.') readonly data!: readonly CompanySchema[];
}
export class DocumentPage extends PageSchema implements Page<DocumentSchema> {
  @Parts(() => DocumentSchema, 'Documents.') readonly data!: readonly DocumentSchema[];
}
export class ImportPage extends PageSchema implements Page<ImportSchema> {
  @Parts(() => ImportSchema, 'Imports, the newest first.') readonly data!: readonly ImportSchema[];
}
export class OutdatedCompanyPage extends PageSchema implements Page<OutdatedCompanySchema> {
  @Parts(() => OutdatedCompanySchema, 'By id of the company.') readonly data!: readonly OutdatedCompanySchema[];
}
export class JobPage extends PageSchema implements Page<JobSchema> {
  @Parts(() => JobSchema, 'Jobs, the newest first.') readonly data!: readonly JobSchema[];
}
export class StatementPage extends PageSchema implements Page<StatementSchema> {
  @Parts(() => StatementSchema, 'Statements in the order of the text.') readonly data!: readonly StatementSchema[];
}
export class ObservationPage extends PageSchema implements Page<ObservationSchema> {
  @Parts(() => ObservationSchema, 'Observations in the order of the text.')
  readonly data!: readonly ObservationSchema[];
}
export class ClaimPage extends PageSchema implements Page<ClaimRowSchema> {
  @Parts(() => ClaimRowSchema, 'Claims.') readonly data!: readonly ClaimRowSchema[];
}
export class ClaimTrackPage extends PageSchema implements Page<ClaimTrackSchema> {
  @Parts(() => ClaimTrackSchema, 'Claims by the day on which each was first said.')
  readonly data!: readonly ClaimTrackSchema[];
}
export class TimelinePage extends PageSchema implements Page<TimelineEntrySchema> {
  @Parts(() => TimelineEntrySchema, 'Entries, oldest first.') readonly data!: readonly TimelineEntrySchema[];
}
export class VerdictPage extends PageSchema implements Page<VerdictRowSchema> {
  @Parts(() => VerdictRowSchema, 'Verdicts, oldest first.') readonly data!: readonly VerdictRowSchema[];
}
export class CompanyTimelinePage extends PageSchema implements Page<CompanyTimelineEntrySchema> {
  @Parts(() => CompanyTimelineEntrySchema, 'Entries, oldest first.')
  readonly data!: readonly CompanyTimelineEntrySchema[];
}
export class ReviewPage extends PageSchema implements Page<ReviewSchema> {
  @Parts(() => ReviewSchema, 'Reviews, newest first.') readonly data!: readonly ReviewSchema[];
}
