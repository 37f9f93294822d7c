import {
  ALERT_TYPES,
  CHANNELS,
  DELIVERY_STATES,
  DIGESTS,
  DISABLE_REASONS,
  LANGUAGES,
  LIFECYCLES,
  NOTICE_TYPES,
  RESULTS,
  type AlertType,
  type AttemptView,
  type ChannelName,
  type DeliveryDetail,
  type DeliveryState,
  type DeliveryView,
  type Digest,
  type DisableReason,
  type EmailSettings,
  type EndpointView,
  type EndpointWithSecret,
  type NoticeEvent,
  type NoticeType,
  type Page,
  type PreviewedEvent,
  type ReplayView,
  type SubscriptionFilter,
  type SubscriptionPreview,
  type SubscriptionView,
  type WatchListView,
} from '#contracts';
import type { Language, Lifecycle, Result } from '#engine';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  Count,
  Day,
  Flagged,
  Id,
  IdOrNull,
  Ids,
  Moment,
  OneOf,
  Part,
  PartOrNull,
  Parts,
  Text,
  TextOrNull,
  Texts,
} from './fields.js';

const EVENT_TYPES = [...ALERT_TYPES, ...NOTICE_TYPES];

const some = (description: string) => ApiPropertyOptional({ type: String, isArray: true, description });
const someOf = (words: readonly string[], description: string) =>
  ApiPropertyOptional({ type: 'array', items: { type: 'string', enum: [...words] }, description });
const momentOrNull = (description: string) =>
  ApiProperty({ type: String, format: 'date-time', nullable: true, description });
const countOrNull = (description: string) => ApiProperty({ type: 'integer', nullable: true, description });
const numeric = (description: string) => ApiPropertyOptional({ type: Number, description });

abstract class NextPage {
  @TextOrNull('Give it as `cursor` to read on; null at the end.') readonly next!: string | null;
}

export class SubscriptionFilterSchema implements SubscriptionFilter {
  @some('Companies; with `claims` and `watchLists` what is watched.') readonly companies?: readonly string[];
  @some('Claims.') readonly claims?: readonly string[];
  @some('Watch lists.') readonly watchLists?: readonly string[];
  @some('Metric ids.') readonly metrics?: readonly string[];
  @some('Segment ids.') readonly segments?: readonly string[];
  @someOf(EVENT_TYPES, 'Types of events.') readonly types?: readonly (AlertType | NoticeType)[];
  @someOf(RESULTS, 'Results of the verdict.') readonly results?: readonly Result[];
  @someOf(LIFECYCLES, 'Where the claim stands.') readonly lifecycles?: readonly Lifecycle[];
  @numeric('Least change of a revised target, in per cent.') readonly minTargetChange?: number;
  @numeric('Days after which a due claim is told that nothing has resolved.') readonly daysOverdue?: number;
  @numeric('Least confidence of the verdict.') readonly minConfidence?: number;
  @ApiPropertyOptional({ type: Boolean, description: 'What happened long before it was recorded, too.' })
  readonly includeHistoric?: boolean;
}

export class EmailSettingsSchema implements EmailSettings {
  @Texts('Who gets the mails.', ['desk@example.com']) readonly to!: readonly string[];
  @OneOf('Language', LANGUAGES, 'Of the mails.') readonly language!: Language;
  @OneOf('Digest', DIGESTS, '`none`: each event at once.') readonly digest!: Digest;
  @Count('Of a digest: the hour.') readonly hour!: number;
  @Text('Of a digest: an IANA time zone.', 'Asia/Shanghai') readonly timeZone!: string;
  @Count('Of a weekly digest: 1 Monday to 7 Sunday.') readonly weekday!: number;
  @Count('Mails an hour at most.') readonly hourlyLimit!: number;
}

