import { Body, Controller, Delete, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Subscriptions } from '#usecases';
import { Needs } from '../access/needs.js';
import { seenVersions } from '../edge/seen-versions.js';
import { Change, Make, Read, ReadOne, RemoveSeen, SendSoon, TryOut } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import { PageRequest } from '../requests/lists.request.js';
import {
  FilterPreviewRequest,
  PreviewRequest,
  RangeRequest,
  SubscriptionChangeRequest,
  SubscriptionCreateRequest,
} from '../requests/subscription.request.js';
import { ReplaySchema, SubscriptionPage, SubscriptionPreviewSchema, SubscriptionSchema } from '../schemas/index.js';
import { made, withTag } from './with-tag.js';

const ADDRESS = '/v1/subscriptions';
const PREVIEWED_DAYS = 7;

@ApiTags('alerts')
@Controller('subscriptions')
export class SubscriptionsController {
  constructor(private readonly subscriptions: Subscriptions) {}

  @Get()
  @Read('List subscriptions', SubscriptionPage)
  listSubscriptions(@Query() page: PageRequest): Promise<SubscriptionPage> {
    return this.subscriptions.list(page);
  }

  @Post()
  @Needs('review')
  @Make(
    'Subscribe to events',
    'Each event that fits the filter is told once, by webhook or by mail.',
    SubscriptionSchema,
  )
  async createSubscription(
    @Body() request: SubscriptionCreateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubscriptionSchema> {
    return made(await this.subscriptions.create(request), ADDRESS, reply);
  }

  @Post('preview')
  @TryOut('What a filter would tell of the last days, before anybody subscribes with it', SubscriptionPreviewSchema)
  previewFilter(
    @Body() { filter = {}, days = PREVIEWED_DAYS }: FilterPreviewRequest,
  ): Promise<SubscriptionPreviewSchema> {
    return this.subscriptions.previewFilter(filter, days);
  }

  @Get(':id')
  @ReadOne('One subscription', SubscriptionSchema)
  async getSubscription(
    @Param() { id }: IdRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubscriptionSchema> {
    return withTag(await this.subscriptions.find(id), reply);
  }

  @Patch(':id')
  @Needs('review')
  @Change('Change a subscription', SubscriptionSchema)
  async changeSubscription(
    @Param() { id }: IdRequest,
    @Body() change: SubscriptionChangeRequest,
    @Headers('if-match') match: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SubscriptionSchema> {
    return withTag(await this.subscriptions.change(id, change, seenVersions(match, `GET ${ADDRESS}/${id}`)), reply);
  }

  @Delete(':id')
  @Needs('review')
  @RemoveSeen('End a subscription; what waits is cancelled')
  removeSubscription(@Param() { id }: IdRequest, @Headers('if-match') match: string | undefined): Promise<void> {
    return this.subscriptions.remove(id, seenVersions(match, `GET ${ADDRESS}/${id}`));
  }

  @Get(':id/preview')
  @ReadOne('What it would have told of the last days', SubscriptionPreviewSchema)
  previewSubscription(
    @Param() { id }: IdRequest,
    @Query() { days }: PreviewRequest,
  ): Promise<SubscriptionPreviewSchema> {
    return this.subscriptions.preview(id, days ?? PREVIEWED_DAYS);
  }

  @Post(':id/replay')
  @Needs('review')
  @SendSoon('Send events of a range of time again, under the ids that they had', ReplaySchema)
  replaySubscription(@Param() { id }: IdRequest, @Body() range: RangeRequest): Promise<ReplaySchema> {
    return this.subscriptions.replay(id, range);
  }
}
