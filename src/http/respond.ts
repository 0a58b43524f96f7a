import type { ServerResponse } from 'node:http';

/** What a handler answers, whichever operation it is. */
export interface AnyOutcome {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** Bodies whose bytes are known beforehand, such as the published documents. */
const knownBytes = new WeakMap<object, Buffer>();

/** From now on an answer with this very body is written as these bytes. */
export function rememberBytes<Body extends object>(body: Body, bytes: Buffer): Body {
  knownBytes.set(body, bytes);
  return body;
}

/** The one place that writes an answer. `mediaType` is that of a success; errors are JSON. */
export function respond(res: ServerResponse, outcome: AnyOutcome, mediaType: string | null): void {
  // Before anything is written: a body that cannot be serialised leaves no trace of its answer.
  const bytes = outcome.body === undefined ? undefined : toBytes(outcome.body);
  res.statusCode = outcome.status;
  for (const [name, value] of Object.entries(outcome.headers ?? {})) res.setHeader(name, String(value));
  if (bytes) {
    const type = outcome.status < 300 && mediaType ? mediaType : 'application/json';
    res.setHeader('Content-Type', `${type}; charset=utf-8`);
    res.setHeader('Content-Length', bytes.length);
  }
  res.end(bytes);
}

function toBytes(body: unknown): Buffer {
  if (typeof body === 'string') return Buffer.from(body);
  const known = typeof body === 'object' && body !== null ? knownBytes.get(body) : undefined;
  return known ?? Buffer.from(JSON.stringify(body));
}
