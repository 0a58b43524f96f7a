import { isIP } from 'node:net';
import type { Request } from 'express';

/**
 * The caller's address: that of the connection, or what a trusted proxy says. What a proxy says that is no address, such
 * as `unknown`, is as good as nothing: the requests are then the proxy's own.
 */
export function addressOf({ ip, socket }: Request): string {
  return ip !== undefined && isIP(ip) !== 0 ? ip : (socket.remoteAddress ?? '');
}
