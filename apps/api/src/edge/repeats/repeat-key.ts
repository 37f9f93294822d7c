import type { FastifyRequest } from 'fastify';
import { EdgeProblem } from '../edge-problem.js';

const KEY = /^[\x21\x23-\x2b\x2d-\x7e]{1,255}$/;

/** The header as it came, of a request that it means something to; else null. */
export function keyOf({ method, headers }: Pick<FastifyRequest, 'method' | 'headers'>): string | null {
  const given = headers['idempotency-key'];
  return method === 'POST' && given !== undefined ? String(given) : null;
}

/**
 * The key itself, with or without the quotes that the draft of the IETF wants. Throws `invalid_request` for what is no
 * key; two headers come joined by a comma and are none.
 */
export function readKey(header: string): string {
  const key = header.trim().replace(/^"(.*)"$/, '$1');
  if (KEY.test(key)) return key;
  const message = 'must be 1 to 255 visible ASCII characters without spaces, quotes and commas, given once';
  throw new EdgeProblem('invalid_request', 'The header Idempotency-Key cannot be used.', 'Send a UUID, for example.', [
    { field: 'Idempotency-Key', message },
  ]);
}
