import { scopeIfAny } from '#usecases';
import type { Metrics } from '#operations';
import type { FastifyReply, FastifyRequest, onResponseHookHandler, onSendHookHandler } from 'fastify';

const NO_ROUTE = '(none)';
const tenants = new WeakMap<FastifyRequest, string>();

/** Hook that remembers on whose behalf the answer is sent: the scope is over when it has gone out. */
export const noteTenant: onSendHookHandler = (request, _reply, payload, done) => {
  const scope = scopeIfAny();
  if (scope?.kind === 'tenant') tenants.set(request, scope.tenant);
  done(null, payload);
};

/** Hook: one line a request. The route's pattern and not the address: queries may quote a transcript, bodies always do. */
export const logRequest: onResponseHookHandler = (request, reply, done) => {
  const { method } = request;
  const tenant = tenants.get(request);
  const ms = Math.round(reply.elapsedTime);
  request.log.info({ method, route: routeOf(request), status: reply.statusCode, ms, tenant }, 'request');
  done();
};

/** Hook that measures requests by route. */
export function measureRequest(metrics: Metrics): onResponseHookHandler {
  return (request: FastifyRequest, reply: FastifyReply, done: () => void): void => {
    metrics.request(request.method, routeOf(request), reply.statusCode, reply.elapsedTime / 1_000);
    done();
  };
}

function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? NO_ROUTE;
}
