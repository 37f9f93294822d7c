import { ReviewClaims } from '#usecases';
import type { Calls } from './in-memory-use-cases.js';
import { known } from './known.js';
import { review } from './sample-review.js';
import * as sample from './samples.js';

export class Reviews extends ReviewClaims {
  constructor(private readonly calls: Calls) {
    super();
  }
  decide = (request: object, seen: readonly string[]) => this.recorded(request, seen);
  undo = (id: string, request: object, seen: readonly string[]) => this.recorded({ id, ...request }, seen);
  list = (filter: object) => {
    this.calls.filters.push(filter);
    return Promise.resolve({ data: [review], next: null });
  };
  review = (id: string) => known(id, sample.REVIEW_ID, review);
  claimVersion = (id: string) => known(id, sample.CLAIM_ID, 'abc-1');

  private recorded(request: object, seen: readonly string[]) {
    this.calls.decisions.push([JSON.parse(JSON.stringify(request)), seen]);
    return Promise.resolve(review);
  }
}
