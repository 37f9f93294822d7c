import type { FastifyRequest } from 'fastify';

/** The address of the service as this reader knows it. */
export function baseOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}
