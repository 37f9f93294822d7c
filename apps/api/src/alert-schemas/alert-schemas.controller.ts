import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Problem } from '#engine';
import { Needs } from '../access/needs.js';
import { Read, ReadJsonSchema } from '../openapi/answers.js';
import { EventTypePage } from '../schemas/index.js';
import { ALERT_TITLES, AlertSchemas, EVENT_TYPES } from './alert-schemas.js';

@ApiTags('alerts')
@Controller('schemas')
export class AlertSchemasController {
  constructor(private readonly schemas: AlertSchemas) {}

  @Get()
  @Needs('nobody')
  @Read('The types of events, and where the JSON Schema of each is', EventTypePage)
  listEventTypes(): EventTypePage {
    const data = EVENT_TYPES.map((type) => ({ type, title: ALERT_TITLES[type], schema: `/v1/schemas/${type}` }));
    return { data, next: null };
  }

  @Get(':type')
  @Needs('nobody')
  @ApiParam({ name: 'type', enum: EVENT_TYPES })
  @Header('content-type', 'application/schema+json; charset=utf-8')
  @Needs('nobody')
  @ReadJsonSchema('The JSON Schema (2020-12) of a type of events, with an example')
  describeEventType(@Param('type') type: string): object {
    const schema = this.schemas.of(type);
    if (schema !== undefined) return schema;
    throw new Problem('not_found', 'There is no such type of events.', 'List the types with GET /v1/schemas.');
  }
}
