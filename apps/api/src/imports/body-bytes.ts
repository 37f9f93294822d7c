import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EdgeProblem } from '../edge/edge-problem.js';

/** Content types of a file of figures; none of them can be posted by a page of another site without the browser asking first. */
export const FILE_TYPES = ['application/octet-stream', 'text/csv'];

/** Bytes of a file of figures. The largest companies' facts have some ten megabytes. */
const MOST_BYTES = 256 * 1024 * 1024;

const IMPORTS = '/v1/imports';

/** Hands the body of an import on as it streams in, and refuses these types everywhere else. */
export function acceptFiles(fastify: FastifyInstance): void {
  fastify.addContentTypeParser(FILE_TYPES, (request, body, done) => {
    if (request.routeOptions.url === IMPORTS) done(null, body);
    else done(notHere(), undefined);
  });
}

function notHere(): EdgeProblem {
  const advice = 'Send JSON with the header Content-Type: application/json.';
  return new EdgeProblem('unsupported_media_type', 'This address takes JSON alone.', advice);
}

/** The body of an import, piece by piece. Throws `unsupported_media_type` where there is none of these types, `too_large`. */
export async function* bodyBytes({ body }: FastifyRequest): AsyncGenerator<Uint8Array> {
  if (!isStream(body)) {
    const advice = `Send the file as the body, with the header Content-Type: ${FILE_TYPES.join(' or ')}.`;
    throw new EdgeProblem('unsupported_media_type', 'The body is no file of figures.', advice);
  }
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new EdgeProblem('too_large', 'The file has more than 256 MB.', 'Split it by years.');
    yield piece;
  }
}

function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
