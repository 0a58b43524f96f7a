/** The server, as far as the client asks it: the ruleset, and the stream that says when there is a new one. */
import { ClientError } from './client-error.js';
import { Deadline } from './deadline.js';
import { FIRST_WORD, readEvents, SILENCE } from './event-reader.js';

/** Milliseconds for a whole ruleset to arrive. */
const FETCH_TIMEOUT = 30_000;

/** How asking for the ruleset went. */
export type Fetched =
  | { readonly kind: 'new'; readonly text: string }
  | { readonly kind: 'unchanged' }
  /** `retryAfter`: milliseconds, where the server says it. */
  | { readonly kind: 'error'; readonly error: ClientError; readonly retryAfter?: number };

/**
 * How following the stream went. `heard`: it has said something. `failed`: the server is away, or has no stream for now.
 * `absent`: there is no stream here, or something on the way holds it back.
 */
export type Followed = 'heard' | 'failed' | 'absent';

export interface ServerOptions {
  readonly url: string;
  readonly apiKey: string;
  readonly fetch: typeof fetch;
  /** Ends everything that is under way. */
  readonly closed: AbortSignal;
}

export class Server {
  private etag: string | undefined;
  private lastEventId: string | undefined;

  constructor(private readonly options: ServerOptions) {}

  /**
   * The ruleset, unless it is the one that came last. `isKnown`: this server has given one before, so that a 404 comes
   * from what stands before it while it restarts.
   */
  async fetchRuleset(isKnown: boolean): Promise<Fetched> {
    const deadline = new Deadline(FETCH_TIMEOUT, this.options.closed);
    try {
      const tag: Record<string, string> = this.etag === undefined ? {} : { 'If-None-Match': this.etag };
      const response = await this.get('', tag, deadline);
      if (response.status === 304) return { kind: 'unchanged' };
      const text = await deadline.within(response.text());
      if (response.status !== 200) return failed(response, isKnown);
      this.etag = response.headers.get('ETag') ?? undefined;
      return { kind: 'new', text };
    } catch (error) {
      const message = `${this.base} does not answer, or only with a redirect, which is not followed.`;
      return { kind: 'error', error: new ClientError('UNREACHABLE', message, error) };
    } finally {
      deadline.clear();
    }
  }

  /** The next fetch gets a ruleset whatever it is: the last one could not be used. */
  forgetRuleset(): void {
    this.etag = undefined;
  }

  /**
   * Calls `onEvent` when the server tells of new rulesets, until the stream ends or it answers false.
   */
  async follow(onEvent: () => Promise<boolean>): Promise<Followed> {
    const deadline = new Deadline(FIRST_WORD, this.options.closed);
    let followed: Followed = 'absent';
    try {
      const body = await this.openStream(deadline);
      for await (const { event, id } of body ? readEvents(body, deadline.signal) : []) {
        followed = 'heard';
        deadline.extend(SILENCE);
        if (event !== 'ruleset') continue;
        if (!(await onEvent())) break;
        this.lastEventId = id;
      }
    } catch {
      // Why it broke off, whoever asks for the ruleset next will learn.
      if (followed === 'absent' && !deadline.signal.aborted) followed = 'failed';
    }
    deadline.clear();
    return followed;
  }

  /** Undefined: there is none here. Throws when there may be one soon. */
  private async openStream(deadline: Deadline): Promise<ReadableStream<Uint8Array> | undefined> {
    const seen: Record<string, string> = this.lastEventId === undefined ? {} : { 'Last-Event-ID': this.lastEventId };
    const { status, headers, body } = await this.get('/stream', { Accept: 'text/event-stream', ...seen }, deadline);
    const isStream = headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;
    if (status === 200 && isStream && body) return body;
    await body?.cancel();
    if (status === 429 || status >= 500 || this.lastEventId !== undefined) throw new Error(`A ${status}, for now.`);
    return undefined;
  }

  private get base(): string {
    return `${this.options.url.replace(/\/+$/, '')}/api/v1/ruleset`;
  }

  private get(path: string, headers: Readonly<Record<string, string>>, deadline: Deadline): Promise<Response> {
    const { apiKey, fetch } = this.options;
    // No redirect is followed: it may lead to another server, and the key would go with it.
    const init = { headers: { 'X-API-Key': apiKey, ...headers }, redirect: 'error', signal: deadline.signal } as const;
    return deadline.within(fetch(`${this.base}${path}`, init));
  }
}

function failed({ status, headers }: Response, isKnown: boolean): Fetched {
  const isRefused = status === 401 || status === 403 || (status === 404 && !isKnown);
  const error = isRefused
    ? new ClientError('REFUSED', `The server does not give this key a ruleset: ${status}. Use a secret key (sk_…).`)
    : new ClientError('FAILED', `The server answered ${status} in place of a ruleset.`);
  const seconds = Number(headers.get('Retry-After'));
  return { kind: 'error', error, ...(seconds > 0 && { retryAfter: seconds * 1000 }) };
}
