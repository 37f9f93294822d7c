import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadCorpus } from '#usecases';
import { ReadOne } from '../openapi/answers.js';
import { PairRequest } from '../requests/ids.request.js';
import { ComparisonSchema } from '../schemas/index.js';

@ApiTags('comparisons')
@Controller('comparisons')
export class ComparisonsController {
  constructor(private readonly corpus: ReadCorpus) {}

  @Get()
  @ReadOne('Two documents of one company side by side', ComparisonSchema)
  getComparison(@Query() { from, to }: PairRequest): Promise<ComparisonSchema> {
    return this.corpus.comparison(from, to);
  }
}
