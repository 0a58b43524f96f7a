import type { IncomingMessage } from 'node:http';
import { Fault, invalid } from './errors.js';
import { refuseHazards } from './hazards.js';

/** 1 MiB: more than any request of the contracts needs. */
const BODY_LIMIT = 1_048_576;

/**
 * The only reader of request bodies. Answers the parsed JSON, or undefined when there is no body, and leaves
 * the bare media type in Content-Type, because the validator keeps a compiled validator per distinct header.
 * Throws a Fault: 400 malformed, 413 too long, 415 not JSON in UTF-8 or compressed.
 */
export async function readBody(req: IncomingMessage, isRequired: boolean): Promise<unknown> {
  const bytes = hasBody(req) ? await readJsonBytes(req) : Buffer.alloc(0);
  if (bytes.length === 0) {
    if (isRequired) throw invalid('/body', 'is required');
    return undefined;
  }
  const body = parse(decode(bytes));
  refuseHazards(body, '/body');
  return body;
}

async function readJsonBytes(req: IncomingMessage): Promise<Buffer> {
  refuseEncoding(req.headers['content-encoding']);
  const mediaType = mediaTypeOf(req.headers['content-type']);
  const bytes = await readBytes(req);
  req.headers['content-type'] = mediaType;
  return bytes;
}

function hasBody(req: IncomingMessage): boolean {
  const length = req.headers['content-length'];
  return req.headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0');
}

function refuseEncoding(encoding: string | undefined): void {
  if (encoding === undefined || encoding.toLowerCase() === 'identity') return;
  throw new Fault(
    'UNSUPPORTED_MEDIA_TYPE',
    `Content-Encoding is ${encoding}; this server reads bodies that are not compressed.`,
  );
}

/** `application/json` or `application/merge-patch+json`; which of them the operation reads, the validator knows. */
function mediaTypeOf(header: string | undefined): string {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.replace(/\s/g, '').toLowerCase());
  const isJson = type === 'application/json' || type === 'application/merge-patch+json';
  const isUtf8 = parameters.every((parameter) => !/^charset=(?!"?utf-?8"?$)/.test(parameter));
  if (isJson && isUtf8) return type;
  throw new Fault(
    'UNSUPPORTED_MEDIA_TYPE',
    `Content-Type is ${header ?? 'missing'}; this operation reads application/json in UTF-8.`,
  );
}

async function readBytes(req: IncomingMessage): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > BODY_LIMIT) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  // An iterator that destroyed the request when we stop early would take the answer's connection along.
  for await (const chunk of untilHungUp(req.iterator({ destroyOnReturn: false }))) {
    length += chunk.length;
    if (length > BODY_LIMIT) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Whoever hangs up gets no answer; but their error must not be taken for one of the database. */
async function* untilHungUp(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } catch {
    throw new Fault('BODY_MALFORMED', 'The connection ended before the body did.');
  }
}

function tooLarge(): Fault {
  // What was not read cannot be skipped on a connection that is kept: close it.
  return new Fault('BODY_TOO_LARGE', `The body is longer than ${BODY_LIMIT} bytes.`, {}, { Connection: 'close' });
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Fault('BODY_MALFORMED', 'The body is not valid UTF-8.');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 quotes what stands around the spot, which may be a password.
    const reason = error instanceof Error ? error.message.replace(/, (\.\.\.)?".*$/s, '') : 'it cannot be parsed';
    throw new Fault('BODY_MALFORMED', `The body is no JSON: ${reason}.`);
  }
}
