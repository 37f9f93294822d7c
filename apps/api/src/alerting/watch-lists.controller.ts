import { Body, Controller, Delete, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { WatchLists } from '#usecases';
import { Needs } from '../access/needs.js';
import { seenVersions } from '../edge/seen-versions.js';
import { Change, Make, Read, ReadOne, RemoveSeen } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import { PageRequest } from '../requests/lists.request.js';
import { WatchListChangeRequest, WatchListCreateRequest } from '../requests/subscription.request.js';
import { WatchListPage, WatchListSchema } from '../schemas/index.js';
import { made, withTag } from './with-tag.js';

const ADDRESS = '/v1/watch-lists';

@ApiTags('alerts')
@Controller('watch-lists')
export class WatchListsController {
  constructor(private readonly lists: WatchLists) {}

  @Get()
  @Read('List watch lists', WatchListPage)
  listWatchLists(@Query() page: PageRequest): Promise<WatchListPage> {
    return this.lists.list(page);
  }

  @Post()
  @Needs('review')
  @Make('Make a watch list', 'Companies and claims under a name, for the filter of subscriptions.', WatchListSchema)
  async createWatchList(
    @Body() request: WatchListCreateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WatchListSchema> {
    return made(await this.lists.create(request), ADDRESS, reply);
  }

  @Get(':id')
  @ReadOne('One watch list', WatchListSchema)
  async getWatchList(
    @Param() { id }: IdRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WatchListSchema> {
    return withTag(await this.lists.find(id), reply);
  }

  @Patch(':id')
  @Needs('review')
  @Change('Change a watch list', WatchListSchema)
  async changeWatchList(
    @Param() { id }: IdRequest,
    @Body() change: WatchListChangeRequest,
    @Headers('if-match') match: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WatchListSchema> {
    return withTag(await this.lists.change(id, change, seenVersions(match, `GET ${ADDRESS}/${id}`)), reply);
  }

  @Delete(':id')
  @Needs('review')
  @RemoveSeen('Remove a watch list; filters that name it find nothing in it')
  removeWatchList(@Param() { id }: IdRequest, @Headers('if-match') match: string | undefined): Promise<void> {
    return this.lists.remove(id, seenVersions(match, `GET ${ADDRESS}/${id}`));
  }
}
