import type { FastifyRequest } from 'fastify';
import { normalizeIP } from '@fastify/rate-limit';
import { createHash } from 'node:crypto';

/** Who asks, as far as counting goes: a key or a session by its hash, else the address, of IPv6 the network. */
export function callerOf({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>): {
  readonly id: string;
  readonly isAnonymous: boolean;
} {
  const credentials = headers.authorization ?? headers.cookie;
  if (credentials === undefined) return { id: `ip-${normalizeIP(ip)}`, isAnonymous: true };
  const hash = createHash('sha256').update(credentials).digest('base64url').slice(0, 32);
  return { id: `key-${hash}`, isAnonymous: false };
}
