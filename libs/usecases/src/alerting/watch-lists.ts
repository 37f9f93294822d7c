import type { Page, WatchListRequest, WatchListView } from '#contracts';
import { Injectable } from '@nestjs/common';
import { WatchLists, type ListFilter, type Tagged } from '../alerting-use-cases.js';
import { isId, newId } from '../identity.js';
import { Clock, CurrentTenant, SubscriptionStore, type Versioned } from '../ports/index.js';
import { found } from '../reading/found.js';
import { checkSeen, tagged, written } from './versions.js';

const WHAT = 'watch list';

@Injectable()
export class StoredWatchLists extends WatchLists {
  constructor(
    private readonly store: SubscriptionStore,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override list(filter: ListFilter): Promise<Page<WatchListView>> {
    return this.store.watchLists(this.tenant.id(), filter);
  }

  override async find(id: string): Promise<Tagged<WatchListView>> {
    return tagged(await this.one(id));
  }

  override async create({ name, companies = [], claims = [] }: WatchListRequest): Promise<Tagged<WatchListView>> {
    const at = this.clock.now().toISOString();
    const view = { id: newId(), name, companies, claims, createdAt: at, updatedAt: at };
    return tagged(await this.store.addWatchList(this.tenant.id(), view));
  }

  override async change(
    id: string,
    change: Partial<WatchListRequest>,
    seen: readonly string[],
  ): Promise<Tagged<WatchListView>> {
    const kept = await this.one(id);
    checkSeen(seen, kept, WHAT);
    const view = { ...kept.view, ...change, updatedAt: this.clock.now().toISOString() };
    return tagged(written(await this.store.changeWatchList(this.tenant.id(), view, kept.version), WHAT));
  }

  override async remove(id: string, seen: readonly string[]): Promise<void> {
    const kept = await this.one(id);
    checkSeen(seen, kept, WHAT);
    written(await this.store.removeWatchList(this.tenant.id(), id, kept.version), WHAT);
  }

  private async one(id: string): Promise<Versioned<WatchListView>> {
    return found(isId(id) ? await this.store.watchList(this.tenant.id(), id) : null, WHAT, id);
  }
}