export class SubscriptionSchema implements SubscriptionView {
  @Id('Id of the subscription.') readonly id!: string;
  @Text('For people.', 'Cloud guidance cut') readonly name!: string;
  @OneOf('Channel', CHANNELS, 'How it is told.') readonly channel!: ChannelName;
  @IdOrNull('Of `webhook`: where to.') readonly endpoint!: string | null;
  @PartOrNull(() => EmailSettingsSchema, 'Of `email`: whom, and how.') readonly email!: EmailSettingsSchema | null;
  @Part(() => SubscriptionFilterSchema, 'Which events.') readonly filter!: SubscriptionFilterSchema;
  @Flagged('Nothing is told for now.') readonly paused!: boolean;
  @Moment('When it was made.') readonly createdAt!: string;
  @Moment('When it was last changed.') readonly updatedAt!: string;
}

export class SubscriptionPage extends NextPage implements Page<SubscriptionSchema> {
  @Parts(() => SubscriptionSchema, 'Subscriptions, newest first.') readonly data!: readonly SubscriptionSchema[];
}

export class PreviewedEventSchema implements PreviewedEvent {
  @Id('Id of the event.') readonly id!: string;
  @OneOf('AlertType', ALERT_TYPES, 'What happened.') readonly type!: AlertType;
  @Moment('When it was recorded.') readonly time!: string;
  @Text('Id of the company.', 'alibaba') readonly company!: string;
  @Id('Id of the claim, or of the document that could not be read.') readonly subject!: string;
  @TextOrNull('The claim in one line.') readonly summary!: string | null;
}

export class BusiestDaySchema {
  @Day('The day.') readonly day!: string;
  @Count('Events on it.') readonly events!: number;
}

export class SubscriptionPreviewSchema implements SubscriptionPreview {
  @Moment('From when.') readonly from!: string;
  @Moment('Until when.') readonly to!: string;
  @Count('Events of that time.') readonly events!: number;
  @Count('Those that the subscription would have told.') readonly matching!: number;
  @Count('Those that it passes over because they happened long before they were recorded.') readonly historic!: number;
  @PartOrNull(() => BusiestDaySchema, 'The day with most of them.') readonly busiestDay!: BusiestDaySchema | null;
  @Parts(() => PreviewedEventSchema, 'The newest hundred of them, newest first.')
  readonly data!: readonly PreviewedEventSchema[];
}

export class ReplaySchema implements ReplayView {
  @Moment('Events recorded from then on.') readonly from!: string;
  @Moment('And before then.') readonly to!: string;
  @Count('Deliveries that are sent again, or for the first time.') readonly deliveries!: number;
}

export class DisabledSchema {
  @Moment('Since when.') readonly at!: string;
  @OneOf('DisableReason', DISABLE_REASONS, '`gone`: it answered 410. `failing`: everything failed for five days.')
  readonly reason!: DisableReason;
}

export class WebhookEndpointSchema implements EndpointView {
  @Id('Id of the endpoint.') readonly id!: string;
  @Text('Where events are sent.', 'https://example.com/hook') readonly url!: string;
  @Text('For people.', 'Research desk') readonly description!: string;
  @Count('Deliveries an hour at most.') readonly hourlyLimit!: number;
  @Flagged('Events are sent.') readonly enabled!: boolean;
  @PartOrNull(() => DisabledSchema, 'Why not, where they are not.') readonly disabled!: DisabledSchema | null;
  @momentOrNull('Since when every attempt has failed.') readonly failingSince!: string | null;
  @momentOrNull('Until when the former secret signs too.') readonly previousSecretUntil!: string | null;
  @Moment('When it was made.') readonly createdAt!: string;
  @Moment('When it was last changed.') readonly updatedAt!: string;
}

export class WebhookEndpointWithSecretSchema extends WebhookEndpointSchema implements EndpointWithSecret {
  @Text('Signatures are made with it (Standard Webhooks). Shown here and never again.', 'whsec_…')
  readonly secret!: string;
}

export class WebhookEndpointPage extends NextPage implements Page<WebhookEndpointSchema> {
  @Parts(() => WebhookEndpointSchema, 'Endpoints, newest first.') readonly data!: readonly WebhookEndpointSchema[];
}

export class WatchListSchema implements WatchListView {
  @Id('Id of the list.') readonly id!: string;
  @Text('For people.', 'Cloud companies') readonly name!: string;
  @Texts('Companies, all of whose claims are watched.', ['alibaba']) readonly companies!: readonly string[];
  @Ids('Claims.') readonly claims!: readonly string[];
  @Moment('When it was made.') readonly createdAt!: string;
  @Moment('When it was last changed.') readonly updatedAt!: string;
}

