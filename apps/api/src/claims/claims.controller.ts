import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadCorpus, ReviewClaims } from '#usecases';
import { Read, ReadOne } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import { ClaimListRequest, PastOfRequest } from '../requests/lists.request.js';
import { ClaimEvidenceSchema, ClaimPage, ClaimSchema, TimelinePage } from '../schemas/index.js';
import { wholeList } from '../whole-list.js';

@ApiTags('claims')
@Controller('claims')
export class ClaimsController {
  constructor(
    private readonly corpus: ReadCorpus,
    private readonly reviews: ReviewClaims,
  ) {}

  @Get()
  @Read('List claims', ClaimPage)
  listClaims(@Query() filter: ClaimListRequest): Promise<ClaimPage> {
    return this.corpus.claims(filter);
  }

  @Get(':id')
  @ReadOne('One claim with its statements, outcomes and verdicts', ClaimSchema)
  async getClaim(
    @Param() { id }: IdRequest,
    @Query() past: PastOfRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClaimSchema> {
    if (past.asOf !== undefined || past.recordedBefore !== undefined) return this.corpus.claim(id, past);
    // Read first: a claim that changes in between then has an older version, and whoever decides on it is told.
    const version = await this.reviews.claimVersion(id);
    const claim = await this.corpus.claim(id);
    void reply.header('etag', `"${version}"`);
    return claim;
  }

  @Get(':id/timeline')
  @ReadOne('What happened to a claim, in order', TimelinePage)
  async getTimeline(@Param() { id }: IdRequest, @Query() past: PastOfRequest): Promise<TimelinePage> {
    return wholeList(await this.corpus.timeline(id, past));
  }

  @Get(':id/evidence')
  @ReadOne('What a verdict rests on: both sides, quoted', ClaimEvidenceSchema)
  getEvidence(@Param() { id }: IdRequest, @Query() past: PastOfRequest): Promise<ClaimEvidenceSchema> {
    return this.corpus.evidence(id, past);
  }
}
