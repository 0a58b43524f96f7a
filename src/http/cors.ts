/**
 * What lets pages of any origin call an operation, as https://fetch.spec.whatwg.org/#http-cors-protocol has it. They
 * may where the contract says `x-cors: true`. No cookie is a credential here, so that a page can do no more than
 * anybody who has the key.
 */
import type { ServerResponse } from 'node:http';
import type { Request } from 'express';
import type { OperationRow } from './operation-row.js';
import type { AnyOutcome } from './respond.js';

const ALLOWED_HEADERS = [
  'Authorization',
  'Content-Type',
  'If-None-Match',
  'Last-Event-ID',
  'X-API-Key',
  'X-Environment-Key',
  'X-Request-Id',
  // Who asks, as clients of Flagsmith say it: a browser lets none of them call where these are not allowed.
  'Flagsmith-Application-Name',
  'Flagsmith-Application-Version',
  'Flagsmith-SDK-User-Agent',
  // What clients of Flipt say of themselves, and where they ask.
  'X-Fern-Language',
  'X-Fern-SDK-Name',
  'X-Fern-SDK-Version',
  'X-Flipt-Accept-Server-Version',
  'X-Flipt-Environment',
  'X-Flipt-Namespace',
  // Pages whose requests are traced have these on every one.
  'baggage',
  'sentry-trace',
  'traceparent',
  'tracestate',
].join(', ');
const EXPOSED_HEADERS = [
  'ETag',
  'Retry-After',
  'WWW-Authenticate',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
  'X-Request-Id',
  'X-Flagsmith-Document-Updated-At',
].join(', ');
/** Seconds for which a browser need not ask again: two hours, more than which Chromium does not remember. */
const MAX_AGE = 7200;

/** What opens an answer to pages of any origin: names and values in turn. */
export const CORS_HEADERS = ['Access-Control-Allow-Origin', '*', 'Access-Control-Expose-Headers', EXPOSED_HEADERS];

/** Opens the answer, whatever it will be, to pages of any origin. */
export function openToAnyOrigin(res: ServerResponse): void {
  res.setHeader('Access-Control-Allow-Origin', '*');
  res.setHeader('Access-Control-Expose-Headers', EXPOSED_HEADERS);
}

/** The method that a browser asks leave for before it calls; undefined: it does not ask. */
export function methodAskedFor(req: Request): string | undefined {
  if (req.method !== 'OPTIONS' || req.get('origin') === undefined) return undefined;
  const method = req.get('access-control-request-method');
  return method === 'HEAD' ? 'GET' : method;
}

/** The leave that is given. */
export function leaveFor({ method }: OperationRow): AnyOutcome {
  return {
    status: 204,
    headers: {
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Allow-Methods': method === 'get' ? 'GET, HEAD' : method.toUpperCase(),
      'Access-Control-Allow-Headers': ALLOWED_HEADERS,
      'Access-Control-Max-Age': MAX_AGE,
    },
  };
}
