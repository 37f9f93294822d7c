import type { FastifyRequest } from 'fastify';

export const BUDGETS = ['reads', 'writes', 'imports'] as const;

export type Budget = (typeof BUDGETS)[number];

/** Requests a minute of one caller; 0: as many as they like. */
export type Budgets = Readonly<Record<Budget, number>>;

const FREE = /^\/(?:v1\/health|docs|metrics)(?:\/|-|$)/;
const IMPORTS = '/v1/imports';

/** The budget that a request is counted to; null for what watches over the service, and the description. */
export function budgetOf({ method, routeOptions }: Pick<FastifyRequest, 'method' | 'routeOptions'>): Budget | null {
  const route = routeOptions.url ?? '';
  if (FREE.test(route)) return null;
  if (method === 'GET' || method === 'HEAD') return 'reads';
  return route === IMPORTS ? 'imports' : 'writes';
}
