import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLedgers } from '#usecases';
import { ReadOne } from '../openapi/answers.js';
import { ComparisonRequest } from '../requests/lists.request.js';
import { ComparisonSchema } from '../schemas/index.js';

@ApiTags('comparisons')
@Controller('comparisons')
export class ComparisonsController {
  constructor(private readonly ledgers: ReadLedgers) {}

  @Get()
  @ReadOne('Two periods of one company side by side', ComparisonSchema)
  getComparison(@Query() query: ComparisonRequest): Promise<ComparisonSchema> {
    return this.ledgers.comparison(query);
  }
}
