import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Read } from '../openapi/answers.js';
import { ServiceSchema } from '../schemas/index.js';
import { ServiceFacts } from './service-facts.js';

@ApiTags('health')
@Controller('service')
export class ServiceController {
  constructor(private readonly facts: ServiceFacts) {}

  @Get()
  @Read('Which version it is, and what it is set up for', ServiceSchema)
  getService(): ServiceSchema {
    return this.facts;
  }
}
