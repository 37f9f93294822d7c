import { DEFAULT_TENANT, tenantScope, withinScope } from '#usecases';
import type { preHandlerHookHandler } from 'fastify';

/** Hook that does the rest of the request, and what it streams, on behalf of whoever asks. */
export const openScope: preHandlerHookHandler = (_request, _reply, done) => {
  withinScope(tenantScope(DEFAULT_TENANT, { key: null, name: 'anybody' }), done);
};
