import { Controller, Get, Headers, Param, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { FollowJob, ReadCorpus } from '#usecases';
import { Needs } from '../access/needs.js';
import { Follow, Read, ReadOne } from '../openapi/answers.js';
import { JobIdRequest } from '../requests/ids.request.js';
import { JobListRequest } from '../requests/lists.request.js';
import { JobPage, JobSchema } from '../schemas/index.js';
import { eventId, eventStream } from './event-stream.js';

@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(
    private readonly corpus: ReadCorpus,
    private readonly follow: FollowJob,
  ) {}

  @Get()
  @Read('List jobs', JobPage)
  listJobs(@Query() filter: JobListRequest): Promise<JobPage> {
    return this.corpus.jobs(filter);
  }

  /** Whoever sent something may see what becomes of it. */
  @Get(':id')
  @Needs('anybody')
  @ReadOne('How far a document, an import or a re-extraction has come', JobSchema)
  async getJob(@Param() { id }: JobIdRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<JobSchema> {
    const job = await this.corpus.job(id);
    if (job.status === 'queued' || job.status === 'running') void reply.header('retry-after', '1');
    return job;
  }

  @Get(':id/events')
  @Needs('anybody')
  @Follow('Follow a job to its end', JobSchema)
  async followJob(
    @Param() { id }: JobIdRequest,
    @Headers('last-event-id') seen: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const job = await this.corpus.job(id);
    // By which a client knows that there is no more to come, and asks no more.
    if ((job.status === 'done' || job.status === 'failed') && eventId(job) === seen) return reply.status(204).send();
    const gone = new AbortController();
    reply.raw.once('close', () => gone.abort());
    const events = eventStream(await this.follow.run(id, gone.signal), seen);
    void reply.type('text/event-stream').header('x-accel-buffering', 'no').send(events);
  }
}
