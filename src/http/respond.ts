import type { ServerResponse } from 'node:http';
import { EventStream } from './event-stream.js';
import { TextStream, writeStream } from './text-stream.js';

/** What a handler answers, whichever operation it is. */
export interface AnyOutcome {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** A body that was written beforehand, such as a published document. `Body` is what it says, for the compiler. */
export class Prepared<Body> {
  declare protected readonly says: (body: Body) => Body;

  constructor(readonly content: Buffer | string) {}
}

/**
 * Answers that are not counted against the limit: nothing has changed, or the caller waits until it has. That nothing is new
 * to a POST takes reading its body, and is counted like any answer.
 */
export function isFree({ status, body }: AnyOutcome, method: string): boolean {
  return (status === 304 && method === 'get') || body instanceof EventStream;
}

/** How an answer is written, beside what it is. */
export interface Writing {
  /** Of a success; errors are JSON. */
  readonly mediaType: string | null;
  /** The request was HEAD: only the headers are wanted. */
  readonly isHead: boolean;
}

/** Writes an answer. Resolves when it is written, a stream when it has ended. */
export async function respond(res: ServerResponse, outcome: AnyOutcome, { mediaType, isHead }: Writing): Promise<void> {
  const { body } = outcome;
  const isStream = body instanceof TextStream;
  // Before anything is written: a body that cannot be serialised leaves no trace of its answer.
  const content = isStream || body === undefined ? undefined : toContent(body);
  res.statusCode = outcome.status;
  for (const [name, value] of Object.entries(outcome.headers ?? {})) res.setHeader(name, String(value));
  if (body !== undefined) {
    const type = outcome.status < 300 && mediaType ? mediaType : 'application/json';
    res.setHeader('Content-Type', `${type}; charset=utf-8`);
  }
  if (content !== undefined) res.setHeader('Content-Length', Buffer.byteLength(content));
  if (isStream && !isHead) await writeStream(res, body);
  else res.end(content);
}

/** What every answer says beside its own. */
interface Heading {
  readonly requestId: string;
  readonly verdict: { readonly limit: number; readonly remaining: number; readonly resetsAt: number };
  /** Names and values in turn of what opens it to pages of other origins. */
  readonly opening: readonly string[];
}

/** Writes an answer of JSON in one go, as `respond` would. */
export function respondAtOnce(res: ServerResponse, { status, headers, body }: AnyOutcome, heading: Heading): void {
  const content = body === undefined ? undefined : toContent(body);
  const { requestId, verdict, opening } = heading;
  const head: (string | number)[] = ['X-Request-Id', requestId, ...opening];
  head.push('X-RateLimit-Limit', verdict.limit, 'X-RateLimit-Remaining', verdict.remaining);
  head.push('X-RateLimit-Reset', verdict.resetsAt);
  if (headers) for (const name in headers) head.push(name, String(headers[name]));
  if (content !== undefined) {
    head.push('Content-Type', 'application/json; charset=utf-8', 'Content-Length', Buffer.byteLength(content));
  }
  res.writeHead(status, head);
  res.end(content);
}

/** A text leaves in one piece with its headers; bytes would be a second one. */
function toContent(body: unknown): Buffer | string {
  if (body instanceof Prepared) return body.content;
  return typeof body === 'string' ? body : JSON.stringify(body);
}
