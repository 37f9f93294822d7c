import type { DecisionRequest, Page, ReviewProgress, ReviewView, UndoRequest } from '#contracts';
import { checkDecided, Problem } from '#engine';
import { Injectable } from '@nestjs/common';
import { isId, newId } from '../identity.js';
import { trackingWork } from '../job-flow.js';
import { Clock, CurrentTenant, ReviewStore } from '../ports/index.js';
import { found } from '../reading/found.js';
import { ReviewClaims, type ReviewFilter, type ReviewProgressFilter } from '../use-cases.js';
import { makeDecision } from './make-decision.js';
import { reviewVersion } from './review-version.js';

@Injectable()
export class ReviewStoredClaims extends ReviewClaims {
  constructor(
    private readonly reviews: ReviewStore,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async decide(request: DecisionRequest, seenVersions: readonly string[]): Promise<ReviewView> {
    if (request.verdict) checkDecided(request.verdict);
    const { claim: id, reason } = request;
    const author = this.authorOf(request);
    const view = await this.one(id, (tenant) =>
      this.reviews.record(tenant, id, async (claim) => {
        checkVersion(seenVersions, claim.version, `claim ${id}`);
        const recorded = { id: newId(), author, reason, at: this.clock.now().toISOString(), day: claim.day };
        const review = await makeDecision(request, recorded, claim);
        const next = trackingWork(claim.tenant, claim.companyId, review.id);
        return { review, otherClaim: request.action === 'merge' ? (request.other ?? null) : null, next };
      }),
    );
    return found(view, 'claim', id);
  }

  override async undo(id: string, request: UndoRequest, seenVersions: readonly string[]): Promise<ReviewView> {
    const author = this.authorOf(request);
    await this.checkUndoable(id);
    const view = await this.one(id, (tenant) =>
      this.reviews.undo(tenant, id, (review, companyId) => {
        checkVersion(seenVersions, reviewVersion(review), `review ${id}`);
        if (review.undone)
          throw new Problem('conflict', `Review ${id} has been undone already.`, 'Undo the undoing to restore it.');
        const at = this.clock.now().toISOString();
        const undoing = { ...request, author, id: newId(), at, day: review.day, action: 'undo', undoes: id } as const;
        return { review: undoing, otherClaim: null, next: trackingWork(tenant, companyId, undoing.id) };
      }),
    );
    return found(view, 'review', id);
  }

  override list(filter: ReviewFilter): Promise<Page<ReviewView>> {
    return this.reviews.list(this.tenant.id(), filter);
  }

  override progress(filter: ReviewProgressFilter): Promise<ReviewProgress> {
    return this.reviews.progress(this.tenant.id(), filter);
  }

  override async review(id: string): Promise<ReviewView> {
    return found(await this.one(id, (tenant) => this.reviews.find(tenant, id)), 'review', id);
  }

  override async claimVersion(id: string): Promise<string> {
    return found(await this.one(id, (tenant) => this.reviews.claimVersion(tenant, id)), 'claim', id);
  }

  /** Whoever shows no key has no name but the one that they give. */
  private authorOf({ author }: Pick<DecisionRequest, 'author'>): string {
    const { key, name } = this.tenant.actor();
    if (author !== undefined) return author;
    if (key !== null) return name;
    throw new Problem('bad_option', 'Nobody is named as the author.', 'Say who decides, as `author`.');
  }

  /** What was taken back and restored can be taken back again: by undoing the decision itself. */
  private async checkUndoable(id: string): Promise<void> {
    const { undoes } = await this.review(id);
    const target = undoes === null ? null : await this.review(undoes);
    if (target === null || target.action !== 'undo') return;
    const advice = `Undo review ${target.undoes ?? ''} again instead.`;
    throw new Problem('conflict', `Review ${id} restored a decision; it is not undone itself.`, advice);
  }

  /** An id of the wrong shape is as absent as an unknown one. */
  private async one<T>(id: string, read: (tenant: string) => Promise<T | null>): Promise<T | null> {
    return isId(id) ? read(this.tenant.id()) : null;
  }
}

/** Somebody who decides on what has changed since would decide on something else. `*` takes it as it is. */
function checkVersion(seen: readonly string[], now: string, what: string): void {
  if (seen.includes('*') || seen.includes(now)) return;
  const advice = 'Read it again, look at what has changed, and send its new ETag as If-Match.';
  throw new Problem('outdated', `The ${what} has changed since it was read.`, advice);
}
