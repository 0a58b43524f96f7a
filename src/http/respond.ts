import type { ServerResponse } from 'node:http';
import { EventStream } from './event-stream.js';
import { TextStream, writeStream } from './text-stream.js';

/** What a handler answers, whichever operation it is. */
export interface AnyOutcome {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** A body whose bytes were made beforehand, such as a published document. `Body` is what they say, for the compiler. */
export class Prepared<Body> {
  declare protected readonly says: (body: Body) => Body;

  constructor(readonly bytes: Buffer) {}
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

/** The one place that writes an answer. Resolves when it is written, a stream when it has ended. */
export async function respond(res: ServerResponse, outcome: AnyOutcome, { mediaType, isHead }: Writing): Promise<void> {
  const { body } = outcome;
  const isStream = body instanceof TextStream;
  // Before anything is written: a body that cannot be serialised leaves no trace of its answer.
  const bytes = isStream || body === undefined ? undefined : toBytes(body);
  res.statusCode = outcome.status;
  for (const [name, value] of Object.entries(outcome.headers ?? {})) res.setHeader(name, String(value));
  if (body !== undefined) {
    const type = outcome.status < 300 && mediaType ? mediaType : 'application/json';
    res.setHeader('Content-Type', `${type}; charset=utf-8`);
  }
  if (bytes) res.setHeader('Content-Length', bytes.length);
  if (isStream && !isHead) await writeStream(res, body);
  else res.end(bytes);
}

function toBytes(body: unknown): Buffer {
  if (body instanceof Prepared) return body.bytes;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}
