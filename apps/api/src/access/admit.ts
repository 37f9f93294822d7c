import type { KeyScope } from '#contracts';
import { DEFAULT_TENANT, tenantScope, withinScope, type Authenticate, type Principal, type Refusal } from '#usecases';
import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler, preHandlerHookHandler } from 'fastify';
import { EdgeProblem } from '../edge/edge-problem.js';
import { isForeignChange, isUnvouchedChange } from './foreign-page.js';
import type { Needs } from './needs.js';
import { sessionToken } from './session-cookie.js';

/** Where nobody signs in, everybody is the one tenant and may do everything. */
const ANYBODY: Principal = {
  tenant: DEFAULT_TENANT,
  actor: { key: null, name: 'anybody' },
  scopes: ['admin'],
  expiresAt: null,
};

const REFUSALS: Readonly<Record<Refusal, string>> = {
  unknown: 'The key or session is not known.',
  expired: 'The key or session has expired.',
  revoked: 'The key was revoked.',
};

const SIGN_IN = 'Send "Authorization: Bearer wk_…". Keys are made by POST /v1/keys and by "wordkept keys create".';

/** Hook that lets a request in, before its body is read: says who asks, and refuses who may not. */
export function admit(authenticate: Authenticate, auth: 'open' | 'keys'): onRequestAsyncHookHandler {
  return async (request, reply) => {
    const needs = request.routeOptions.config?.needs;
    if (needs === undefined) return;
    const bearer = bearerOf(request);
    if (bearer === undefined && isForeignChange(request)) throw foreign();
    if (needs === 'nobody') return;
    request.principal = auth === 'open' ? ANYBODY : await identify(authenticate, request, reply, bearer);
    if (!mayDo(request.principal, needs)) throw forbidden(reply, needs as KeyScope, request.principal);
  };
}

/** Hook that does the rest of the request, and what it streams, on behalf of whoever asks. */
export const openScope: preHandlerHookHandler = ({ principal }, _reply, done) => {
  if (!principal) return done();
  withinScope(tenantScope(principal.tenant, principal.actor), done);
};

async function identify(
  authenticate: Authenticate,
  request: FastifyRequest,
  reply: FastifyReply,
  bearer: string | undefined,
): Promise<Principal> {
  if (bearer !== undefined) return known(await authenticate.byKey(bearer), reply);
  const token = sessionToken(request);
  if (token === undefined) throw unauthorized(reply, 'This address needs a key.');
  const principal = known(await authenticate.bySession(token), reply);
  if (isUnvouchedChange(request)) throw foreign();
  return principal;
}

function known(found: Principal | Refusal, reply: FastifyReply): Principal {
  if (typeof found === 'string') throw unauthorized(reply, REFUSALS[found], 'invalid_token');
  return found;
}

/** Says as every answer to a bad key does what is wrong. */
export function refused(refusal: Refusal, reply: FastifyReply): EdgeProblem {
  return unauthorized(reply, REFUSALS[refusal], 'invalid_token');
}

function unauthorized(reply: FastifyReply, detail: string, error?: string): EdgeProblem {
  void reply.header('www-authenticate', `Bearer realm="wordkept"${error ? `, error="${error}"` : ''}`);
  return new EdgeProblem('unauthorized', detail, SIGN_IN);
}

function forbidden(reply: FastifyReply, scope: KeyScope, { actor, scopes }: Principal): EdgeProblem {
  void reply.header('www-authenticate', `Bearer realm="wordkept", error="insufficient_scope", scope="${scope}"`);
  const detail = `This address needs the scope "${scope}"; the key "${actor.name}" has ${scopes.join(', ')}.`;
  return new EdgeProblem('forbidden', detail, `Use a key with the scope "${scope}", or one with "admin".`);
}

function foreign(): EdgeProblem {
  const detail = 'A page of another site may not change anything here.';
  return new EdgeProblem('forbidden', detail, 'Open the page of the service itself; programs show a key.');
}

function mayDo({ scopes }: Principal, needs: Needs): boolean {
  return needs === 'anybody' || scopes.includes('admin') || scopes.includes(needs as KeyScope);
}

function bearerOf({ headers }: FastifyRequest): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(headers.authorization ?? '')?.[1] ?? headers.authorization;
}
