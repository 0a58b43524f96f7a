import type { IncomingMessage } from 'node:http';
import { Fault, invalid } from './errors.js';
import { refuseHazards } from './hazards.js';
import type { OperationRow } from './operation-row.js';
import { readYamlAside } from './yaml-thread.js';

/** What the contract says of the operation's body. */
type BodyRules = Pick<OperationRow, 'bodyRequired' | 'consumes' | 'bodyLimit' | 'bodyDepth'> & {
  /** Whatever Content-Type says, or does not say, the body is of the first media type; none is `{}`; YAML may be a stream. */
  readonly isLenient: boolean;
};

/**
 * The only reader of request bodies. Answers the parsed JSON or YAML, or undefined when there is no body, and leaves
 * the bare media type in Content-Type, because the validator keeps a compiled validator per distinct header.
 * Throws a Fault: 400 malformed, 413 too long, 415 not of the operation's media types, not UTF-8 or compressed.
 * `read`: its bytes, where somebody has read them already.
 */
export async function readBody(req: IncomingMessage, rules: BodyRules, read?: Buffer): Promise<unknown> {
  const bytes = hasBody(req) ? await readTextBytes(req, rules, read) : Buffer.alloc(0);
  if (bytes.length === 0) {
    if (rules.isLenient) return nothing(req, rules);
    if (rules.bodyRequired) throw invalid('/body', 'is required');
    return undefined;
  }
  if (req.headers['content-type']?.endsWith('yaml'))
    return readYamlAside({ text: decode(bytes), depth: rules.bodyDepth, isStream: rules.isLenient });
  return parseJson(bytes, rules.bodyDepth);
}

/** Throws a Fault: it is no JSON in UTF-8, or none that is safe to work with. */
export function parseJson(bytes: Buffer, depth: number): unknown {
  const body = parse(decode(bytes));
  refuseHazards(body, '/body', depth);
  return body;
}

/** What an empty body says where none has to be sent. */
function nothing(req: IncomingMessage, { consumes: [first] }: BodyRules): object {
  req.headers['content-type'] = first;
  return {};
}

async function readTextBytes(req: IncomingMessage, rules: BodyRules, read: Buffer | undefined): Promise<Buffer> {
  refuseEncoding(req.headers['content-encoding']);
  const mediaType = mediaTypeOf(req.headers['content-type'], rules);
  const bytes = read ?? (await readBytes(req, rules.bodyLimit));
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

function mediaTypeOf(header: string | undefined, { consumes, isLenient }: BodyRules): string {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.replace(/\s/g, '').toLowerCase());
  const isUtf8 = parameters.every((parameter) => !/^charset=(?!"?utf-?8"?$)/.test(parameter));
  if (consumes.includes(type) && (isUtf8 || isLenient)) return type;
  const [first] = consumes;
  if (isLenient && first !== undefined) return first;
  throw new Fault(
    'UNSUPPORTED_MEDIA_TYPE',
    `Content-Type is ${header ?? 'missing'}; this operation reads ${consumes.join(', ')} in UTF-8.`,
  );
}

async function readBytes(req: IncomingMessage, limit: number): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
  const chunks: Buffer[] = [];
  let length = 0;
  // An iterator that destroyed the request when we stop early would take the answer's connection along.
  for await (const chunk of untilHungUp(req.iterator({ destroyOnReturn: false }))) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit);
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

function tooLarge(limit: number): Fault {
  // What was not read cannot be skipped on a connection that is kept: close it.
  return new Fault('BODY_TOO_LARGE', `The body is longer than ${limit} bytes.`, {}, { Connection: 'close' });
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
