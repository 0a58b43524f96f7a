import { isIP, isIPv4, isIPv6 } from 'node:net';
import type { Request } from 'express';

/**
 * The caller's address, to count by: that of the connection, or what a trusted proxy says. What a proxy says that is no
 * address, such as `unknown`, is as good as nothing: the requests are then the proxy's own.
 */
export function addressOf({ ip, socket }: Request): string {
  return networkOf(ip !== undefined && isIP(ip) !== 0 ? ip : (socket.remoteAddress ?? ''));
}

/** Of IPv6 the first 64 bits: one household has all addresses behind them. */
function networkOf(address: string): string {
  const [bare = ''] = address.split('%');
  const mapped = /^::ffff:([\d.]+)$/i.exec(bare)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (!isIPv6(bare)) return address;
  // The URL parser writes every address in one way, without dots.
  const [head = '', tail] = new URL(`http://[${bare}]`).hostname.slice(1, -1).split('::');
  const [left, right] = [head, tail ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array.from({ length: 8 - (left?.length ?? 0) - (right?.length ?? 0) }, () => '0');
  return `${[...(left ?? []), ...zeros, ...(right ?? [])].slice(0, 4).join(':')}::/64`;
}
