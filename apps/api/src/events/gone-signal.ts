import type { FastifyReply } from 'fastify';

/** Tells that whoever asked has hung up: nobody is left to wait for. */
export function goneSignal(reply: FastifyReply): AbortSignal {
  const gone = new AbortController();
  reply.raw.once('close', () => gone.abort());
  return gone.signal;
}
