import { isIPv4 } from 'node:net';
import type { Request } from 'express';

/** What proxies add to requests. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'];

/**
 * Whether the request was made to this machine by name, and by no page of another one. A browser calls a server of this
 * machine for any page that asks it to, also under a name of the page's own that leads here. What a proxy hands on comes
 * from anywhere.
 */
export function isForLoopback(req: Request): boolean {
  const origin = req.get('origin');
  if (FORWARDED.some((name) => req.get(name) !== undefined)) return false;
  return isLoopback(`http://${req.get('host')}`) && (origin === undefined || isLoopback(origin));
}

function isLoopback(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || (isIPv4(hostname) && hostname.startsWith('127.'));
}
