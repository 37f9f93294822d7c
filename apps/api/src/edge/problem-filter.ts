import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { problemDetails, type Problem } from '#contracts';
import { AnsweredBefore } from './repeats/answered-before.js';
import { problemOf } from './problem-of.js';

/** The one place where an error becomes an answer (RFC 9457). Only failures of ours are logged as errors. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof AnsweredBefore) return error.send(reply);
    const problem = problemOf(error);
    if (problem.status === 500) this.logger.error(error);
    answer(reply, problem);
  }
}

/** For addresses that no router can read (`/%`): they never come as far as a filter, nor to the hooks. */
export function answerUnroutable(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const advice = 'Percent-encode the address; the addresses are listed at /docs.';
  void reply.header('x-request-id', request.id).header('x-content-type-options', 'nosniff');
  answer(reply, problemDetails('bad_address', error.message, advice));
}

/** Seconds after which a service that was away is worth asking again. */
const RETRY_AFTER = '5';
/** And a request under way. */
const UNDER_WAY = '1';

function answer(reply: FastifyReply, problem: Problem): void {
  // The rest of a body that nobody wants is not waited for.
  if (!reply.request.raw.complete) void reply.header('connection', 'close');
  if (problem.status === 503) void reply.header('retry-after', RETRY_AFTER);
  if (problem.code === 'idempotency_in_progress') void reply.header('retry-after', UNDER_WAY);
  void reply.status(problem.status).type('application/problem+json').send(problem);
}
