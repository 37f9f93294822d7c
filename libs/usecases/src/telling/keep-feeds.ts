import type { FeedRequest, FeedView, FeedWithToken, Page } from '#contracts';
import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { newId, sha256 } from '../identity.js';
import { Clock, CurrentTenant, FeedStore } from '../ports/index.js';
import { found } from '../reading/found.js';
import { KeepFeeds } from '../telling-use-cases.js';

@Injectable()
export class KeepStoredFeeds extends KeepFeeds {
  constructor(
    private readonly feeds: FeedStore,
    private readonly tenant: CurrentTenant,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async create({ name, filter = {}, language = 'en' }: FeedRequest): Promise<FeedWithToken> {
    const token = randomBytes(32).toString('base64url');
    const createdAt = this.clock.now().toISOString();
    const feed: FeedView = { id: newId(), name, filter, language, createdAt, revokedAt: null };
    await this.feeds.add(this.tenant.id(), feed, sha256(token));
    const addresses = { atom: `/v1/feeds/${token}.atom`, calendar: `/v1/calendars/${token}.ics` };
    return { ...feed, token, addresses };
  }

  override list(page: { readonly cursor?: string; readonly limit?: number }): Promise<Page<FeedView>> {
    return this.feeds.list(this.tenant.id(), page);
  }

  override async one(id: string): Promise<FeedView> {
    return found(await this.feeds.one(this.tenant.id(), id), 'feed', id);
  }

  override async revoke(id: string): Promise<void> {
    await this.feeds.revoke(this.tenant.id(), id, this.clock.now());
    await this.one(id);
  }
}
