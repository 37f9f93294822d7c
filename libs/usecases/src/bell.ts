import type { OnModuleDestroy } from '@nestjs/common';

interface Waiting {
  readonly subject: string;
  readonly wake: () => void;
}

export interface BellWait {
  readonly rung: Promise<void>;
  isOver(): boolean;
  end(): void;
}

/** Wakes those in this process who wait for news of a subject; one watch serves them all, from the first one on. */
export abstract class Bell implements OnModuleDestroy {
  private readonly waiting = new Set<Waiting>();
  private watching: Promise<{ close(): Promise<void> }> | undefined;
  private isClosed = false;

  /** Calls back with the subject of which there is news; with null where it may be any. */
  protected abstract watch(onNews: (subject: string | null) => void): Promise<{ close(): Promise<void> }>;

  /**
   * A wait that begins now: `rung` is fulfilled by the subject's next news, after `ms`, on `gone`, and when the house
   * closes, whichever comes first. Begin it before looking, so that nothing comes between. `isOver` says that nobody is
   * to wait any longer.
   */
  begin(subject: string, ms: number, gone?: AbortSignal): BellWait {
    this.watching ??= this.watch((of) => this.ring(of));
    const ended = new AbortController();
    const one: Waiting = { subject, wake: () => ended.abort() };
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

  private ring(subject: string | null): void {
    for (const one of [...this.waiting]) if (subject === null || one.subject === subject) one.wake();
  }
}

function once(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
