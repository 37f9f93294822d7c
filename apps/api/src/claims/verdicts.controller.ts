import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadCorpus } from '#usecases';
import { ReadOne } from '../openapi/answers.js';
import { ClaimQuery } from '../requests/ids.request.js';
import { VerdictPage } from '../schemas/index.js';
import { wholeList } from '../whole-list.js';

@ApiTags('claims')
@Controller('verdicts')
export class VerdictsController {
  constructor(private readonly corpus: ReadCorpus) {}

  @Get()
  @ReadOne('Every verdict of a claim, oldest first', VerdictPage)
  async listVerdicts(@Query() { claim }: ClaimQuery): Promise<VerdictPage> {
    return wholeList((await this.corpus.claim(claim)).verdicts);
  }
}
