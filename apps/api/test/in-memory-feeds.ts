import type { FeedFilter, FeedRequest } from '#contracts';
import {
  ExportCalendar,
  KeepFeeds,
  ReadEvents,
  ReadFeeds,
  Unsubscribe,
  type EventQuery,
  type NewestQuery,
} from '#usecases';
import { known } from './known.js';
import { alert } from './sample-alert.js';
import { CHANGED, feed } from './sample-feed.js';

interface Asked {
  filters: object[];
}

class Events extends ReadEvents {
  constructor(private readonly calls: Asked) {
    super();
  }
  run(query: EventQuery) {
    this.calls.filters.push(JSON.parse(JSON.stringify(query)));
    return Promise.resolve({ data: [alert], next: 'ZXZlbnQgMQ', more: false });
  }
  newest(query: NewestQuery) {
    this.calls.filters.push(JSON.parse(JSON.stringify(query)));
    return Promise.resolve({ data: [alert], next: null });
  }
}

class Feeds extends KeepFeeds {
  constructor(private readonly calls: Asked) {
    super();
  }
  create = (request: FeedRequest) => {
    this.calls.filters.push(JSON.parse(JSON.stringify(request)));
    const addresses = { atom: '/v1/feeds/abc.atom', calendar: '/v1/calendars/abc.ics' };
    return Promise.resolve({ ...feed, token: 'abc', addresses });
  };
  list = () => Promise.resolve({ data: [feed], next: null });
  one = (id: string) => known(id, feed.id, feed);
  revoke = async (id: string) => void (await known(id, feed.id, feed));
}

class OpenFeeds extends ReadFeeds {
  atom = (token: string, base: string) => known(token, 'abc', { body: `<feed base="${base}"/>`, updatedAt: CHANGED });
  calendar = (token: string, base: string) => known(token, 'abc', { body: `BEGIN ${base}`, updatedAt: CHANGED });
}

class Leave extends Unsubscribe {
  constructor(private readonly calls: Asked) {
    super();
  }
  look = (token: string) => known(token, 'abc', { name: 'A & B', language: 'zh-Hant' as const, isSubscribed: true });
  run = async (token: string) => {
    this.calls.filters.push({ left: token });
    return { ...(await this.look(token)), isSubscribed: false };
  };
}

class Calendar extends ExportCalendar {
  constructor(private readonly calls: Asked) {
    super();
  }
  run(filter: FeedFilter, language: string) {
    this.calls.filters.push(JSON.parse(JSON.stringify({ ...filter, language })));
    return Promise.resolve({ body: 'BEGIN:VCALENDAR', updatedAt: CHANGED });
  }
}

/** The use cases of events, feeds and calendars over nothing but the samples. */
export function inMemoryFeeds(calls: Asked) {
  return [
    { provide: ReadEvents, useValue: new Events(calls) },
    { provide: KeepFeeds, useValue: new Feeds(calls) },
    { provide: ReadFeeds, useValue: new OpenFeeds() },
    { provide: Unsubscribe, useValue: new Leave(calls) },
    { provide: ExportCalendar, useValue: new Calendar(calls) },
  ];
}
