import type { DuePage } from '#contracts';
import { ListDue, Reextract, ReviewClaims, type DueFilter } from '#usecases';
import type { Calls } from './in-memory-use-cases.js';
import { known } from './known.js';
import * as reads from './sample-reads.js';
import { reextraction } from './sample-reextraction.js';
import { progress, review } from './sample-review.js';
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
  progress = (filter: object) => {
    this.calls.filters.push(filter);
    return Promise.resolve(progress);
  };
  review = (id: string) => known(id, sample.REVIEW_ID, review);
  claimVersion = (id: string) => known(id, sample.CLAIM_ID, 'abc-1');

  private recorded(request: object, seen: readonly string[]) {
    this.calls.decisions.push([JSON.parse(JSON.stringify(request)), seen]);
    return Promise.resolve(review);
  }
}

export class Reextractions extends Reextract {
  begin = (company: string) => Promise.resolve({ ...reextraction, company });
  run = () => Promise.resolve('skipped' as const);
  giveUp = () => Promise.resolve();
  apply = (id: string) => known(id, reextraction.id, { ...reextraction, status: 'applied' as const });
  discard = (id: string) => known(id, reextraction.id, { ...reextraction, status: 'discarded' as const });
  reextraction = (id: string) => known(id, reextraction.id, reextraction);
  outdatedAnywhere = () => Promise.resolve([]);
  outdated = () => Promise.resolve([{ company: 'example', documents: 6, engineVersions: ['1', '2+model'] }]);
}

export class Due extends ListDue {
  constructor(private readonly calls: Calls) {
    super();
  }
  run(filter: DueFilter): Promise<DuePage> {
    this.calls.filters.push(filter);
    return Promise.resolve(reads.duePage);
  }
}
