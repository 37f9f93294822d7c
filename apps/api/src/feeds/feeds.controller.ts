import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { KeepFeeds } from '#usecases';
import { Make, Read, ReadOne, Remove } from '../openapi/answers.js';
import { FeedCreateRequest } from '../requests/feed.request.js';
import { IdRequest } from '../requests/ids.request.js';
import { PageRequest } from '../requests/lists.request.js';
import { FeedPage, FeedSchema, FeedWithTokenSchema } from '../schemas/index.js';

@ApiTags('alerts')
@Controller('feeds')
export class FeedsController {
  constructor(private readonly feeds: KeepFeeds) {}

  @Post()
  @Make(
    'Make addresses of a feed and a calendar that need no key',
    'Whoever knows one of them can read what the filter leaves, until it is revoked. They are shown once.',
    FeedWithTokenSchema,
  )
  async createFeed(
    @Body() request: FeedCreateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FeedWithTokenSchema> {
    const feed = await this.feeds.create(request);
    void reply.header('location', `/v1/feeds/${feed.id}`).header('cache-control', 'no-store');
    return feed;
  }

  @Get()
  @Read('List feeds, newest first, without their addresses', FeedPage)
  listFeeds(@Query() page: PageRequest): Promise<FeedPage> {
    return this.feeds.list(page);
  }

  @Get(':id')
  @ReadOne('One feed', FeedSchema)
  getFeed(@Param() { id }: IdRequest): Promise<FeedSchema> {
    return this.feeds.one(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Remove('Revoke a feed: its addresses lead nowhere from now on')
  revokeFeed(@Param() { id }: IdRequest): Promise<void> {
    return this.feeds.revoke(id);
  }
}
