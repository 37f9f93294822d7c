import { isIP } from 'node:net';
import type { AllowList } from './allow-list.js';
import { OutboundFault } from './outbound-fault.js';
import { isPublicAddress } from './public-address.js';

/** Names that never mean a host of the public internet (RFC 6761, 6762, 8375, 9476; clouds' metadata). */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa|home|corp|private|invalid|test|onion)$/;

const MAX_LENGTH = 2_048;

/**
 * The address, if the house may reach it as far as can be told without resolving its name. Throws `OutboundFault`
 * `bad_address` or `forbidden_address`. Decimal, octal and hexadecimal hosts are read as the addresses that they are.
 */
export function checkAddress(address: string, allowed: AllowList): URL {
  const url = address.length <= MAX_LENGTH && URL.canParse(address) ? new URL(address) : null;
  if (!url) throw new OutboundFault('bad_address', 'This is no address of the web.', 'Give one as https://host/path.');
  if (url.username || url.password) throw forbidden('it holds a user name or a password.', 'Leave them out.');
  const [host, port] = [hostOf(url.hostname), portOf(url)];
  const listed = allowed.host(host, port) || allowed.address(host);
  checkScheme(url, listed || allowed.plainHttp);
  if (listed) return url;
  if (!allowed.port(port)) throw forbidden(`port ${port} is not one that web servers are on.`, LIST_IT);
  checkHost(host);
  return url;
}

/** As it is looked up and listed: without brackets, without the dot at the end. */
export function hostOf(hostname: string): string {
  return hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
}

export function portOf({ port, protocol }: URL): number {
  return Number(port) || (protocol === 'https:' ? 443 : 80);
}

function checkScheme({ protocol }: URL, plainHttp: boolean): void {
  if (protocol === 'https:' || (protocol === 'http:' && plainHttp)) return;
  throw forbidden(`it begins with ${protocol}`, 'Give one that begins with https://.');
}

function checkHost(host: string): void {
  const isForbidden = isIP(host) ? !isPublicAddress(host) : LOCAL_NAME.test(host) || !host.includes('.');
  if (isForbidden) throw forbiddenHost(host);
}

const LIST_IT =
  'Give an address of the public internet. One inside the own network is reached once the operator lists it in the setting WORDKEPT_OUTBOUND_ALLOW, as 10.1.0.0/16 or hooks.intranet:8443, and starts the service again.';

/** The fault of a host that is not on the public internet, or whose name leads to what is not. */
export function forbiddenHost(host: string): OutboundFault {
  return forbidden(`${host} lies inside a private network or on this machine, not on the public internet.`, LIST_IT);
}

function forbidden(why: string, advice: string): OutboundFault {
  return new OutboundFault('forbidden_address', `Wordkept does not connect to this address: ${why}`, advice);
}
