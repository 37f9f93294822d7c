import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#config';

const NONCE_BYTES = 16;
/** Stands in the built page where the nonce of an answer belongs. */
const NONCE_PLACE = '__CSP_NONCE__';
/** Files whose names carry a hash of what is in them. */
const HASHED = '/assets/';
const FOREVER = 'public, max-age=31536000, immutable';

/**
 * Serves the built page: its files, and the page itself at every address that neither a file nor the API has, so that
 * links into it can be opened. Without a built page nothing is served.
 */
export async function servePage(app: NestFastifyApplication, folder = join(projectRoot(), 'dist/web')): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  // Only who serves a page needs the library.
  const { default: fastifyStatic } = await import('@fastify/static');
  // Not waited for: waiting would settle the routes so far before the handler of errors is known to them.
  void app.register(fastifyStatic as never, {
    root: folder,
    index: false,
    wildcard: false,
    decorateReply: false,
    cacheControl: false,
    globIgnore: ['**/index.html', '**/*.{br,gz}'],
    preCompressed: true,
    setHeaders: (reply: FastifyReply, path: string) =>
      void reply.header('cache-control', path.includes(HASHED) ? FOREVER : 'no-cache'),
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', { config: { needs: 'nobody' } }, (request, reply) => {
      if (!isPageAddress(request)) return reply.callNotFound();
      return sendPage(reply, page);
    });
}

/** Only what a browser opens is a page: programs that mistype an address are told so. */
function isPageAddress({ url, headers }: FastifyRequest): boolean {
  const [path = ''] = url.split('?');
  if (/^\/(?:v1|docs|docs-json)(?:\/|$)/.test(path) || /\.\w+$/.test(path)) return false;
  return path === '/' || (headers.accept ?? '').includes('text/html');
}

function sendPage(reply: FastifyReply, page: string): FastifyReply {
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  return reply
    .header('content-security-policy', policyWith(nonce))
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(page.replace(NONCE_PLACE, nonce));
}

/** Own files only; no inline script; style elements of the component library by nonce. */
function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ');
}
