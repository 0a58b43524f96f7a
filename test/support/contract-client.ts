/** The one way in which tests talk to the server: every answer is held against its contract. */
import type { IncomingMessage, RequestListener } from 'node:http';
import supertest from 'supertest';
import { type Answer, type ContractName, contracts, type TestContract } from './contract.js';
import { recordAnswer } from './coverage.js';

export interface RequestOptions {
  /** The values of the path's placeholders. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a string or a buffer is sent as it is. */
  readonly body?: unknown;
  /** Sends the body in chunks, without Content-Length. */
  readonly chunked?: boolean;
  /** An API key, sent as X-API-Key. */
  readonly key?: string;
  /** A bearer token. */
  readonly token?: string;
  /** The token of a stream, sent in the query. */
  readonly streamToken?: string;
}

export type TestAnswer = Answer & {
  /** What was requested. */
  readonly url: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read bodies that the contract client has validated
  readonly body: any;
  readonly headers: Readonly<Record<string, string>>;
};

/** Thrown when an answer is not as its contract says; the message lists every difference. */
class Undocumented extends Error {}

export interface ContractClient {
  /** Calls an operation of the contract by its id. */
  call(operationId: string, options?: RequestOptions): Promise<TestAnswer>;
  /** Sends any request under this contract, documented or not. */
  send(method: string, url: string, options?: RequestOptions): Promise<TestAnswer>;
}

export function contractClient(http: RequestListener, name: ContractName): ContractClient {
  const contract = contracts[name];
  const send: ContractClient['send'] = async (method, url, options = {}) => {
    const response = await request(http, method, url, options);
    const answer = toAnswer(url, response);
    check(contract, method, url, answer);
    return answer;
  };
  return {
    send,
    call: (operationId, options = {}) => {
      const row = contract.table[operationId];
      if (!row) throw new Error(`Contract ${name} has no operation ${operationId}.`);
      const filled = row.path.replace(/\{([^}]+)\}/g, (_, parameter: string) =>
        encodeURIComponent(options.path?.[parameter] ?? missing(operationId, parameter)),
      );
      return send(row.method, `${row.base === '/' ? '' : row.base}${filled}`, options);
    },
  };
}

function missing(operationId: string, parameter: string): never {
  throw new Error(`${operationId} needs the path parameter ${parameter}.`);
}

function request(http: RequestListener, method: string, url: string, options: RequestOptions) {
  const { query = {}, headers = {}, body, chunked = false, key, token, streamToken } = options;
  // biome-ignore lint/suspicious/noExplicitAny: superagent has a function for every method
  const call: supertest.Test = (supertest(http) as any)[method.toLowerCase()](url);
  call.query(query).ok(() => true);
  call.buffer(true).parse(readBeginning);
  if (key !== undefined) call.set('X-API-Key', key);
  if (token !== undefined) call.set('Authorization', `Bearer ${token}`);
  if (streamToken !== undefined) call.query({ token: streamToken });
  const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
  if (body !== undefined && headers['Content-Type'] === undefined) call.set('Content-Type', 'application/json');
  for (const [header, value] of Object.entries(headers)) call.set(header, value);
  if (body === undefined) return call;
  const bytes = isRaw ? body : JSON.stringify(body);
  if (chunked) {
    call.write(bytes);
    return call;
  }
  // A serializer of our own: superagent's would parse and change what is sent raw.
  return call.serialize((data) => data).send(bytes);
}

/** The whole text of an answer; of a stream, which has no end, what comes first. */
function readBeginning(response: supertest.Response, done: (error: Error | null, text: string) => void): void {
  const incoming = response as unknown as IncomingMessage;
  let text = '';
  incoming.setEncoding('utf8');
  incoming.on('data', (chunk: string) => {
    text += chunk;
    if (!incoming.headers['content-type']?.startsWith('text/event-stream')) return;
    incoming.destroy();
    done(null, text);
  });
  incoming.on('end', () => done(null, text));
}

function toAnswer(url: string, { status, headers, body: text }: supertest.Response): TestAnswer {
  const type = String(headers['content-type'] ?? '');
  // No lines are lines, too.
  const isEmpty = text === '' && !type.startsWith('application/x-ndjson');
  if (typeof text !== 'string' || isEmpty) return { url, status, headers, body: undefined };
  return { url, status, headers, body: type.startsWith('application/json') ? JSON.parse(text) : text };
}

function check(contract: TestContract, method: string, url: string, answer: TestAnswer): void {
  const path = url.split('?')[0] ?? '';
  const isHead = method.toLowerCase() === 'head';
  const operationId = contract.find(isHead ? 'get' : method, path);
  if (isHead) return;
  const complaints = contract.complaints(operationId, answer);
  if (complaints.length > 0) {
    throw new Undocumented(
      `${method.toUpperCase()} ${url} (${operationId ?? 'no operation'}) answered ${answer.status}: ${complaints.join('; ')}\n${JSON.stringify(answer.body)}`,
    );
  }
  if (operationId) recordAnswer(contract.name, operationId, answer.status);
}
