import { Body, Controller, Delete, Get, Headers, Param, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { WebhookEndpoints } from '#usecases';
import { seenVersions } from '../edge/seen-versions.js';
import { Change, Make, Read, ReadOne, RemoveSeen, SendSoon } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import { PageRequest } from '../requests/lists.request.js';
import { EndpointChangeRequest, EndpointCreateRequest } from '../requests/subscription.request.js';
import {
  DeliverySchema,
  WebhookEndpointPage,
  WebhookEndpointSchema,
  WebhookEndpointWithSecretSchema,
} from '../schemas/index.js';
import { made, unkept, withTag } from './with-tag.js';

const ADDRESS = '/v1/webhook-endpoints';

@ApiTags('alerts')
@Controller('webhook-endpoints')
export class WebhookEndpointsController {
  constructor(private readonly endpoints: WebhookEndpoints) {}

  @Get()
  @Read('List webhook endpoints', WebhookEndpointPage)
  listEndpoints(@Query() page: PageRequest): Promise<WebhookEndpointPage> {
    return this.endpoints.list(page);
  }

  @Post()
  @Make(
    'Name an address that events are sent to',
    'Signed by Standard Webhooks; the secret is shown in this answer alone.',
    WebhookEndpointWithSecretSchema,
  )
  async createEndpoint(
    @Body() request: EndpointCreateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookEndpointWithSecretSchema> {
    return made(await this.endpoints.create(request), ADDRESS, unkept(reply));
  }

  @Get(':id')
  @ReadOne('One webhook endpoint', WebhookEndpointSchema)
  async getEndpoint(
    @Param() { id }: IdRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookEndpointSchema> {
    return withTag(await this.endpoints.find(id), reply);
  }

  @Patch(':id')
  @Change('Change, enable or disable a webhook endpoint', WebhookEndpointSchema)
  async changeEndpoint(
    @Param() { id }: IdRequest,
    @Body() change: EndpointChangeRequest,
    @Headers('if-match') match: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookEndpointSchema> {
    return withTag(await this.endpoints.change(id, change, seenVersions(match, `GET ${ADDRESS}/${id}`)), reply);
  }

  @Delete(':id')
  @RemoveSeen('Remove a webhook endpoint with its subscriptions')
  removeEndpoint(@Param() { id }: IdRequest, @Headers('if-match') match: string | undefined): Promise<void> {
    return this.endpoints.remove(id, seenVersions(match, `GET ${ADDRESS}/${id}`));
  }

  @Post(':id/rotate-secret')
  @Change('Make a new secret; the former one signs too for a day', WebhookEndpointWithSecretSchema)
  async rotateSecret(
    @Param() { id }: IdRequest,
    @Headers('if-match') match: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WebhookEndpointWithSecretSchema> {
    return withTag(await this.endpoints.rotate(id, seenVersions(match, `GET ${ADDRESS}/${id}`)), unkept(reply));
  }

  @Post(':id/test')
  @SendSoon('Send an event that tells of nothing, to see whether it arrives', DeliverySchema)
  async testEndpoint(
    @Param() { id }: IdRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliverySchema> {
    const delivery = await this.endpoints.test(id);
    void reply.header('location', `/v1/deliveries/${delivery.id}`);
    return delivery;
  }
}
