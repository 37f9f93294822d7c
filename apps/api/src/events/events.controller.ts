import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadEvents } from '#usecases';
import { Read } from '../openapi/answers.js';
import { EventListRequest, eventQuery, NewestEventsRequest } from '../requests/event.request.js';
import { AlertPageSchema, EventPageSchema } from '../schemas/index.js';
import { goneSignal } from './gone-signal.js';

@ApiTags('alerts')
@Controller('events')
export class EventsController {
  constructor(private readonly events: ReadEvents) {}

  @Get()
  @Read('Alert events after a cursor, waiting for one where there is none yet', EventPageSchema)
  listEvents(
    @Query() query: EventListRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EventPageSchema> {
    return this.events.run(eventQuery(query), goneSignal(reply));
  }

  @Get('newest')
  @Read('Alert events, the newest first', AlertPageSchema)
  listNewestEvents(@Query() query: NewestEventsRequest): Promise<AlertPageSchema> {
    return this.events.newest(eventQuery(query));
  }
}
