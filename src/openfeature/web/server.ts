/** The server, as far as a page asks it: the answers to a context, and the stream that says when to ask again. */
import { ClientError } from '../../client/client-error.js';
import { Deadline } from '../../client/deadline.js';
import { FIRST_WORD, readEvents, SILENCE } from '../../client/event-reader.js';
import { type Answers, readAnswers } from './answers.js';
import type { BurgeeWebProviderOptions } from './options.js';

/** Milliseconds for all answers to arrive. */
const FETCH_TIMEOUT = 10_000;

/** What is asked for. */
export interface Question {
  /** The context, as JSON. */
  readonly body: string;
  /** Of the answers that are there. */
  readonly etag: string | undefined;
  /** Of the event that says that there are others. */
  readonly eventTag: string | undefined;
}

/** `retryAfter`: milliseconds, where the server says it. */
export interface Trouble {
  readonly kind: 'trouble';
  readonly error: ClientError;
  readonly retryAfter: number | undefined;
}

export type Fetched =
  | { readonly kind: 'new'; readonly answers: Answers; readonly etag: string | undefined }
  | { readonly kind: 'unchanged' }
  | Trouble;

/**
 * How following the stream went. `heard`: it has said something. `failed`: the server is away, or has no stream for now.
 * `expired`: its address is too old. `absent`: there is no stream here, or something on the way holds it back.
 */
export type Followed = 'heard' | 'failed' | 'expired' | 'absent';

export interface StreamListener {
  readonly onLife: () => void;
  /** `etag`: of what is new, where the event says it. */
  readonly onRefetch: (etag: string | undefined) => void;
}

export class Server {
  private readonly fetch: typeof fetch;
  private readonly address: string;

  constructor(private readonly options: BurgeeWebProviderOptions) {
    const { url, fetch = globalThis.fetch } = options;
    // Called as a function of its own: a browser's fetch refuses to be a method of something else.
    this.fetch = (input, init) => fetch(input, init);
    this.address = `${url.replace(/\/+$/, '')}/ofrep/v1/evaluate/flags`;
  }

  async fetchAnswers({ body, etag, eventTag }: Question, over: AbortSignal): Promise<Fetched> {
    const deadline = new Deadline(FETCH_TIMEOUT, over);
    const query = eventTag === undefined ? '' : `?${new URLSearchParams({ flagConfigEtag: eventTag })}`;
    const headers = {
      'Content-Type': 'application/json',
      ...this.credentials,
      ...(etag !== undefined && { 'If-None-Match': etag }),
    };
    try {
      // No redirect is followed: it may lead to another server, and the key would go with it.
      const init = { method: 'POST', body, headers, redirect: 'error', signal: deadline.signal } as const;
      const response = await deadline.within(this.fetch(`${this.address}${query}`, init));
      if (response.status === 304) return { kind: 'unchanged' };
      const text = await deadline.within(response.text());
      return response.status === 200 ? this.answered(response, text) : refused(response, text);
    } catch (error) {
      const message = `${this.address} does not answer, or only with a redirect, which is not followed.`;
      return trouble(new ClientError('UNREACHABLE', message, error));
    } finally {
      deadline.clear();
    }
  }

  /** Tells of each sign of life, until the stream ends or is `over`. */
  async follow(url: string, over: AbortSignal, { onLife, onRefetch }: StreamListener): Promise<Followed> {
    const deadline = new Deadline(FIRST_WORD, over);
    let followed: Followed = 'absent';
    try {
      const stream = await this.openStream(url, deadline);
      if (typeof stream === 'string') return stream;
      for await (const { event, data } of readEvents(stream, deadline.signal)) {
        followed = 'heard';
        deadline.extend(SILENCE);
        onLife();
        const refetch = event === 'message' ? readRefetch(data) : undefined;
        if (refetch) onRefetch(refetch.etag);
      }
    } catch {
      // Why it broke off, whoever asks for the answers next will learn.
      if (followed === 'absent' && !deadline.signal.aborted) followed = 'failed';
    } finally {
      deadline.clear();
    }
    return followed;
  }

  /** The address has its own credential, and the key goes nowhere else. */
  private async openStream(url: string, deadline: Deadline): Promise<ReadableStream<Uint8Array> | Followed> {
    const init = { headers: { Accept: 'text/event-stream' }, redirect: 'error', signal: deadline.signal } as const;
    const { status, headers, body } = await deadline.within(this.fetch(url, init));
    const isStream = headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;
    if (status === 200 && isStream && body) return body;
    await body?.cancel();
    if (status === 401 || status === 403) return 'expired';
    return status === 429 || status >= 500 ? 'failed' : 'absent';
  }

  /** API keys have their kind in front; any other key is a client key. */
  private get credentials(): Readonly<Record<string, string>> {
    const { apiKey } = this.options;
    return /^[ps]k_/.test(apiKey) ? { 'X-API-Key': apiKey } : { 'X-Environment-Key': apiKey };
  }

  private answered({ headers }: Response, text: string): Fetched {
    try {
      const answers = readAnswers(text, new Request(this.address).url);
      return { kind: 'new', answers, etag: headers.get('ETag') ?? undefined };
    } catch (error) {
      return trouble(new ClientError('FAILED', `${this.address} answers something else than flags.`, error));
    }
  }
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

function refused({ status, headers }: Response, text: string): Trouble {
  const isRefused = status === 401 || status === 403;
  const advice = isRefused ? ' Use a publishable key (pk_…) or a client key.' : '';
  const error = new ClientError(
    isRefused ? 'REFUSED' : 'FAILED',
    `The server answered ${status}. ${detailsIn(text)}${advice}`.trim(),
  );
  const seconds = Number(headers.get('Retry-After'));
  return trouble(error, seconds > 0 ? seconds * 1000 : undefined);
}

/** The server's own sentence; of what is no answer of its own, nothing. */
function detailsIn(text: string): string {
  try {
    const { errorDetails } = JSON.parse(text);
    return typeof errorDetails === 'string' ? errorDetails : '';
  } catch {
    return '';
  }
}

function trouble(error: ClientError, retryAfter?: number): Trouble {
  return { kind: 'trouble', error, retryAfter };
}
