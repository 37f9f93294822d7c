import type { FastifyInstance, FastifyRequest } from 'fastify';
import { EdgeProblem } from './edge-problem.js';

/** Content types of a file of figures. */
export const FIGURE_TYPES = ['application/octet-stream', 'text/csv'] as const;

/** Content types of a document as a file. What it is, its content decides. */
export const DOCUMENT_TYPES = [
  'application/octet-stream',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/html',
  'text/markdown',
  'text/plain',
  'text/vtt',
  'application/x-subrip',
] as const;

const ROUTES: Readonly<Record<string, readonly string[]>> = {
  '/v1/imports': FIGURE_TYPES,
  '/v1/documents': DOCUMENT_TYPES,
  '/v1/documents/preview': DOCUMENT_TYPES,
};

/** Hands the bodies of files on as they stream in, and refuses their types everywhere else. */
export function acceptFiles(fastify: FastifyInstance): void {
  const types = [...new Set(Object.values(ROUTES).flat())];
  fastify.addContentTypeParser(types, (request, body, done) => {
    const fault = faultOf(request);
    if (fault === null) done(null, body);
    else done(fault, undefined);
  });
}

function faultOf(request: FastifyRequest): EdgeProblem | null {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const taken = ROUTES[request.routeOptions.url ?? ''] ?? [];
  return taken.includes(type) ? announcedTooLarge(request) : notHere(taken);
}

/** No file that is read here is larger; what a document may have is less, and is counted as it comes in. */
const MOST_BYTES = 256 * 1024 * 1024;

function announcedTooLarge({ headers }: FastifyRequest): EdgeProblem | null {
  if (Number(headers['content-length'] ?? 0) <= MOST_BYTES) return null;
  return new EdgeProblem('too_large', 'The body has more than 256 MB.', 'Send one document, or one file of figures.');
}

function notHere(taken: readonly string[]): EdgeProblem {
  const others = taken.length > 0 ? `, or a file as ${taken.join(', ')}` : '';
  const advice = `Send JSON with the header Content-Type: application/json${others}.`;
  return new EdgeProblem('unsupported_media_type', 'This address does not take this content type.', advice);
}

/** Is the body of a request a file on its way in? */
export function isStream(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
