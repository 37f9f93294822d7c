import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AllowList } from './allow-list.js';
import { forbiddenHost, hostOf } from './check-address.js';
import { isPublicAddress } from './public-address.js';

interface Resolved {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name; throws where it has none. */
export type Resolve = (host: string) => Promise<readonly Resolved[]>;

export const systemResolve: Resolve = (host) => systemLookup(host, { all: true, verbatim: true });

/**
 * Connects to checked addresses only. A name is resolved once, here; the very addresses that were checked are connected
 * to, so an answer that changes between check and connection (rebinding) changes nothing. One address that is forbidden
 * forbids the name.
 */
export function guardedConnector(allowed: AllowList, resolve: Resolve, timeout: number): buildConnector.connector {
  return (options, callback) => {
    const host = hostOf(options.hostname);
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    void checkedAddresses(host, port, allowed, resolve).then(
      (addresses) => buildConnector({ timeout, lookup: lookupOf(addresses) })(options, callback),
      (error: Error) => callback(error, null),
    );
  };
}

async function checkedAddresses(host: string, port: number, allowed: AllowList, resolve: Resolve) {
  const family = isIP(host);
  const addresses = family ? [{ address: host, family }] : await resolve(host);
  const mayReach = ({ address }: Resolved) =>
    allowed.host(host, port) || allowed.address(address) || isPublicAddress(address);
  if (addresses.length > 0 && addresses.every(mayReach)) return addresses;
  throw forbiddenHost(host);
}

function lookupOf(addresses: readonly Resolved[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all) callback(null, [...addresses]);
    else callback(null, first?.address ?? '', first?.family);
  };
}
