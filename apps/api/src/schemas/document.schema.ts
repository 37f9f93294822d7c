import type { Language } from '#engine';
import {
  DOCUMENT_KINDS,
  DOCUMENT_STATUSES,
  LANGUAGES,
  type DocumentReference,
  type DocumentStatus,
  type DocumentView,
} from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import {
  Count,
  CountOrNull,
  Day,
  DayOrNull,
  Id,
  IdOrNull,
  Ids,
  Moment,
  OneOf,
  Part,
  PartOrNull,
  Text,
} from './fields.js';
import { OriginSchema } from './origin.schema.js';
import { PeriodSchema } from './period.schema.js';
import { ProblemSchema } from './problem.schema.js';

export class DocumentSchema implements DocumentView {
  @Id('Id of the document.') readonly id!: string;
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @OneOf('DocumentKind', DOCUMENT_KINDS, '`import`: written from the figures of a filing or a table.')
  readonly kind!: DocumentView['kind'];
  @Text('File name or title, as sent.', 'september-quarter-2025.txt') readonly name!: string;
  @Text('SHA-256 of the text in UTF-8, hex.') readonly sha256!: string;
  @Count('Length of the text in UTF-16 code units.', 48210) readonly characters!: number;
  @ApiProperty({ enum: LANGUAGES, enumName: 'Language', isArray: true, description: 'Languages found, once read.' })
  readonly languages!: readonly Language[];
  @PartOrNull(() => PeriodSchema, 'The fiscal period that it reports on; null until read.')
  readonly period!: PeriodSchema | null;
  @DayOrNull('Day of the call; null until read.') readonly eventDate!: string | null;
  @OneOf('DocumentStatus', DOCUMENT_STATUSES, '`ready` once statements and observations can be read.')
  readonly status!: DocumentStatus;
  @PartOrNull(() => ProblemSchema, 'Why it could not be read, if it failed.') readonly problem!: ProblemSchema | null;
  @Count('Forward-looking statements found.') readonly statements!: number;
  @Count('Reported figures and events found.', 60) readonly observations!: number;
  @Moment('When it was recorded here.') readonly receivedAt!: string;
  @PartOrNull(
    () => OriginSchema,
    'How it came in, where it came as a file or from an address; null where it was sent as text.',
  )
  readonly origin!: OriginSchema | null;
  @CountOrNull('Which version of the call’s text it says, or its sender says, it is; null until read.', 1)
  readonly version!: number | null;
  @IdOrNull('The document that its sender says it corrects.') readonly replaces!: string | null;
  @Ids('The other texts of the same call, the newest first; none until read.') readonly sameCall!: readonly string[];
}

export class DocumentReferenceSchema implements DocumentReference {
  @Id('Id of the document.') readonly id!: string;
  @Text('File name or title.', 'september-quarter-2025.txt') readonly name!: string;
  @Part(() => PeriodSchema, 'The fiscal period that it reports on.') readonly period!: PeriodSchema;
  @Day('Day of the call.', '2025-11-25') readonly eventDate!: string;
}
