import type { FeedFilter, FeedView } from '#contracts';
import { Problem, type Language } from '#engine';
import { Injectable } from '@nestjs/common';
import { contentId, sha256 } from '../identity.js';
import {
  CurrentTenant,
  EventFeed,
  FeedStore,
  FeedWriter,
  HOUSE,
  tenantScope,
  withinScope,
  type DueDate,
  type FeedHead,
  type StoredFeed,
  type TenantId,
} from '../ports/index.js';
import { ExportCalendar, ReadFeeds, type FeedFile } from '../telling-use-cases.js';

/** As many as feed readers keep. */
const EVENTS = 50;
/** More than a person can have an eye on. */
const DUE_DATES = 2_000;

@Injectable()
export class ReadStoredFeeds extends ReadFeeds {
  constructor(
    private readonly feeds: FeedStore,
    private readonly events: EventFeed,
    private readonly writer: FeedWriter,
  ) {
    super();
  }

  override atom(token: string, base: string): Promise<FeedFile> {
    return this.within(token, async ({ tenant, view }) => {
      // A history that is loaded is no news: a reader would show years of it as of today.
      const news = { ...view.filter, historic: false };
      const events = (await this.events.newest(tenant, news, EVENTS)).map(({ event }) => event);
      const updatedAt = latest(
        events.map(({ time }) => new Date(time)),
        new Date(view.createdAt),
      );
      const head = headOf(view, base, `${base}/v1/feeds/${token}.atom`, updatedAt);
      return { body: this.writer.atom(head, events), updatedAt };
    });
  }

  override calendar(token: string, base: string): Promise<FeedFile> {
    return this.within(token, async ({ tenant, view }) => {
      const due = await this.feeds.dueDates(tenant, view.filter, DUE_DATES);
      const updatedAt = latestChange(due, new Date(view.createdAt));
      const head = headOf(view, base, `${base}/v1/calendars/${token}.ics`, updatedAt);
      return { body: this.writer.calendar(head, due), updatedAt };
    });
  }

  /** The token is looked up by the house, and what it opens is read in the scope of its tenant. */
  private async within(token: string, work: (feed: StoredFeed) => Promise<FeedFile>): Promise<FeedFile> {
    const feed = await withinScope(HOUSE, () => this.feeds.byToken(sha256(token)));
    if (feed === null) throw new Problem('not_found', 'There is no such feed.', 'Make one with POST /v1/feeds.');
    const actor = { key: null, name: `feed ${feed.view.id}` };
    return withinScope(tenantScope(feed.tenant, actor), () => work(feed));
  }
}

@Injectable()
export class ExportStoredCalendar extends ExportCalendar {
  constructor(
    private readonly feeds: FeedStore,
    private readonly writer: FeedWriter,
    private readonly tenant: CurrentTenant,
  ) {
    super();
  }

  override async run(filter: FeedFilter, language: Language, base: string): Promise<FeedFile> {
    const tenant = this.tenant.id();
    const due = await this.feeds.dueDates(tenant, filter, DUE_DATES);
    const updatedAt = latestChange(due, new Date(0));
    const name = filter.companies?.join(', ') ?? '*';
    const head = { id: calendarId(tenant, filter), name, language, base, self: null, updatedAt };
    return { body: this.writer.calendar(head, due), updatedAt };
  }
}

function calendarId(tenant: TenantId, filter: FeedFilter): string {
  return contentId('calendar', tenant, JSON.stringify(filter));
}

function headOf({ id, name, language }: FeedView, base: string, self: string, updatedAt: Date): FeedHead {
  return { id, name, language, base, self, updatedAt };
}

function latestChange(due: readonly DueDate[], first: Date): Date {
  return latest(
    due.map(({ updatedAt }) => updatedAt),
    first,
  );
}

function latest(times: readonly Date[], first: Date): Date {
  return times.reduce((last, time) => (time > last ? time : last), first);
}
