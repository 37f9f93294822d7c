import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { EdgeProblem } from '../edge-problem.js';
import { BUDGETS, budgetOf, type Budget, type Budgets } from './budgets.js';
import { callerOf } from './caller.js';
import { RefusedCallers } from './refused-callers.js';

const MINUTE_S = 60;

export interface LimitOptions {
  readonly budgets: Budgets;
  /** A connection of ioredis, to count together with the other processes of the API; null: each counts for itself. */
  readonly redis: unknown;
  /** Have callers without a key no limit? So it is on loopback, where they are the user. */
  readonly isOpen: boolean;
}

/**
 * Counts requests by caller (a key, else an address) and kind within the minute, says in every answer what is left, and
 * refuses what is too much. A Redis that is away refuses nobody.
 */
export async function limitRequests(app: NestFastifyApplication, options: LimitOptions): Promise<void> {
  const { redis, isOpen, budgets } = options;
  await app.register(rateLimit as never, { global: false, skipOnError: true, redis, nameSpace: '{wordkept}:limit:' });
  const count = countersOf(app, budgets);
  const refused = new RefusedCallers();
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', async (request, reply) => {
    const budget = budgetOf(request);
    if (budget === null || budgets[budget] === 0 || (isOpen && callerOf(request).isAnonymous)) return;
    if (refused.isBanned(request.ip)) throw tooMany(reply, 'refused keys', refused.most, MINUTE_S);
    const counted = await count[budget](request);
    if (counted.isAllowed) return;
    tellBudget(reply, budget, counted);
    if (counted.isExceeded) throw tooMany(reply, budget, counted.max, counted.ttlInSeconds);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    if (reply.statusCode === 401) refused.count(request.ip);
    done();
  });
}

type Counter = ReturnType<
  ReturnType<ReturnType<NestFastifyApplication['getHttpAdapter']>['getInstance']>['createRateLimit']
>;

function countersOf(app: NestFastifyApplication, budgets: Budgets): Readonly<Record<Budget, Counter>> {
  const fastify = app.getHttpAdapter().getInstance();
  const counterOf = (budget: Budget): Counter =>
    fastify.createRateLimit({
      max: budgets[budget],
      timeWindow: MINUTE_S * 1_000,
      keyGenerator: (request) => `${budget}:${callerOf(request).id}`,
    });
  return Object.fromEntries(BUDGETS.map((budget) => [budget, counterOf(budget)])) as Record<Budget, Counter>;
}

/** Headers of the draft "RateLimit header fields for HTTP". */
function tellBudget(
  reply: FastifyReply,
  budget: Budget,
  { max, remaining, ttlInSeconds }: { readonly max: number; readonly remaining: number; readonly ttlInSeconds: number },
): void {
  void reply.header('ratelimit-policy', `"${budget}";q=${max};w=${MINUTE_S}`);
  void reply.header('ratelimit', `"${budget}";r=${remaining};t=${ttlInSeconds}`);
}

function tooMany(reply: FastifyReply, what: string, most: number, seconds: number): EdgeProblem {
  void reply.header('retry-after', String(seconds));
  const detail = `More than ${most} ${what} came from you within a minute.`;
  return new EdgeProblem('rate_limited', detail, `Wait ${seconds} seconds, as Retry-After says, and go on.`);
}
