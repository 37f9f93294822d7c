import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLedgers } from '#usecases';
import { ReadOne } from '../openapi/answers.js';
import { ScorecardRequest } from '../requests/lists.request.js';
import { ScorecardSchema } from '../schemas/index.js';

@ApiTags('scorecards')
@Controller('scorecards')
export class ScorecardsController {
  constructor(private readonly ledgers: ReadLedgers) {}

  @Get()
  @ReadOne('How a company kept its word: as a whole, by family of measures, or by speaker', ScorecardSchema)
  getScorecard(@Query() query: ScorecardRequest): Promise<ScorecardSchema> {
    return this.ledgers.scorecard(query);
  }
}
