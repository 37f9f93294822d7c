import { waitFor } from '../house/open-house.js';
import type { Work } from './open-runner.js';

/** Each begun job, by what it is about: when, and by which worker. */
export interface Begun {
  readonly at: number;
  readonly worker: string;
}

/** What jobs are to do, by what they are about; those without a word are done at once. */
export class Desk {
  readonly begun = new Map<string, Begun[]>();
  readonly givenUp = new Map<string, Error[]>();
  private readonly orders = new Map<string, (time: number) => Promise<void> | void>();

  on(subject: string, order: (time: number) => Promise<void> | void): void {
    this.orders.set(subject, order);
  }

  times(subject: string): readonly Begun[] {
    return this.begun.get(subject) ?? [];
  }

  reach(subject: string, many: number): Promise<readonly Begun[]> {
    return waitFor(
      async () => this.times(subject),
      (times) => times.length >= many,
    );
  }

  as(worker: string): Work {
    return {
      handle: async (_name, payload) => {
        const subject = subjectOf(payload);
        const times = [...this.times(subject), { at: performance.now(), worker }];
        this.begun.set(subject, times);
        await this.orders.get(subject)?.(times.length);
      },
      giveUp: async (_name, payload, error) => {
        const subject = subjectOf(payload);
        this.givenUp.set(subject, [...(this.givenUp.get(subject) ?? []), error]);
      },
    };
  }
}

/** What a job of a test is about; the day's job has no words. */
export function subjectOf(payload: unknown): string {
  return (payload as { readonly subject?: string }).subject ?? 'day';
}
