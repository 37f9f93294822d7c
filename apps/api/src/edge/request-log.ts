import type { onResponseHookHandler } from 'fastify';

/** One line a request. The route's pattern and not the address: queries may quote a transcript, bodies always do. */
export const logRequest: onResponseHookHandler = (request, reply, done) => {
  request.log.info(
    {
      method: request.method,
      route: request.routeOptions.url ?? '(none)',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    },
    'request',
  );
  done();
};
