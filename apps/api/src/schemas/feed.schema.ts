import {
  ALERT_TYPES,
  LANGUAGES,
  type AlertType,
  type FeedFilter,
  type FeedView,
  type FeedWithToken,
  type Page,
} from '#contracts';
import type { Language } from '#engine';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Id, Moment, OneOf, Part, Parts, Text, TextOrNull } from './fields.js';

const ids = (description: string) => ApiPropertyOptional({ type: String, isArray: true, description });

export class FeedFilterSchema implements FeedFilter {
  @ids('Only of these companies.') readonly companies?: readonly string[];
  @ids('Only of these metric ids.') readonly metrics?: readonly string[];
  @ids('Only of these segment ids.') readonly segments?: readonly string[];
  @ApiPropertyOptional({ enum: [...ALERT_TYPES], isArray: true, description: 'Only events of these types.' })
  readonly types?: readonly AlertType[];
}

export class FeedSchema implements FeedView {
  @Id('Id of the feed.') readonly id!: string;
  @Text('For people.', 'Cloud companies') readonly name!: string;
  @Part(() => FeedFilterSchema, 'What it gives.') readonly filter!: FeedFilterSchema;
  @OneOf('Language', LANGUAGES, 'Of the feed.') readonly language!: Language;
  @Moment('When it was made.') readonly createdAt!: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'Its addresses have led nowhere since.',
  })
  readonly revokedAt!: string | null;
}

export class FeedAddressesSchema {
  @Text('The events, as Atom.', '/v1/feeds/….atom') readonly atom!: string;
  @Text('The due dates, as iCalendar.', '/v1/calendars/….ics') readonly calendar!: string;
}

export class FeedWithTokenSchema extends FeedSchema implements FeedWithToken {
  @Text('Shown here and never again.') readonly token!: string;
  @Part(() => FeedAddressesSchema, 'Whoever knows one can read what the filter leaves, without a key.')
  readonly addresses!: FeedAddressesSchema;
}

export class FeedPage implements Page<FeedSchema> {
  @Parts(() => FeedSchema, 'Feeds, newest first.') readonly data!: readonly FeedSchema[];
  @TextOrNull('Give it as `cursor` to read on; null at the end.') readonly next!: string | null;
}
