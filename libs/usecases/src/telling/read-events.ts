import type { EventPage } from '#contracts';
import { Injectable } from '@nestjs/common';
import { CurrentTenant, EventFeed, type EventFilter, type TenantId } from '../ports/index.js';
import { ReadEvents, type EventQuery, type NewestQuery } from '../telling-use-cases.js';
import { EventBell } from './event-bell.js';
import { readEventCursor, writeEventCursor } from './event-cursor.js';

const DEFAULT_LIMIT = 50;
/** A wake-up that was lost costs as long. */
const LOOK_AGAIN_MS = 5_000;

@Injectable()
export class ReadStoredEvents extends ReadEvents {
  constructor(
    private readonly feed: EventFeed,
    private readonly tenant: CurrentTenant,
    private readonly bell: EventBell,
  ) {
    super();
  }

  override async run({ after, wait = 0, limit = DEFAULT_LIMIT, ...filter }: EventQuery, gone?: AbortSignal) {
    const tenant = this.tenant.id();
    const until = performance.now() + wait * 1_000;
    for (let from = await this.startOf(tenant, after); ;) {
      const left = Math.min(until - performance.now(), LOOK_AGAIN_MS);
      const bell = this.bell.begin(tenant, left, gone);
      try {
        const { next, ...page } = await this.pageFrom(tenant, from, filter, limit);
        if (page.data.length > 0 || left <= 0 || bell.isOver()) return { ...page, next: writeEventCursor(next) };
        from = next;
        await bell.rung;
      } finally {
        bell.end();
      }
    }
  }

  override async newest({ since, cursor, limit = DEFAULT_LIMIT, ...filter }: NewestQuery) {
    const tenant = this.tenant.id();
    const before = cursor === undefined ? undefined : readEventCursor(cursor, await this.feed.head(tenant));
    const placed = await this.feed.newest(tenant, filter, limit + 1, { before, since });
    const shown = placed.slice(0, limit);
    const last = placed.length > limit ? shown.at(-1) : undefined;
    return { data: shown.map(({ event }) => event), next: last ? writeEventCursor(last.position) : null };
  }

  private async startOf(tenant: TenantId, after: string | undefined): Promise<string> {
    if (after === undefined) return '0';
    const head = await this.feed.head(tenant);
    return after === 'now' ? head : readEventCursor(after, head);
  }

  /** The head is read first: all up to it can be read, so a page that ends before its limit has been read to the head. */
  private async pageFrom(tenant: TenantId, from: string, filter: EventFilter, limit: number): Promise<EventPage> {
    const head = await this.feed.head(tenant);
    const placed = head === from ? [] : await this.feed.between(tenant, from, head, filter, limit + 1);
    const shown = placed.slice(0, limit);
    const more = placed.length > limit;
    const next = (more ? shown.at(-1)?.position : undefined) ?? head;
    return { data: shown.map(({ event }) => event), next, more };
  }
}
