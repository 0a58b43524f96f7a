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
  /** How the addresses of a name are found; absent: as the machine does it. */
  readonly lookup?: typeof lookup;
}

/** Bytes of an answer that are read, and thrown away, so that whoever sends them is not cut off. */
const MOST_BYTES = 16_384;

/** Follows no redirect. Never rejects. */
export function createPost({ mayBePrivate, timeout, lookup: find = lookup }: PostOptions): Post {
  const guarded = mayBePrivate ? find : onlyPublic(find);
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
      let status: number | undefined;
      // Once the status was told, it does not matter what becomes of the rest.
      const end = (error?: Error) => resolve(status === undefined ? { failure: reasonOf(error, timeout) } : { status });
      sent.on('error', end);
      sent.once('response', (response) => {
        status = response.statusCode;
        let bytes = 0;
        response.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > MOST_BYTES) response.destroy();
        });
        response.on('error', end);
        response.once('close', end);
      });
      sent.end(body);
    }).catch((error: Error) => ({ failure: error.message }));
  };
}

/** The addresses that are found are the ones that are connected to: none that is not public is among them. */
function onlyPublic(find: typeof lookup): LookupFunction {
  return (hostname, options, callback) => {
    find(hostname, { ...options, all: true }, (error, addresses) => {
      const [first, ...others] = error ? [] : addresses.filter(({ address }) => isPublicAddress(address));
      if (error) callback(error, '');
      else if (!first) callback(notPublic(hostname, addresses), '');
      else if (options.all) callback(null, [first, ...others]);
      else callback(null, first.address, first.family);
    });
  };
}

function notPublic(hostname: string, { length }: readonly LookupAddress[]): NodeJS.ErrnoException {
  const message = length === 0 ? `${hostname} has no address` : `${hostname} has no public address`;
  return Object.assign(new Error(message), { code: 'ENOTPUBLIC' });
}

function reasonOf(error: NodeJS.ErrnoException | undefined, timeout: number): string {
  if (error === undefined) return 'the answer has no status';
  if (error.name === 'TimeoutError' || error.cause instanceof DOMException) return `no answer within ${timeout} ms`;
  return error.code === undefined || error.code === 'ENOTPUBLIC' ? error.message : error.code;
}
