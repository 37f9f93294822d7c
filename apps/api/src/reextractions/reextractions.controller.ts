import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Reextract } from '#usecases';
import { Needs } from '../access/needs.js';
import { Decide, Queue, Read, ReadOne } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import { ReextractionRequest } from '../requests/reextraction.request.js';
import { OutdatedCompanyPage, ReextractionSchema } from '../schemas/index.js';
import { wholeList } from '../whole-list.js';

@ApiTags('reextractions')
@Controller('reextractions')
export class ReextractionsController {
  constructor(private readonly reextract: Reextract) {}

  @Post()
  @Needs('admin')
  @Queue(
    'Read a company’s documents again by the engine as it is now',
    'Beside the current readings: nothing changes until it is applied. An unfinished one of the company is given again.',
    ReextractionSchema,
  )
  async beginReextraction(
    @Body() { company }: ReextractionRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ReextractionSchema> {
    const begun = await this.reextract.begin(company);
    void reply.header('location', `/v1/reextractions/${begun.id}`);
    return begun;
  }

  @Get('outdated')
  @Read('Companies of which documents were read by another version of the engine', OutdatedCompanyPage)
  async listOutdated(): Promise<OutdatedCompanyPage> {
    return wholeList(await this.reextract.outdated());
  }

  @Get(':id')
  @ReadOne('How far it has come, and what would be otherwise', ReextractionSchema)
  getReextraction(@Param() { id }: IdRequest): Promise<ReextractionSchema> {
    return this.reextract.reextraction(id);
  }

  @Post(':id/apply')
  @HttpCode(200)
  @Decide(
    'Let the new readings stand',
    'All documents at once; alerts go out for verdicts that change.',
    ReextractionSchema,
  )
  applyReextraction(@Param() { id }: IdRequest): Promise<ReextractionSchema> {
    return this.reextract.apply(id);
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Decide('Leave everything as it is', 'The new readings are not used.', ReextractionSchema)
  discardReextraction(@Param() { id }: IdRequest): Promise<ReextractionSchema> {
    return this.reextract.discard(id);
  }
}
