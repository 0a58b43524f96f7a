/** A fetch for the clients of others: it notes what they ask, and holds each answer against the contract of OpenFeature. */
import { EventEmitter } from 'node:events';
import { contracts } from './contract.js';
import { recordAnswer } from './coverage.js';

export interface Exchange {
  /** Path and query as they were sent. */
  readonly path: string;
  /** What the client says it has. */
  readonly ifNoneMatch: string | null;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface RecordingFetch {
  readonly exchanges: readonly Exchange[];
  readonly fetch: typeof fetch;
  /** Resolves with the next answer of this status. */
  next(status: number): Promise<Exchange>;
}

export function recordingFetch(): RecordingFetch {
  const exchanges: Exchange[] = [];
  const answers = new EventEmitter();
  return {
    exchanges,
    next: (status) => new Promise((resolve) => answers.once(String(status), resolve)),
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const response = await fetch(request);
      const { pathname, search } = new URL(request.url);
      await check(pathname, response.clone());
      const exchange: Exchange = {
        path: `${pathname}${search}`,
        ifNoneMatch: request.headers.get('if-none-match'),
        status: response.status,
        headers: Object.fromEntries(response.headers),
      };
      exchanges.push(exchange);
      answers.emit(String(exchange.status), exchange);
      return response;
    },
  };
}

const ONE_FLAG = '/ofrep/v1/evaluate/flags/';

async function check(path: string, response: Response): Promise<void> {
  const operationId = path.startsWith(ONE_FLAG) ? 'evaluateFlag' : 'evaluateFlags';
  const text = await response.text();
  const { status } = response;
  const answer = { status, headers: Object.fromEntries(response.headers), body: text ? JSON.parse(text) : undefined };
  const complaints = contracts.openfeature.complaints(operationId, answer);
  if (complaints.length > 0) throw new Error(`${operationId} answered ${status}: ${complaints.join('; ')}`);
  recordAnswer('openfeature', operationId, status);
}
