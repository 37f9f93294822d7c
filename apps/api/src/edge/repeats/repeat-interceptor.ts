import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { AsyncResource } from 'node:async_hooks';
import { finished } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type { Observable } from 'rxjs';
import { Problem } from '#engine';
import { AnswerOnce, scopeIfAny, type BegunRequest } from '#usecases';
import { EdgeProblem } from '../edge-problem.js';
import { AnsweredBefore } from './answered-before.js';
import { requestHash } from './body-hash.js';
import { awaitAnswer } from './keep-answer.js';
import { keyOf, readKey } from './repeat-key.js';

/**
 * `Idempotency-Key` on every POST: the first request under a key is worked on, and whoever repeats it gets its answer. It
 * stands behind the guards, so that nobody gets an answer that they may not ask for.
 */
@Injectable()
export class RepeatInterceptor implements NestInterceptor {
  constructor(private readonly once: AnswerOnce) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const header = keyOf(request);
    // Whoever is nobody yet has nothing that keys could be kept with.
    if (header === null || scopeIfAny()?.kind !== 'tenant') return next.handle();
    const route = `${request.method} ${request.routeOptions.url}`;
    const begun = await this.once.begin({ key: readKey(header), route, requestHash: requestHash(request) });
    if (begun.kind !== 'first') throw await refusal(request, begun);
    // The answer is kept on behalf of whoever asks now, wherever it is sent from.
    awaitAnswer(request, { keep: AsyncResource.bind(begun.keep), release: AsyncResource.bind(begun.release) });
    return next.handle();
  }
}

async function refusal(request: FastifyRequest, begun: Exclude<BegunRequest, { kind: 'first' }>): Promise<Error> {
  if (begun.kind === 'running') return stillRunning();
  if (begun.kind === 'other' || begun.requestHash !== (await wholeHash(request))) return mismatch();
  const { answer } = begun;
  return answer.body === null ? secret() : new AnsweredBefore({ ...answer, body: answer.body });
}

/** The hash of a body that streams is known once it has come in, though nobody reads it. */
async function wholeHash(request: FastifyRequest): Promise<string | null> {
  const known = requestHash(request);
  if (known !== null) return known;
  const body = request.body as Readable;
  await finished(body.resume(), { writable: false });
  return requestHash(request);
}

const stillRunning = () =>
  new EdgeProblem(
    'idempotency_in_progress',
    'The first request under this Idempotency-Key has not been answered yet.',
    'Send it again in a moment, under the same key.',
  );

const mismatch = () =>
  new EdgeProblem(
    'idempotency_mismatch',
    'This Idempotency-Key was used for a request with another address, If-Match or body.',
    'Take a new key for a new request; repeat a request unchanged.',
  );

const secret = () =>
  new Problem(
    'conflict',
    'This request was answered already, with a secret that is shown once and kept nowhere.',
    'List what it made, remove it, and make another under a new Idempotency-Key.',
  );
