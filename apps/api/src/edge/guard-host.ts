import type { onRequestHookHandler } from 'fastify';
import { allowedHost } from './allowed-host.js';
import { EdgeProblem } from './edge-problem.js';

/** Hook that refuses requests under a host name that is not ours (see `allowedHost`). */
export function guardHost(listenHost: string): onRequestHookHandler {
  const isAllowed = allowedHost(listenHost);
  return (request, _reply, done) => {
    if (isAllowed(request.headers.host)) return done();
    const detail = `This service is not called "${request.headers.host ?? ''}".`;
    done(new EdgeProblem('host_not_allowed', detail, 'Call the service by the address that it printed at start.'));
  };
}
