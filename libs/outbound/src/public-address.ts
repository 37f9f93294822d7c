import ipaddr from 'ipaddr.js';

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Is it an address of the public internet? Private, loopback, link-local (cloud metadata), shared, reserved, multicast and
 * documentation ranges are not; nor are the forms of IPv6 that carry an address of IPv4 inside (NAT64, 6to4, Teredo,
 * compatible), for nobody knows where they end. A mapped address counts as the one of IPv4 that it stands for.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6) return parsed.range() === 'unicast' && parsed.match(GLOBAL_UNICAST);
  return parsed.range() === 'unicast';
}
