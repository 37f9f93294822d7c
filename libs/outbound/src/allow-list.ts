import ipaddr from 'ipaddr.js';

type Network = ReturnType<typeof ipaddr.parseCIDR>;

/** Ports that web servers on the public internet are on; others only where they are listed. */
export const WEB_PORTS = [80, 443, 8080, 8443];

/** What an operator lets the house reach beyond the public internet, for intranets and tests. */
export interface AllowList {
  /** The name itself, whatever it resolves to. */
  host(host: string, port: number): boolean;
  address(address: string): boolean;
  /** Where nothing is listed. */
  port(port: number): boolean;
  /** Everywhere, without encryption. */
  readonly plainHttp: boolean;
}

/**
 * Entries: a network (`10.1.0.0/16`, any port), an address or host name with or without a port (`hooks.intranet:8443`;
 * without, any port), and `http` for addresses without encryption. What is listed may be reached without encryption too.
 */
export function readAllowList(entries: readonly string[], ports: readonly number[] = WEB_PORTS): AllowList {
  const networks = entries.flatMap(networkOf);
  const hosts = new Set(entries.filter((entry) => !entry.includes('/')).map(plainName));
  return {
    host: (host, port) => hosts.has(host) || hosts.has(`${host}:${port}`),
    address: (address) => isIn(networks, address),
    port: (port) => ports.includes(port),
    plainHttp: hosts.has('http'),
  };
}

function networkOf(entry: string): Network[] {
  return ipaddr.isValidCIDR(entry) ? [ipaddr.parseCIDR(entry)] : [];
}

/** Brackets of IPv6 are no part of the name. */
function plainName(entry: string): string {
  return entry.replace(/[[\]]/g, '').toLowerCase();
}

function isIn(networks: readonly Network[], address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  return networks.some(([network, bits]) => network.kind() === parsed.kind() && parsed.match(network, bits));
}
