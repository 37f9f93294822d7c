import { isLoopback } from '#config';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '::1'];

/**
 * Says which `Host` headers may be answered by a service that listens on `listenHost`.
 *
 * On loopback only loopback names are: a page of another site that points its own name at 127.0.0.1 (DNS rebinding)
 * would otherwise read what the browser's user may read. Listening elsewhere is a choice, and every name is answered.
 */
export function allowedHost(listenHost: string): (header: string | undefined) => boolean {
  if (!isLoopback(listenHost)) return () => true;
  const allowed = new Set([...LOOPBACK_NAMES, listenHost.toLowerCase()]);
  return (header) => header !== undefined && allowed.has(hostnameOf(header));
}

/** `localhost:4680` -> `localhost`, `[::1]:4680` -> `::1`; anything else stays what no list holds. */
function hostnameOf(header: string): string {
  const match = /^(?:\[([\da-f:]+)\]|([^\s:/@[\]]+))(?::\d{1,5})?$/i.exec(header);
  return (match?.[1] ?? match?.[2] ?? '').toLowerCase();
}
