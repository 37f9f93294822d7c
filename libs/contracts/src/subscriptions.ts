import type { IsoDate, Language, Lifecycle, Result } from '#engine';
import type { AlertType } from './alert.js';

/** What is told of subscriptions themselves, beside what is told of claims. */
export const NOTICE_TYPES = [
  'wordkept.endpoint.test',
  'wordkept.endpoint.disabled',
  'wordkept.deliveries.held',
] as const;

export type NoticeType = (typeof NOTICE_TYPES)[number];

/** CloudEvents 1.0, as an alert; about an endpoint or a subscription instead of a claim. */
export interface NoticeEvent {
  readonly specversion: '1.0';
  readonly id: string;
  /** Path of what it is about. */
  readonly source: string;
  readonly type: NoticeType;
  /** Id of the endpoint or the subscription. */
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: {
    readonly detail: string;
    readonly advice: string;
    readonly links: Readonly<Record<string, string>>;
    /** Only with `wordkept.deliveries.held`. */
    readonly held?: { readonly count: number; readonly from: string; readonly to: string };
  };
}

/**
 * Which events a subscription wants: all that is given must hold, one word of a list is enough. `companies`, `claims` and
 * `watchLists` name together what is watched. A threshold narrows only the events that it speaks of.
 */
export interface SubscriptionFilter {
  readonly companies?: readonly string[];
  readonly claims?: readonly string[];
  readonly watchLists?: readonly string[];
  readonly metrics?: readonly string[];
  readonly segments?: readonly string[];
  /** All types of alerts if absent; notices only where they are named. */
  readonly types?: readonly (AlertType | NoticeType)[];
  /** Results and states of the verdict that holds now. */
  readonly results?: readonly Result[];
  readonly lifecycles?: readonly Lifecycle[];
  /** Of `wordkept.claim.revised`: the least change of the target, in per cent of what it was. */
  readonly minTargetChange?: number;
  /** Of `wordkept.claim.due`: told so many days after the window has ended, if nothing has resolved the claim by then. */
  readonly daysOverdue?: number;
  /** 0 to 1: of the verdict that holds now. */
  readonly minConfidence?: number;
  /** Tell also what happened long before it was recorded: first loads of a history, imports of old years. */
  readonly includeHistoric?: boolean;
}

export const CHANNELS = ['webhook', 'email'] as const;
export type ChannelName = (typeof CHANNELS)[number];

export const DIGESTS = ['none', 'daily', 'weekly'] as const;
export type Digest = (typeof DIGESTS)[number];

/** How a subscription by mail is sent. */
export interface EmailSettings {
  readonly to: readonly string[];
  readonly language: Language;
  /** `none`: one mail an event, at once. */
  readonly digest: Digest;
  /** Of a digest: the hour, 0 to 23, in `timeZone` (IANA). */
  readonly hour: number;
  readonly timeZone: string;
  /** Of a weekly digest: 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** Mails an hour at most; what is more is told in one. */
  readonly hourlyLimit: number;
}

export interface SubscriptionRequest {
  readonly name: string;
  readonly channel: ChannelName;
  /** Of the channel `webhook`. */
  readonly endpoint?: string;
  /** Of the channel `email`. */
  readonly email?: Partial<EmailSettings> & Pick<EmailSettings, 'to'>;
  readonly filter?: SubscriptionFilter;
  readonly paused?: boolean;
}

export type SubscriptionChange = Partial<Omit<SubscriptionRequest, 'channel'>>;

export interface SubscriptionView {
  readonly id: string;
  readonly name: string;
  readonly channel: ChannelName;
  readonly endpoint: string | null;
  readonly email: EmailSettings | null;
  readonly filter: SubscriptionFilter;
  readonly paused: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** What a subscription would have told of the past. */
export interface SubscriptionPreview {
  readonly from: string;
  readonly to: string;
  /** Events that were looked at, and how many of them match. */
  readonly events: number;
  readonly matching: number;
  /** How many more would match, but happened long before they were recorded: `includeHistoric` tells these too. */
  readonly historic: number;
  /** Of those that match, how many a day at most: what to expect. */
  readonly busiestDay: { readonly day: IsoDate; readonly events: number } | null;
  /** Newest first. */
  readonly data: readonly PreviewedEvent[];
}

export interface PreviewedEvent {
  readonly id: string;
  readonly type: AlertType;
  readonly time: string;
  readonly company: string;
  readonly subject: string;
  readonly summary: string | null;
}

export interface EndpointRequest {
  /** Where events are sent: https, on the public internet. */
  readonly url: string;
  readonly description?: string;
  /** Deliveries an hour at most; what is more is held back and told in one. */
  readonly hourlyLimit?: number;
}

export type EndpointChange = Partial<EndpointRequest> & { readonly enabled?: boolean };

export const DISABLE_REASONS = ['gone', 'failing', 'by_hand'] as const;
export type DisableReason = (typeof DISABLE_REASONS)[number];

export interface EndpointView {
  readonly id: string;
  readonly url: string;
  readonly description: string;
  readonly hourlyLimit: number;
  readonly enabled: boolean;
  readonly disabled: { readonly at: string; readonly reason: DisableReason } | null;
  /** Since when every attempt has failed; null where the last one did not. */
  readonly failingSince: string | null;
  /** Until when signatures are made with the former secret too; null where there is none. */
  readonly previousSecretUntil: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The secret is shown here and never again. */
export interface EndpointWithSecret extends EndpointView {
  readonly secret: string;
}

export interface WatchListRequest {
  readonly name: string;
  readonly companies?: readonly string[];
  readonly claims?: readonly string[];
}

export interface WatchListView extends Required<WatchListRequest> {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export const DELIVERY_STATES = ['pending', 'delivered', 'failed', 'held', 'cancelled'] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

export interface DeliveryView {
  readonly id: string;
  /** Null for what an endpoint is told of itself. */
  readonly subscription: string | null;
  readonly endpoint: string | null;
  readonly channel: ChannelName;
  /** Id of the event, which the receiver sees as `webhook-id`. */
  readonly event: string;
  readonly type: AlertType | NoticeType;
  readonly subject: string;
  readonly status: DeliveryState;
  /** Why it was held or cancelled, or what was wrong with the last attempt. */
  readonly reason: string | null;
  readonly attempts: number;
  /** When it is tried next; null where it is not. */
  readonly dueAt: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
}

export interface AttemptView {
  readonly number: number;
  readonly at: string;
  readonly outcome: 'delivered' | 'failed';
  /** Of HTTP or SMTP; null where nothing was answered. */
  readonly status: number | null;
  readonly durationMs: number;
  /** The first kilobyte of it. */
  readonly answer: string | null;
  readonly error: string | null;
}

export interface DeliveryDetail extends DeliveryView {
  readonly log: readonly AttemptView[];
}

/** What was queued again. */
export interface ReplayView {
  readonly from: string;
  readonly to: string;
  readonly deliveries: number;
}
