import compress from '@fastify/compress';
import { fastifyCookie } from '@fastify/cookie';
import etag from '@fastify/etag';
import helmet from '@fastify/helmet';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { DestinationStream, Logger } from 'pino';
import { isLoopback, type ServiceConfig } from '#config';
import { Authenticate } from '#usecases';
import { createLog, PinoLogger, type Metrics } from '#operations';
import { ApiModule } from './api.module.js';
import { admit, openScope } from './access/admit.js';
import { checkRoutes } from './access/check-routes.js';
import { serviceFacts } from './health/service-facts.js';
import { guardHost } from './edge/guard-host.js';
import type { Budgets } from './edge/limits/budgets.js';
import { limitRequests } from './edge/limits/limit-requests.js';
import { answerUnroutable, ProblemFilter } from './edge/problem-filter.js';
import { logRequest, measureRequest, noteTenant } from './edge/request-log.js';
import { hashBody } from './edge/repeats/body-hash.js';
import { keepAnswer } from './edge/repeats/keep-answer.js';
import { shallowBody } from './edge/shallow-body.js';
import { answerUnreadable, overlookExpectations } from './edge/unreadable-request.js';
import { requestValidation } from './edge/validation.js';
import { acceptFiles } from './edge/file-bodies.js';
import { acceptForms } from './unsubscribe/accept-forms.js';
import { serveDescription } from './openapi/describe-api.js';
import { servePage } from './page/serve-page.js';

/** Bytes of a body. */
export const BODY_LIMIT = 5 * 1024 * 1024;

export interface ApiOptions {
  /** Address to listen on; a loopback one answers under loopback names only. */
  readonly host: string;
  /** `open`: everybody may do everything. */
  readonly auth: 'open' | 'keys';
  readonly logLevel: string;
  /** Where log lines go; stderr if absent. */
  readonly logTo?: DestinationStream;
  /** Requests a minute of each caller; no limits if absent. */
  readonly rateLimits?: Budgets;
  /** Where processes count them together (ioredis); each for itself if absent. */
  readonly redis?: unknown;
  /** What it says of itself; of no Redis, mail or public address if absent. */
  readonly redisUrl?: string | null;
  readonly mail?: ServiceConfig['mail'];
  readonly publicUrl?: string | null;
  /** Where the built page is; the program's own if absent. */
  readonly pageFolder?: string;
  /** Measures requests, where there are metrics. */
  readonly metrics?: Metrics;
}

/** The whole HTTP side, not yet listening, over a module that exports the use cases. */
export async function createApi(options: ApiOptions, useCases: DynamicModule): Promise<NestFastifyApplication> {
  const log = createLog(options.logLevel, options.logTo);
  const app = await NestFactory.create<NestFastifyApplication>(
    ApiModule.over(useCases, serviceFacts(options)),
    adapterWith(log),
    {
      logger: new PinoLogger(log),
      bodyParser: false,
      abortOnError: false,
    },
  );
  app.setGlobalPrefix('v1').useGlobalPipes(requestValidation()).useGlobalFilters(new ProblemFilter());
  await protect(app, options);
  overlookExpectations(app.getHttpServer());
  serveDescription(app);
  await servePage(app, options.pageFolder);
  return app;
}

function adapterWith(log: Logger): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    frameworkErrors: answerUnroutable,
    clientErrorHandler: answerUnreadable,
  });
}

/** What holds for every request, in this order: host, limits, who asks, headers, then the route. */
async function protect(app: NestFastifyApplication, options: ApiOptions): Promise<void> {
  const { host, auth, rateLimits, redis = null } = options;
  const fastify = app.getHttpAdapter().getInstance();
  // JSON, and files where they belong: Fastify's own reader of plain text takes it from any page on the web.
  fastify.removeContentTypeParser('text/plain');
  acceptFiles(fastify);
  acceptForms(fastify);
  checkRoutes(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id).header('cache-control', 'private, no-cache');
    done();
  });
  fastify.addHook('onRequest', guardHost(host));
  if (rateLimits) await limitRequests(app, { budgets: rateLimits, redis, isOpen: auth === 'open' && isLoopback(host) });
  fastify.addHook('onRequest', admit(app.get(Authenticate, { strict: false }), auth));
  fastify.addHook('preHandler', openScope);
  fastify.addHook('preParsing', hashBody);
  fastify.addHook('preValidation', shallowBody);
  fastify.addHook('onSend', noteTenant);
  fastify.addHook('onResponse', logRequest);
  if (options.metrics) fastify.addHook('onResponse', measureRequest(options.metrics));
  await app.register(helmet, {
    // Plain HTTP on loopback; whoever puts TLS in front sets these two there.
    hsts: false,
    contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } },
  });
  await app.register(fastifyCookie, { hook: false });
  // Answers alone, and after all else is done with them: what is sent here is never unpacked, so that it cannot be a bomb.
  await app.register(compress as never, { globalDecompression: false, encodings: ['br', 'gzip'] });
  await app.register(etag);
  // After the ETag, which is kept with the answer.
  fastify.addHook('onSend', keepAnswer);
}
