import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ReadFeeds } from '#usecases';
import { Needs } from '../access/needs.js';
import { ReadFile } from '../openapi/answers.js';
import { FeedTokenRequest } from '../requests/feed.request.js';
import { baseOf } from './base-of.js';
import { sendFile } from './send-file.js';

/** For programs that know no keys: the token in the address is what lets them in. */
@ApiTags('alerts')
@Controller()
export class OpenFeedsController {
  constructor(private readonly feeds: ReadFeeds) {}

  @Get('feeds/:token.atom')
  @Needs('nobody')
  @ReadFile('The newest events of a feed, as Atom', 'application/atom+xml')
  async readFeed(
    @Param() { token }: FeedTokenRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return sendFile(reply, 'application/atom+xml', await this.feeds.atom(token, baseOf(request)));
  }

  @Get('calendars/:token.ics')
  @Needs('nobody')
  @ReadFile('What falls due, as a calendar', 'text/calendar')
  async readCalendar(
    @Param() { token }: FeedTokenRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return sendFile(reply, 'text/calendar', await this.feeds.calendar(token, baseOf(request)));
  }
}
