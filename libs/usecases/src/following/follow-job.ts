import type { JobView } from '#contracts';
import { Problem } from '#engine';
import { Injectable } from '@nestjs/common';
import { CurrentTenant } from '../ports/index.js';
import { FollowJob, ReadCorpus, type JobProgress } from '../use-cases.js';
import { isUnreachable } from '../working/problem-of.js';
import { JobBell } from './job-bell.js';

/** Who follows is told at least so often that nothing is new; what no bell told is seen then. */
const LOOK_EVERY_MS = 5_000;
/** Followers in this process, and of one tenant among them. */
const MOST = 400;
const MOST_OF_TENANT = 100;

@Injectable()
export class FollowStoredJob extends FollowJob {
  private readonly followers = new Map<string, number>();

  constructor(
    private readonly corpus: ReadCorpus,
    private readonly bell: JobBell,
    private readonly tenant: CurrentTenant,
  ) {
    super();
  }

  override async run(id: string, gone: AbortSignal): Promise<JobProgress> {
    await this.corpus.job(id);
    return this.states(id, gone, this.enter());
  }

  private async *states(id: string, gone: AbortSignal, leave: () => void): AsyncGenerator<JobView | null> {
    try {
      for (let last = ''; ;) {
        // Begun before looking, so that no change comes between.
        const wait = this.bell.begin(id, LOOK_EVERY_MS, gone);
        const job = await this.look(id);
        const state = JSON.stringify(job);
        yield job !== null && state !== last ? job : null;
        if (job !== null) last = state;
        if (job?.status === 'done' || job?.status === 'failed') return wait.end();
        await wait.rung;
        if (wait.isOver()) return;
      }
    } finally {
      leave();
    }
  }

  /** A database that is away for a moment ends nothing. */
  private look(id: string): Promise<JobView | null> {
    return this.corpus.job(id).catch((error: unknown) => {
      if (isUnreachable(error)) return null;
      throw error;
    });
  }

  private enter(): () => void {
    const tenant = this.tenant.id();
    const own = this.followers.get(tenant) ?? 0;
    const all = [...this.followers.values()].reduce((sum, count) => sum + count, 0);
    if (own >= MOST_OF_TENANT || all >= MOST) throw tooMany(own);
    this.followers.set(tenant, own + 1);
    return () => void this.followers.set(tenant, (this.followers.get(tenant) ?? 1) - 1);
  }
}

function tooMany(own: number): Problem {
  const detail = `There are too many followers of jobs in this process, ${own} of them yours.`;
  return new Problem('conflict', detail, 'End some, or ask for the jobs themselves now and then.');
}
