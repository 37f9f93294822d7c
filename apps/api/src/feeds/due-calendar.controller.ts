import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ExportCalendar } from '#usecases';
import { ReadFile } from '../openapi/answers.js';
import { CalendarRequest } from '../requests/feed.request.js';
import { baseOf } from './base-of.js';
import { sendFile } from './send-file.js';

const listOf = (word: string | undefined) => (word === undefined ? undefined : [word]);

@ApiTags('claims')
@Controller('due/calendar')
export class DueCalendarController {
  constructor(private readonly calendar: ExportCalendar) {}

  @Get()
  @ReadFile('What falls due, as a calendar', 'text/calendar')
  async exportCalendar(
    @Query() { company, metric, segment, language = 'en' }: CalendarRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const filter = { companies: listOf(company), metrics: listOf(metric), segments: listOf(segment) };
    return sendFile(reply, 'text/calendar', await this.calendar.run(filter, language, baseOf(request)));
  }
}
