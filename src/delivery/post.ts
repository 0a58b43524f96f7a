/** Posts to a URL that somebody has written, and to nothing that they should not reach by it. */
import { type LookupAddress, lookup } from 'node:dns';
import { request as requestByHttp } from 'node:http';
import { request as requestByHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { complaintOf, isPublicAddress } from './addresses.js';

/** What came of it: a status or, where there was no answer, why not. */
export type Posted = { readonly status: number } | { readonly failure: string };

export type Post = (url: string, body: string, headers: Readonly<Record<string, string>>) => Promise<Posted>;

export interface PostOptions {
  /** Whether addresses that are not public may be posted to. */
  readonly mayBePrivate: boolean;
  /** Milliseconds for everything, from looking up the name to the end of the answer. */
  readonly timeout: number;
}

/** Bytes of an answer that are read, and thrown away, so that whoever sends them is not cut off. */
const MOST_BYTES = 16_384;

/** Follows no redirect. Never rejects. */
export function createPost({ mayBePrivate, timeout }: PostOptions): Post {
  const guarded = mayBePrivate ? lookup : lookupPublic;
  return (url, body, headers) => {
    // It was looked at when it was written, under settings that may have been others.
    const complaint = complaintOf(url, mayBePrivate);
    if (complaint !== undefined) return Promise.resolve({ failure: `the URL ${complaint}` });
    return new Promise<Posted>((resolve) => {
      const request = url.toLowerCase().startsWith('https:') ? requestByHttps : requestByHttp;
      const sent = request(url, {
        method: 'POST',
        agent: false,
        lookup: guarded,
        signal: AbortSignal.timeout(timeout),
        headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
      });
      sent.on('error', (error) => resolve({ failure: reasonOf(error, timeout) }));
      sent.once('response', (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MOST_BYTES) response.destroy();
        });
        // What becomes of the rest does not matter: the status was told.
        response.on('error', () => {});
        response.once('close', () => resolve({ status: response.statusCode ?? 0 }));
      });
      sent.end(body);
    }).catch((error: Error) => ({ failure: error.message }));
  };
}

/** As dns.lookup, whose addresses are the ones that are connected to: none that is not public is among them. */
const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const [first, ...others] = error ? [] : addresses.filter(({ address }) => isPublicAddress(address));
    if (error) callback(error, '');
    else if (!first) callback(notPublic(hostname, addresses), '');
    else if (options.all) callback(null, [first, ...others]);
    else callback(null, first.address, first.family);
  });
};

function notPublic(hostname: string, { length }: readonly LookupAddress[]): NodeJS.ErrnoException {
  const message = length === 0 ? `${hostname} has no address` : `${hostname} has no public address`;
  return Object.assign(new Error(message), { code: 'ENOTPUBLIC' });
}

function reasonOf(error: NodeJS.ErrnoException, timeout: number): string {
  if (error.name === 'TimeoutError' || error.cause instanceof DOMException) return `no answer within ${timeout} ms`;
  return error.code === undefined || error.code === 'ENOTPUBLIC' ? error.message : error.code;
}
