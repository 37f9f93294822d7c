import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ReadCorpus } from '#usecases';
import { ReadOne } from '../openapi/answers.js';
import { JobIdRequest } from '../requests/ids.request.js';
import { JobSchema } from '../schemas/index.js';

@ApiTags('documents')
@Controller('jobs')
export class JobsController {
  constructor(private readonly corpus: ReadCorpus) {}

  @Get(':id')
  @ReadOne('How far a document has come', JobSchema)
  async getJob(@Param() { id }: JobIdRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<JobSchema> {
    const job = await this.corpus.job(id);
    if (job.status === 'queued' || job.status === 'running') void reply.header('retry-after', '1');
    return job;
  }
}
