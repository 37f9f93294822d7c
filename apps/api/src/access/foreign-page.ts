import type { FastifyRequest } from 'fastify';

const READS = ['GET', 'HEAD', 'OPTIONS'];

/** Would the request change something, and does the browser say that a page of another site sends it? */
export function isForeignChange(request: FastifyRequest): boolean {
  if (READS.includes(request.method)) return false;
  const { 'sec-fetch-site': site, origin } = request.headers;
  return site !== undefined ? site !== 'same-origin' && site !== 'none' : origin !== undefined && !isOurs(request);
}

/** Would it change something, and does the browser not vouch that our own page sends it? */
export function isUnvouchedChange(request: FastifyRequest): boolean {
  if (READS.includes(request.method)) return false;
  const { 'sec-fetch-site': site } = request.headers;
  return site !== undefined ? site !== 'same-origin' : !isOurs(request);
}

function isOurs({ headers: { origin, host } }: FastifyRequest): boolean {
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
