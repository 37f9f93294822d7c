import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Deliveries } from '#usecases';
import { Needs } from '../access/needs.js';
import { Read, ReadOne, SendSoon } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import { DeliveryListRequest } from '../requests/subscription.request.js';
import { DeliveryDetailSchema, DeliveryPage, DeliverySchema } from '../schemas/index.js';

@ApiTags('alerts')
@Controller('deliveries')
export class DeliveriesController {
  constructor(private readonly deliveries: Deliveries) {}

  @Get()
  @Read('List what was told, and what is to be', DeliveryPage)
  listDeliveries(@Query() filter: DeliveryListRequest): Promise<DeliveryPage> {
    return this.deliveries.list(filter);
  }

  @Get(':id')
  @ReadOne('One delivery with its attempts', DeliveryDetailSchema)
  getDelivery(@Param() { id }: IdRequest): Promise<DeliveryDetailSchema> {
    return this.deliveries.find(id);
  }

  @Post(':id/replay')
  @Needs('review')
  @SendSoon('Send it again, under the id that it had', DeliverySchema)
  replayDelivery(@Param() { id }: IdRequest): Promise<DeliverySchema> {
    return this.deliveries.replay(id);
  }
}
