import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ImportOutcomes, ReadImports } from '#usecases';
import { Read, ReadOne, Stream } from '../openapi/answers.js';
import { IdRequest } from '../requests/ids.request.js';
import { ImportRequest } from '../requests/import.request.js';
import { ImportListRequest } from '../requests/lists.request.js';
import { ImportPage, ImportSchema } from '../schemas/index.js';
import { bodyBytes } from './body-bytes.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly outcomes: ImportOutcomes,
    private readonly imports: ReadImports,
  ) {}

  @Post()
  @Stream(
    'Import reported figures',
    'Company facts as the SEC serves them (JSON), or a table (CSV), as the body. The same figures again change nothing.',
    ImportSchema,
  )
  async importOutcomes(
    @Query() { map, ...asked }: ImportRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportSchema> {
    const upload = { ...asked, map: map === undefined ? null : (JSON.parse(map) as unknown) };
    const taken = await this.outcomes.run({ ...upload, bytes: bodyBytes(request) });
    if (taken.id !== null) void reply.header('location', `/v1/imports/${taken.id}`);
    return taken;
  }

  @Get()
  @Read('List imports', ImportPage)
  listImports(@Query() filter: ImportListRequest): Promise<ImportPage> {
    return this.imports.list(filter);
  }

  @Get(':id')
  @ReadOne('One import, with the rows that could not be taken', ImportSchema)
  async getImport(@Param() { id }: IdRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<ImportSchema> {
    const one = await this.imports.one(id);
    if (one.status === 'tracking') void reply.header('retry-after', '1');
    return one;
  }
}
