import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { EventFeed, type TenantId } from '../ports/index.js';

interface Waiting {
  readonly tenant: TenantId;
  readonly wake: () => void;
}

export interface BellWait {
  readonly rung: Promise<void>;
  isOver(): boolean;
  end(): void;
}

/** Wakes those in this process who wait for events; one watch of the feed serves them all, from the first one on. */
@Injectable()
export class EventBell implements OnModuleDestroy {
  private readonly waiting = new Set<Waiting>();
  private watching: Promise<{ close(): Promise<void> }> | undefined;
  private isClosed = false;

  constructor(private readonly feed: EventFeed) {}

  /**
   * A wait that begins now: `rung` is fulfilled by the tenant's next events, after `ms`, on `gone`, and when the house
   * closes, whichever comes first. Begin it before looking, so that nothing comes between. `isOver` says that nobody is
   * to wait any longer.
   */
  begin(tenant: TenantId, ms: number, gone?: AbortSignal): BellWait {
    this.watching ??= this.feed.watch((of) => this.ring(of));
    const ended = new AbortController();
    const one: Waiting = { tenant, wake: () => ended.abort() };
    const timer = setTimeout(one.wake, Math.max(ms, 0));
    gone?.addEventListener('abort', one.wake, { signal: ended.signal });
    ended.signal.addEventListener('abort', () => {
      clearTimeout(timer);
      this.waiting.delete(one);
    });
    this.waiting.add(one);
    const isOver = (): boolean => this.isClosed || (gone?.aborted ?? false);
    const rung = once(ended.signal);
    if (isOver()) one.wake();
    return { rung, isOver, end: one.wake };
  }

  /** No request may keep the process from ending. */
  async onModuleDestroy(): Promise<void> {
    this.isClosed = true;
    this.ring(null);
    await (await this.watching)?.close();
  }

  private ring(tenant: TenantId | null): void {
    for (const one of [...this.waiting]) if (tenant === null || one.tenant === tenant) one.wake();
  }
}

function once(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
