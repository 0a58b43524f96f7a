/** The server, as far as a page asks it: the answers to a context, and the stream that says when to ask again. */
import { ClientError } from '../../client/client-error.js';
import { Deadline } from '../../client/deadline.js';
import { Endpoint } from '../../client/endpoint.js';
import type { ServerEvent } from '../../client/event-reader.js';
import { type Followed, followStream } from '../../client/follow-stream.js';
import { type Trouble, unreachable } from '../../client/trouble.js';
import { type Answers, readAnswers } from './answers.js';
import type { BurgeeWebProviderOptions } from './options.js';
import { type Rejection, readRefusal } from './rejection.js';

/** Milliseconds for all answers to arrive. */
const FETCH_TIMEOUT = 10_000;

/** What is asked for. */
interface Question {
  /** The context, as JSON. */
  readonly body: string;
  /** Of the answers that are there. */
  readonly etag: string | undefined;
  /** Of the event that says that there are others. */
  readonly eventTag: string | undefined;
}

export type Fetched =
  | { readonly kind: 'new'; readonly answers: Answers; readonly etag: string | undefined }
  | { readonly kind: 'unchanged' }
  | Rejection
  | Trouble;

interface StreamListener {
  readonly onLife: () => void;
  /** `etag`: of what is new, where the event says it. */
  readonly onRefetch: (etag: string | undefined) => void;
  /** Milliseconds that the server wants between the end of the stream and the next try. */
  readonly onRetry: (milliseconds: number) => void;
}

export class OfrepClient {
  private readonly endpoint: Endpoint;

  constructor(private readonly options: BurgeeWebProviderOptions) {
    this.endpoint = new Endpoint(options, '/ofrep/v1/evaluate/flags');
  }

  async fetchAnswers({ body, etag, eventTag }: Question, over: AbortSignal): Promise<Fetched> {
    const deadline = new Deadline(FETCH_TIMEOUT, over);
    const { address } = this.endpoint;
    const query = eventTag === undefined ? '' : `?${new URLSearchParams({ flagConfigEtag: eventTag })}`;
    const headers = {
      'Content-Type': 'application/json',
      ...this.credentials,
      ...(etag !== undefined && { 'If-None-Match': etag }),
    };
    try {
      const response = await this.endpoint.request(`${address}${query}`, { method: 'POST', body, headers }, deadline);
      if (response.status === 304) return { kind: 'unchanged' };
      const text = await deadline.within(response.text());
      return response.status === 200 ? this.answered(response, text) : readRefusal(response, text);
    } catch (error) {
      return unreachable(address, error);
    } finally {
      deadline.clear();
    }
  }

  /** Tells of each sign of life, until the stream ends or is `over`. */
  follow(url: string, over: AbortSignal, listener: StreamListener): Promise<Followed> {
    // The address has its own credential, and the key goes nowhere else.
    const init = { headers: { Accept: 'text/event-stream' } };
    const stream = {
      open: (deadline: Deadline) => this.endpoint.request(url, init, deadline),
      absence: (status: number) => (status === 401 || status === 403 ? 'expired' : 'absent'),
      onEvents: (events: readonly ServerEvent[]) => hear(events, listener),
    } as const;
    return followStream(stream, over);
  }

  /** API keys have their kind in front; any other key is a client key. */
  private get credentials(): Readonly<Record<string, string>> {
    const { apiKey } = this.options;
    return /^[ps]k_/.test(apiKey) ? { 'X-API-Key': apiKey } : { 'X-Environment-Key': apiKey };
  }

  private answered({ headers }: Response, text: string): Fetched {
    const { address, root } = this.endpoint;
    try {
      const answers = readAnswers(text, root);
      return { kind: 'new', answers, etag: headers.get('ETag') ?? undefined };
    } catch (error) {
      const message = `${address} answers something else than flags.`;
      return { kind: 'trouble', error: new ClientError('FAILED', message, error) };
    }
  }
}

/** Always listens on. */
function hear(events: readonly ServerEvent[], { onLife, onRefetch, onRetry }: StreamListener): true {
  onLife();
  for (const { event, data, retry } of events) {
    if (retry !== undefined) onRetry(retry);
    const refetch = event === 'message' ? readRefetch(data) : undefined;
    if (refetch) onRefetch(refetch.etag);
  }
  return true;
}

/** Undefined: the event is none of the protocol's, or one of a newer protocol. */
function readRefetch(data: string): { readonly etag: string | undefined } | undefined {
  try {
    const { type, etag } = JSON.parse(data);
    return type === 'refetchEvaluation' ? { etag: typeof etag === 'string' ? etag : undefined } : undefined;
  } catch {
    return undefined;
  }
}
