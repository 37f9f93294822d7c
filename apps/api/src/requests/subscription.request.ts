import { Transform } from 'class-transformer';
import { IsEmail, IsIn, IsUUID, Matches, MaxLength } from 'class-validator';
import {
  ALERT_TYPES,
  CHANNELS,
  DELIVERY_STATES,
  DIGESTS,
  LANGUAGES,
  LIFECYCLES,
  NOTICE_TYPES,
  RESULTS,
  type AlertType,
  type ChannelName,
  type DeliveryState,
  type Digest,
  type EmailSettings,
  type EndpointChange,
  type EndpointRequest,
  type NoticeType,
  type SubscriptionChange,
  type SubscriptionFilter,
  type SubscriptionRequest,
  type WatchListRequest,
} from '#contracts';
import type { Language, Lifecycle, Result } from '#engine';
import type { DeliveryFilter, TimeRange } from '#usecases';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { PageRequest } from './lists.request.js';
import { Instant, Nested, OneWordOf, UuidOf, wholeNumber, Word, YesOrNo } from './rules.js';
import { AtLeastOne, Numeric, Some, Whole } from './some.js';

const MOST = 200;
const WORD = /^[a-z0-9][a-z0-9_.:-]{0,63}$/;
const EVENT_TYPES = [...ALERT_TYPES, ...NOTICE_TYPES];

const lowerCase = Transform(({ value }: { value: unknown }) =>
  Array.isArray(value) ? value.map((word: unknown) => (typeof word === 'string' ? word.toLowerCase() : word)) : value,
);
const Ids = (description: string) =>
  Some(description, { type: 'string', pattern: WORD.source }, MOST, lowerCase, Matches(WORD, { each: true }));
const Uuids = (description: string) =>
  Some(description, { type: 'string', format: 'uuid' }, MOST, IsUUID(undefined, { each: true }));
const Words = (words: readonly string[], description: string) =>
  Some(description, { type: 'string', enum: [...words] }, words.length, IsIn(words, { each: true }));

export class SubscriptionFilterRequest implements SubscriptionFilter {
  @Ids('Of these companies; with `claims` and `watchLists` what is watched.') readonly companies?: readonly string[];
  @Uuids('Of these claims.') readonly claims?: readonly string[];
  @Uuids('Of what these watch lists hold.') readonly watchLists?: readonly string[];
  @Ids('Only of these metric ids.') readonly metrics?: readonly string[];
  @Ids('Only of these segment ids.') readonly segments?: readonly string[];
  @Words(EVENT_TYPES, 'Only events of these types; all alerts if absent, notices only where named.')
  readonly types?: readonly (AlertType | NoticeType)[];
  @Words(RESULTS, 'Only where the verdict has one of these results.') readonly results?: readonly Result[];
  @Words(LIFECYCLES, 'Only where the claim stands so.') readonly lifecycles?: readonly Lifecycle[];
  @Numeric('Of `wordkept.claim.revised`: the least change of the target, in per cent of what it was.', 0, 1_000, 5)
  readonly minTargetChange?: number;
  @Whole('Of `wordkept.claim.due`: told so many days later, if nothing has resolved the claim by then.', 0, 1_000, 30)
  readonly daysOverdue?: number;
  @Numeric('The least confidence of the verdict.', 0, 1, 0.8) readonly minConfidence?: number;
  @YesOrNo({ description: 'Tell also what happened long before it was recorded: first loads, imports of old years.' })
  readonly includeHistoric?: boolean;
}

class EmailParts {
  @OneWordOf(LANGUAGES, 'Of the mails; English if absent.') readonly language?: Language;
  @OneWordOf(DIGESTS, '`none`: each event at once. `none` if absent.') readonly digest?: Digest;
  @Whole('Of a digest: the hour, in `timeZone`; 8 if absent.', 0, 23, 8) readonly hour?: number;
  @Word({ description: 'Of a digest: an IANA time zone; UTC if absent.' }, 'Asia/Shanghai') readonly timeZone?: string;
  @Whole('Of a weekly digest: 1 Monday to 7 Sunday; 1 if absent.', 1, 7, 1) readonly weekday?: number;
  @Whole('Mails an hour at most; what is more is told in one. 60 if absent.', 1, 10_000, 60)
  readonly hourlyLimit?: number;
}

const MOST_RECIPIENTS = 20;
const ADDRESSES = { type: 'string', format: 'email' };

export class EmailRequest extends EmailParts {
  @AtLeastOne('Who gets the mails.', ADDRESSES, MOST_RECIPIENTS, IsEmail(undefined, { each: true }))
  readonly to!: readonly string[];
}

