import type { FastifyReply, FastifyRequest, onSendAsyncHookHandler } from 'fastify';
import type { BegunRequest, KeptAnswer } from '#usecases';
import { requestHash } from './body-hash.js';

type Begun = Pick<Extract<BegunRequest, { kind: 'first' }>, 'keep' | 'release'>;

const awaited = new WeakMap<FastifyRequest, Begun>();

/** The answer to this request is to be kept. */
export function awaitAnswer(request: FastifyRequest, begun: Begun): void {
  awaited.set(request, begun);
}

/** What of an answer is its own; the rest is of the transport or of one request. */
const OWN_HEADERS = ['content-type', 'content-language', 'location', 'etag', 'retry-after'];

/**
 * Hook that keeps the answer of a request that may be repeated, before it goes out. A failure of ours, and a body that was
 * refused before all of it had come, leave the key free: nothing was done under it.
 */
export const keepAnswer: onSendAsyncHookHandler = async (request, reply, payload) => {
  const begun = awaited.get(request);
  if (!begun) return;
  awaited.delete(request);
  const hash = requestHash(request);
  const isFinal = reply.statusCode < 500 && hash !== null && (typeof payload === 'string' || Buffer.isBuffer(payload));
  const settled = isFinal ? begun.keep(hash, keptOf(reply, payload)) : begun.release();
  // The work is done: its answer goes out, and a repeat finds the same records by their content.
  await settled.catch((error: Error) => request.log.warn({ err: error }, 'An answer could not be kept'));
};

function keptOf(reply: FastifyReply, payload: string | Buffer): KeptAnswer {
  const isSecret = String(reply.getHeader('cache-control') ?? '').includes('no-store');
  const given = OWN_HEADERS.flatMap((name) => {
    const value = reply.getHeader(name);
    return value === undefined ? [] : [[name, String(value)] as const];
  });
  return { status: reply.statusCode, headers: Object.fromEntries(given), body: isSecret ? null : Buffer.from(payload) };
}
