import type { FastifyInstance } from 'fastify';
import { EdgeProblem } from '../edge/edge-problem.js';

/** As mail programs post one click, and browsers a form. */
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const UNSUBSCRIBE = '/v1/unsubscribe/:token';
const MOST_BYTES = 4_096;

/**
 * Takes a form where one unsubscribes, without reading it: the address says all. Any page on the web can post one, so
 * everywhere else it is refused.
 */
export function acceptForms(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(FORMS, { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (request, _body, done) => {
    if (request.routeOptions.url === UNSUBSCRIBE) done(null, {});
    else done(notHere(), undefined);
  });
}

function notHere(): EdgeProblem {
  const advice = 'Send JSON with the header Content-Type: application/json.';
  return new EdgeProblem('unsupported_media_type', 'This address takes JSON alone.', advice);
}
