import type { Language, Role, StatementKind } from '#engine';
import {
  DATE_SOURCES,
  LANGUAGES,
  ROLES,
  type DateReason,
  type PreviewCompleteness,
  type PreviewedSpeaker,
  type PreviewView,
  type StoredDocumentReference,
} from '#contracts';
import { ApiProperty } from '@nestjs/swagger';
import {
  Count,
  Day,
  DayOrNull,
  Flagged,
  Id,
  Moment,
  OneOf,
  OneOfOrNull,
  Part,
  PartOrNull,
  Parts,
  Text,
  TextOrNull,
  Texts,
} from './fields.js';
import { OriginSchema } from './origin.schema.js';
import { PeriodSchema } from './period.schema.js';
import { ProblemSchema } from './problem.schema.js';
import { FlagSchema, SpanSchema } from './quote.schema.js';

export class PlaceSchema extends SpanSchema {
  @Text('The words that say it.', 'June quarter 2025 results conference call') readonly quote!: string;
}

export class DateReasonSchema implements DateReason {
  @OneOf(
    'DateSource',
    DATE_SOURCES,
    'Who says it; `assumed` where the text says it without its year, or in other words.',
  )
  readonly source!: DateReason['source'];
  @PartOrNull(() => PlaceSchema, 'Where in the text; null where it is said outside of it.')
  readonly at!: PlaceSchema | null;
}

export class PreviewPeriodSchema extends PeriodSchema {
  @Part(() => DateReasonSchema, 'Why this period.') readonly why!: DateReasonSchema;
}

export class PreviewEventDateSchema {
  @Day('Day of the call.', '2025-07-30') readonly date!: string;
  @Part(() => DateReasonSchema, 'Why this day.') readonly why!: DateReasonSchema;
}

export class PreviewedSpeakerSchema implements PreviewedSpeaker {
  @TextOrNull('Name, where the document gives one.') readonly name!: string | null;
  @TextOrNull('Title, where the document gives one.', 'Chief Financial Officer') readonly title!: string | null;
  @OneOf('Role', ROLES, 'Only `management` makes statements.') readonly role!: Role;
  @Count('How often they speak.') readonly turns!: number;
  @Count('Characters of what they say.', 4100) readonly characters!: number;
}

export class SectionLengthsSchema {
  @Count('Characters of a summary.', 0) readonly summary!: number;
  @Count('Characters of prepared remarks.', 21000) readonly prepared!: number;
  @Count('Characters of questions and answers.', 26000) readonly qa!: number;
}

export class CompletenessSchema implements PreviewCompleteness {
  @Flagged('Nothing that is looked for is missing.') readonly isComplete!: boolean;
  @Flagged('Prepared remarks were found.') readonly hasPrepared!: boolean;
  @Flagged('Questions and answers were found.') readonly hasQuestions!: boolean;
  @Flagged('The text ends in the middle of a sentence.') readonly endsMidSentence!: boolean;
  @Texts('What is amiss, for people.', ['no questions and answers were found']) readonly doubts!: readonly string[];
}

export class KindCountsSchema implements Readonly<Record<StatementKind, number>> {
  @Count('A number or a ratio to check.') readonly quantitative!: number;
  @Count('Up, down or steady, without a number.') readonly directional!: number;
  @Count('An event that happens or not.') readonly milestone!: number;
  @Count('The rest that can be followed.') readonly qualitative!: number;
}

export class StatementCountsSchema {
  @Count('Forward-looking statements.') readonly total!: number;
  @Part(() => KindCountsSchema, 'By kind.') readonly byKind!: KindCountsSchema;
}

export class ObservationCountsSchema {
  @Count('Reported figures and events.', 60) readonly total!: number;
  @Count('Figures.', 55) readonly figures!: number;
  @Count('Events.', 5) readonly events!: number;
}

export class PreviewCompanySchema implements Readonly<PreviewView['company']> {
  @TextOrNull('Whose it is taken to be.', 'alibaba') readonly id!: string | null;
  @OneOfOrNull(['given', 'front_matter', 'found'], 'Who says so; `found` by its names in the text.')
  readonly source!: PreviewView['company']['source'];
  @Flagged('It has a profile; without one it is read with a neutral one.') readonly hasProfile!: boolean;
  @Texts('Companies that the text names at its top, the likeliest first.', ['alibaba'])
  readonly candidates!: readonly string[];
}

export class StoredDocumentSchema implements StoredDocumentReference {
  @Id('Id of the document.') readonly id!: string;
  @Text('File name or title.', 'september-quarter-2025.txt') readonly name!: string;
  @Moment('When it was recorded here.') readonly receivedAt!: string;
  @PartOrNull(() => PeriodSchema, 'The fiscal period that it reports on; null until read.')
  readonly period!: PeriodSchema | null;
  @DayOrNull('Day of the call; null until read.') readonly eventDate!: string | null;
}

/** What would be kept of a document, and how it would be read. */
export class PreviewSchema implements PreviewView {
  @Part(() => PreviewCompanySchema, 'Whose document it is.') readonly company!: PreviewCompanySchema;
  @TextOrNull('File name, without folders.', 'q2.pdf') readonly name!: string | null;
  @Part(() => OriginSchema, 'How it came in.') readonly origin!: OriginSchema;
  @Count('Length of the plain text in UTF-16 code units.', 48210) readonly characters!: number;
  @Text('SHA-256 of the plain text in UTF-8, hex.') readonly sha256!: string;
  @Texts('The first lines that hold something.', ['Example Corp, June quarter 2025 results conference call'])
  readonly firstLines!: readonly string[];
  @ApiProperty({
    enum: LANGUAGES,
    enumName: 'Language',
    isArray: true,
    description: 'Languages found, the most usual first.',
  })
  readonly languages!: readonly Language[];
  @PartOrNull(() => PreviewPeriodSchema, 'The period reported; null where nobody says.')
  readonly period!: PreviewPeriodSchema | null;
  @PartOrNull(() => PreviewEventDateSchema, 'Day of the call; null where nobody says.')
  readonly eventDate!: PreviewEventDateSchema | null;
  @Count('Which version of the call’s text it says it is.', 1) readonly version!: number;
  @Count('Turns of speakers.', 40) readonly turns!: number;
  @Parts(() => PreviewedSpeakerSchema, 'Who speaks.') readonly speakers!: readonly PreviewedSpeakerSchema[];
  @Part(() => SectionLengthsSchema, 'Its parts.') readonly sections!: SectionLengthsSchema;
  @Part(() => CompletenessSchema, 'Is it whole?') readonly completeness!: CompletenessSchema;
  @PartOrNull(() => StatementCountsSchema, 'Null until its dates are known.')
  readonly statements!: StatementCountsSchema | null;
  @PartOrNull(() => ObservationCountsSchema, 'Null until its dates are known.')
  readonly observations!: ObservationCountsSchema | null;
  @Parts(() => FlagSchema, 'Why it should be read with care.') readonly flags!: readonly FlagSchema[];
  @PartOrNull(() => StoredDocumentSchema, 'The same text, stored already.')
  readonly equal!: StoredDocumentSchema | null;
  @Parts(() => StoredDocumentSchema, 'Other texts of the same call that are stored, the newest first.')
  readonly sameCall!: readonly StoredDocumentSchema[];
  @PartOrNull(() => ProblemSchema, 'What it could not be read for: a date that is missing.')
  readonly problem!: ProblemSchema | null;
}
