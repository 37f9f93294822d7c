import { Controller, Get, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { CheckReadiness } from '#usecases';
import { Needs } from '../access/needs.js';
import { HealthSchema, ReadinessSchema } from '../schemas/index.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: CheckReadiness) {}

  @Get()
  @Needs('nobody')
  @ApiOperation({ summary: 'Does the process answer?' })
  @ApiResponse({ status: 200, type: HealthSchema })
  getHealth(): HealthSchema {
    return { status: 'up' };
  }

  @Get('ready')
  @Needs('nobody')
  @ApiOperation({ summary: 'Can it work: do database and queue answer?' })
  @ApiResponse({ status: 200, type: ReadinessSchema, description: 'All that is needed answers.' })
  @ApiResponse({ status: 503, type: ReadinessSchema, description: 'Something does not; it is named.' })
  async getReadiness(@Res({ passthrough: true }) reply: FastifyReply): Promise<ReadinessSchema> {
    const states = await this.readiness.run();
    if (Object.values(states).includes('down')) void reply.status(503);
    return states;
  }
}
