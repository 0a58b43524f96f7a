/** A fetch for OpenFeature's providers: it notes what they ask, and holds the server's answers against the contract. */
import { EventEmitter, once } from 'node:events';
import { contracts } from './contract.js';
import { recordAnswer } from './coverage.js';

export interface Recorded {
  readonly url: string;
  /** As it was sent, without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** Empty where it is no text. */
  readonly body: string;
}

interface Exchange {
  readonly request: Recorded;
  readonly status: number;
  readonly headers: Headers;
}

export interface RecordingFetch {
  /** All that were begun. */
  readonly requests: readonly Recorded[];
  /** Those that were answered. */
  readonly exchanges: readonly Exchange[];
  readonly fetch: typeof fetch;
  /** Those whose path ends so. */
  requestsOf(path: string): readonly Recorded[];
  /** Resolves once there were so many of them. */
  requested(path: string, count: number): Promise<void>;
  /** Resolves at the next answer of this status. */
  next(status: number): Promise<unknown>;
}

/** `answer`: what stands in for the server's answer, where there is something. */
export function recordingFetch(answer: (request: Recorded) => Response | undefined = () => undefined): RecordingFetch {
  const requests: Recorded[] = [];
  const exchanges: Exchange[] = [];
  const answers = new EventEmitter();
  const asked = new EventEmitter();
  const requestsOf = (path: string) => requests.filter((request) => request.path.endsWith(path));
  return {
    requestsOf,
    requested: async (path, count) => {
      while (requestsOf(path).length < count) await once(asked, 'request');
    },
    requests,
    exchanges,
    next: (status) => once(answers, String(status)),
    fetch: async (input, init) => {
      const sent = new Request(input, init);
      const request = recordedOf(sent, init?.body);
      requests.push(request);
      asked.emit('request');
      const response = answer(request) ?? (await answerOfServer(request, () => fetch(sent)));
      const { status, headers } = response;
      exchanges.push({ request, status, headers });
      answers.emit(String(status));
      return response;
    },
  };
}

function recordedOf({ url, headers }: Request, body: unknown): Recorded {
  const { pathname: path, searchParams: query } = new URL(url);
  return { url, path, query, headers, body: typeof body === 'string' ? body : '' };
}

const ALL_FLAGS = '/ofrep/v1/evaluate/flags';

async function answerOfServer({ path }: Recorded, ask: () => Promise<Response>): Promise<Response> {
  const response = await ask();
  if (path === ALL_FLAGS) await check('evaluateFlags', response.clone());
  if (path.startsWith(`${ALL_FLAGS}/`)) await check('evaluateFlag', response.clone());
  return response;
}

async function check(operationId: string, response: Response): Promise<void> {
  const text = await response.text();
  const { status } = response;
  const answer = { status, headers: Object.fromEntries(response.headers), body: text ? JSON.parse(text) : undefined };
  const complaints = contracts.openfeature.complaints(operationId, answer);
  if (complaints.length > 0) throw new Error(`${operationId} answered ${status}: ${complaints.join('; ')}`);
  recordAnswer('openfeature', operationId, status);
}