export class SubscriptionCreateRequest implements SubscriptionRequest {
  @Word({ description: 'For people.', required: true }, 'Cloud guidance cut') readonly name!: string;
  @OneWordOf(CHANNELS, 'How it is told.', true) readonly channel!: ChannelName;
  @UuidOf('Of `webhook`: where to.') readonly endpoint?: string;
  @Nested(() => EmailRequest, 'Of `email`: whom, and how.') readonly email?: EmailRequest;
  @Nested(() => SubscriptionFilterRequest, 'Which events; all alerts if absent.')
  readonly filter?: SubscriptionFilterRequest;
  @YesOrNo({ description: 'Tell nothing for now.' }) readonly paused?: boolean;
}

export class SubscriptionChangeRequest implements SubscriptionChange {
  @Word({ description: 'For people.' }, 'Cloud guidance cut') readonly name?: string;
  @UuidOf('Of `webhook`: where to.') readonly endpoint?: string;
  @Nested(() => EmailRequest, 'Of `email`: whom, and how.') readonly email?: EmailSettings;
  @Nested(() => SubscriptionFilterRequest, 'Which events: it takes the place of the whole filter.')
  readonly filter?: SubscriptionFilterRequest;
  @YesOrNo({ description: 'Tell nothing for now; what waits is cancelled.' }) readonly paused?: boolean;
}

/** Longer than any address that the house goes to. */
const MOST_OF_URL = 2_048;
const LIMIT = 'Deliveries an hour at most; what is more is held back and told in one. 10,000 if absent.';

export class EndpointCreateRequest implements EndpointRequest {
  @ApiProperty({
    type: String,
    maxLength: MOST_OF_URL,
    description: 'Where events are sent.',
    example: 'https://example.com/hook',
  })
  @MaxLength(MOST_OF_URL)
  readonly url!: string;
  @Word({ description: 'For people.' }, 'Research desk', 200) readonly description?: string;
  @Whole(LIMIT, 1, 1_000_000, 10_000) readonly hourlyLimit?: number;
}

export class EndpointChangeRequest implements EndpointChange {
  @Word({ description: 'Where events are sent.' }, 'https://example.com/hook', MOST_OF_URL) readonly url?: string;
  @Word({ description: 'For people.' }, 'Research desk', 200) readonly description?: string;
  @Whole(LIMIT, 1, 1_000_000, 10_000) readonly hourlyLimit?: number;
  @YesOrNo({ description: 'False: nothing is sent, and what waits is cancelled.' }) readonly enabled?: boolean;
}

const MOST_WATCHED = 5_000;

class WatchedRequest {
  @Some(
    'Companies, all of whose claims are watched.',
    { type: 'string', pattern: WORD.source },
    MOST_WATCHED,
    lowerCase,
    Matches(WORD, { each: true }),
  )
  readonly companies?: readonly string[];
  @Some('Claims.', { type: 'string', format: 'uuid' }, MOST_WATCHED, IsUUID(undefined, { each: true }))
  readonly claims?: readonly string[];
}

export class WatchListChangeRequest extends WatchedRequest implements Partial<WatchListRequest> {
  @Word({ description: 'For people.' }, 'Cloud companies') readonly name?: string;
}

/** No heir of the one above: rules of a field are inherited, "may be left out" too. */
export class WatchListCreateRequest extends WatchedRequest implements WatchListRequest {
  @Word({ description: 'For people.', required: true }, 'Cloud companies') readonly name!: string;
}

export class RangeRequest implements TimeRange {
  @Instant({ description: 'Events recorded from then on.', required: true }) readonly from!: string;
  @Instant({ description: 'And before then; now if absent.' }) readonly to?: string;
}

export class PreviewRequest {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 90, default: 7, description: 'Days back.' })
  @wholeNumber
  @Whole('Days back; 7 if absent.', 1, 90, 7)
  readonly days?: number;
}

export class FilterPreviewRequest {
  @Nested(() => SubscriptionFilterRequest, 'Which events; all alerts if absent.')
  readonly filter?: SubscriptionFilterRequest;
  @Whole('Days back; 7 if absent.', 1, 90, 7) readonly days?: number;
}

export class DeliveryListRequest extends PageRequest implements DeliveryFilter {
  @UuidOf('Only of this subscription.') readonly subscription?: string;
  @UuidOf('Only to this webhook endpoint.') readonly endpoint?: string;
  @UuidOf('Only of this event.') readonly event?: string;
  @OneWordOf(DELIVERY_STATES, 'Only those that stand so.') readonly status?: DeliveryState;
  @OneWordOf(EVENT_TYPES, 'Only of events of this type.') readonly type?: string;
}
