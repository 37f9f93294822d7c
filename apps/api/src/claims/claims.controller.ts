import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ReadCorpus } from '#usecases';
import { Read, ReadOne } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import { ClaimListRequest } from '../requests/lists.request.js';
import { ClaimEvidenceSchema, ClaimPage, ClaimSchema, TimelinePage } from '../schemas/index.js';
import { wholeList } from '../whole-list.js';

@ApiTags('claims')
@Controller('claims')
export class ClaimsController {
  constructor(private readonly corpus: ReadCorpus) {}

  @Get()
  @Read('List claims', ClaimPage)
  listClaims(@Query() filter: ClaimListRequest): Promise<ClaimPage> {
    return this.corpus.claims(filter);
  }

  @Get(':id')
  @ReadOne('One claim with its statements, outcomes and verdicts', ClaimSchema)
  getClaim(@Param() { id }: IdRequest): Promise<ClaimSchema> {
    return this.corpus.claim(id);
  }

  @Get(':id/timeline')
  @ReadOne('What happened to a claim, in order', TimelinePage)
  async getTimeline(@Param() { id }: IdRequest): Promise<TimelinePage> {
    return wholeList(await this.corpus.timeline(id));
  }

  @Get(':id/evidence')
  @ReadOne('What a verdict rests on: both sides, quoted', ClaimEvidenceSchema)
  getEvidence(@Param() { id }: IdRequest): Promise<ClaimEvidenceSchema> {
    return this.corpus.evidence(id);
  }
}
