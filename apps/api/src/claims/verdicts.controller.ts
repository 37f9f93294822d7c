import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadLedgers } from '#usecases';
import { ReadOne } from '../openapi/answers.js';
import { VerdictListRequest } from '../requests/lists.request.js';
import { VerdictPage } from '../schemas/index.js';

@ApiTags('claims')
@Controller('verdicts')
export class VerdictsController {
  constructor(private readonly ledgers: ReadLedgers) {}

  @Get()
  @ReadOne('The verdicts of a claim, or of all claims of a company, oldest first', VerdictPage)
  listVerdicts(@Query() filter: VerdictListRequest): Promise<VerdictPage> {
    return this.ledgers.verdicts(filter);
  }
}
