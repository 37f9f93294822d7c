import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Unsubscribe } from '#usecases';
import { Needs } from '../access/needs.js';
import { ReadFile } from '../openapi/answers.js';
import { UnsubscribeRequest } from '../requests/feed.request.js';
import { unsubscribePage } from './unsubscribe-page.js';

const HTML = 'text/html; charset=utf-8';

/** The way out of mail. A look changes nothing, for mail programs and their guards follow links by themselves. */
@ApiTags('alerts')
@Controller('unsubscribe')
export class UnsubscribeController {
  constructor(private readonly unsubscribe: Unsubscribe) {}

  @Get(':token')
  @Needs('nobody')
  @Header('content-type', HTML)
  @ReadFile('A page that asks whether to unsubscribe', 'text/html')
  async askToUnsubscribe(@Param() { token }: UnsubscribeRequest): Promise<string> {
    return unsubscribePage(await this.unsubscribe.look(token));
  }

  @Post(':token')
  @Needs('nobody')
  @HttpCode(200)
  @Header('content-type', HTML)
  @ReadFile('Unsubscribe from mail, with one click (RFC 8058)', 'text/html')
  async leaveSubscription(@Param() { token }: UnsubscribeRequest): Promise<string> {
    return unsubscribePage(await this.unsubscribe.run(token));
  }
}
