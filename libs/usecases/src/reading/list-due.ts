import type { ClaimRow, Page } from '#contracts';
import { Injectable } from '@nestjs/common';
import { Corpus, CurrentTenant } from '../ports/index.js';
import { ListDue, type DueFilter } from '../use-cases.js';

@Injectable()
export class ListStoredDue extends ListDue {
  constructor(
    private readonly corpus: Corpus,
    private readonly tenant: CurrentTenant,
  ) {
    super();
  }

  override run(filter: DueFilter): Promise<Page<ClaimRow>> {
    return this.corpus.due(this.tenant.id(), filter);
  }
}
