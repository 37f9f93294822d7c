import type { FastifyRequest } from 'fastify';
import { EdgeProblem } from '../edge/edge-problem.js';
import { FIGURE_TYPES, isStream } from '../edge/file-bodies.js';

/** Bytes of a file of figures. The largest companies' facts have some ten megabytes. */
const MOST_BYTES = 256 * 1024 * 1024;

/** The body of an import, piece by piece. Throws `unsupported_media_type` where there is none of these types, `too_large`. */
export async function* bodyBytes({ body }: FastifyRequest): AsyncGenerator<Uint8Array> {
  if (!isStream(body)) {
    const advice = `Send the file as the body, with the header Content-Type: ${FIGURE_TYPES.join(' or ')}.`;
    throw new EdgeProblem('unsupported_media_type', 'The body is no file of figures.', advice);
  }
  let bytes = 0;
  for await (const piece of body) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new EdgeProblem('too_large', 'The file has more than 256 MB.', 'Split it by years.');
    yield piece;
  }
}
