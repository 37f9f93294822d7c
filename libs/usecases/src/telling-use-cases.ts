import type { AlertEvent, EventPage, FeedFilter, FeedRequest, FeedView, FeedWithToken, Page } from '#contracts';
import type { Language } from '#engine';
import type { EventFilter } from './ports/index.js';

/** Which events, and from where on. */
export interface EventQuery extends EventFilter {
  /** The `next` of an answer, or `now`; from the oldest event on if absent. */
  readonly after?: string;
  /** Seconds to wait for an event where there is none, 0 to 30; 0 if absent. */
  readonly wait?: number;
  /** 1 to 200, 50 if absent. */
  readonly limit?: number;
}

/** Which of the events that were told, the newest first. */
export interface NewestQuery extends EventFilter {
  /** Recorded at this instant or later. */
  readonly since?: string;
  readonly cursor?: string;
  /** 1 to 200, 50 if absent. */
  readonly limit?: number;
}

/**
 * Alert events for those who touch no queue, in an order that loses none: whoever goes on from `next` gets each event once
 * that was told since. Throws `Problem` `bad_option` for a cursor that is none of ours. `gone` ends the wait.
 */
export abstract class ReadEvents {
  abstract run(query: EventQuery, gone?: AbortSignal): Promise<EventPage>;
  /** The same events for whoever looks back: the newest first, a page at a time. Throws as `run` does. */
  abstract newest(query: NewestQuery): Promise<Page<AlertEvent>>;
}

/** Addresses with a token. Those who know one read what its filter leaves; it can be taken back. */
export abstract class KeepFeeds {
  /** The token is in this answer and nowhere else. */
  abstract create(request: FeedRequest): Promise<FeedWithToken>;
  /** Newest first, those that were revoked too. */
  abstract list(page: { readonly cursor?: string; readonly limit?: number }): Promise<Page<FeedView>>;
  /** Throws `not_found`. */
  abstract one(id: string): Promise<FeedView>;
  /** Twice is once. Throws `not_found`. */
  abstract revoke(id: string): Promise<void>;
}

/** A file for feed readers and calendars. */
export interface FeedFile {
  readonly body: string;
  readonly updatedAt: Date;
}

/** Reads by token: in no scope, for the token says whose it is. Throws `not_found` for one that is unknown or revoked. */
export abstract class ReadFeeds {
  /** `base` is the address of the service as the reader knows it. */
  abstract atom(token: string, base: string): Promise<FeedFile>;
  abstract calendar(token: string, base: string): Promise<FeedFile>;
}

/** Due dates as a calendar for whoever is signed in. */
export abstract class ExportCalendar {
  abstract run(filter: FeedFilter, language: Language, base: string): Promise<FeedFile>;
}

/** A receiver's place in a subscription by mail. */
export interface MailPlace {
  /** Of the subscription; empty where it is gone. */
  readonly name: string;
  readonly language: Language;
  readonly isSubscribed: boolean;
}

/** The way out that stands in every mail: by token, in no scope. Throws `not_found` for a token that is none of ours. */
export abstract class Unsubscribe {
  abstract look(token: string): Promise<MailPlace>;
  /** Takes the receiver off. Twice is once. */
  abstract run(token: string): Promise<MailPlace>;
}