export class WatchListPage extends NextPage implements Page<WatchListSchema> {
  @Parts(() => WatchListSchema, 'Watch lists, newest first.') readonly data!: readonly WatchListSchema[];
}

export class DeliverySchema implements DeliveryView {
  @Id('Id of the delivery.') readonly id!: string;
  @IdOrNull('Null for what an endpoint is told of itself.') readonly subscription!: string | null;
  @IdOrNull('The webhook endpoint, if it is one.') readonly endpoint!: string | null;
  @OneOf('Channel', CHANNELS, 'How it is told.') readonly channel!: ChannelName;
  @Id('Id of the event: `webhook-id`.') readonly event!: string;
  @OneOf('DeliveredType', EVENT_TYPES, 'What happened.') readonly type!: AlertType | NoticeType;
  @Id('What it is about.') readonly subject!: string;
  @OneOf('DeliveryState', DELIVERY_STATES, '`held`: beyond the limit of the hour. `failed`: given up.')
  readonly status!: DeliveryState;
  @TextOrNull('Why it was held or cancelled, or what was wrong with the last attempt.') readonly reason!: string | null;
  @Count('Attempts so far.') readonly attempts!: number;
  @momentOrNull('When it is tried next.') readonly dueAt!: string | null;
  @Moment('When it was made.') readonly createdAt!: string;
  @momentOrNull('When it ended.') readonly finishedAt!: string | null;
}

export class DeliveryPage extends NextPage implements Page<DeliverySchema> {
  @Parts(() => DeliverySchema, 'Deliveries, newest first.') readonly data!: readonly DeliverySchema[];
}

export class AttemptSchema implements AttemptView {
  @Count('1 for the first.') readonly number!: number;
  @Moment('When it was begun.') readonly at!: string;
  @OneOf('AttemptOutcome', ['delivered', 'failed'], 'How it ended.') readonly outcome!: AttemptView['outcome'];
  @countOrNull('Status of HTTP or SMTP; null where nothing was answered.') readonly status!: number | null;
  @Count('Milliseconds.') readonly durationMs!: number;
  @TextOrNull('The first kilobyte of the answer.') readonly answer!: string | null;
  @TextOrNull('What was wrong.') readonly error!: string | null;
}

export class DeliveryDetailSchema extends DeliverySchema implements DeliveryDetail {
  @Parts(() => AttemptSchema, 'Every attempt, oldest first.') readonly log!: readonly AttemptSchema[];
}

export class HeldSchema {
  @Count('Events that were held back.') readonly count!: number;
  @Moment('Beginning of the hour.') readonly from!: string;
  @Moment('End of it.') readonly to!: string;
}

export class NoticeDataSchema {
  @Text('What happened.') readonly detail!: string;
  @Text('What to do.') readonly advice!: string;
  @ApiProperty({ type: 'object', additionalProperties: { type: 'string' }, description: 'Paths of the API, by name.' })
  readonly links!: Readonly<Record<string, string>>;
  @ApiPropertyOptional({ type: () => HeldSchema, description: 'Only with `wordkept.deliveries.held`.' })
  readonly held?: HeldSchema;
}

/** What is told of endpoints and subscriptions themselves: CloudEvents 1.0. */
export class NoticeSchema implements NoticeEvent {
  @ApiProperty({ enum: ['1.0'], description: 'Version of CloudEvents.' }) readonly specversion!: '1.0';
  @Id('Id of the event.') readonly id!: string;
  @Text('What it is about.', '/v1/webhook-endpoints/0199e2d4-7c11-7a30-9f65-1c6f0a2b3c4d') readonly source!: string;
  @OneOf('NoticeType', NOTICE_TYPES, 'What happened.') readonly type!: NoticeType;
  @Id('Id of what it is about.') readonly subject!: string;
  @Moment('When it was recorded.') readonly time!: string;
  @ApiProperty({ enum: ['application/json'], description: 'Form of `data`.' })
  readonly datacontenttype!: 'application/json';
  @Part(() => NoticeDataSchema, 'What happened.') readonly data!: NoticeDataSchema;
}
