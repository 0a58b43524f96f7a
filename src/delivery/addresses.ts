/** Where nothing may be posted to: what is reachable from the server and not from everywhere. */
import ipaddr from 'ipaddr.js';

/** All that IANA gives out as global unicast addresses of IPv6; the ranges within it that are none are told by name. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether everybody can reach the address: no loopback, private, link-local, multicast, reserved or translated one. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.range() === 'unicast';
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === 'unicast';
  return parsed.range() === 'unicast' && parsed.match(GLOBAL_UNICAST);
}

/** The address that a URL names instead of a host; undefined: it names a host. */
function literalAddress({ hostname }: URL): string | undefined {
  const address = hostname.replace(/^\[(.*)\]$/, '$1');
  return ipaddr.isValid(address) ? address : undefined;
}

const LOCAL_HOST = /^(.*\.)?localhost\.?$/i;

/** Why nothing may be posted to the URL, as far as the URL itself tells; undefined: it may. */
export function complaintOf(url: string, mayBePrivate: boolean): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) return 'must be a URL of http or https';
  if (parsed.username !== '' || parsed.password !== '') return 'must be a URL without a user and a password';
  if (mayBePrivate) return undefined;
  const address = literalAddress(parsed);
  const isPublic = address === undefined ? !LOCAL_HOST.test(parsed.hostname) : isPublicAddress(address);
  return isPublic ? undefined : 'must be at a public address: this server does not post to private ones';
}
