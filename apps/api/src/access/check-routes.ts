import type { FastifyInstance } from 'fastify';

/** Keeps the service from starting with an address under /v1 that does not say what it needs. */
export function checkRoutes(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', ({ method, url, config }) => {
    if (!url.startsWith('/v1/') || config?.needs !== undefined) return;
    throw new Error(`${String(method)} ${url} does not say what it needs: mark it with @Needs.`);
  });
}
