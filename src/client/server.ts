/** The server, as far as the client asks it: the ruleset, and the stream that says when there is a new one. */
import { Deadline } from './deadline.js';
import { Endpoint } from './endpoint.js';
import type { ServerEvent } from './event-reader.js';
import { type Followed, followStream } from './follow-stream.js';
import type { ClientOptions } from './options.js';
import { answeredOtherwise, type Trouble, unreachable } from './trouble.js';

/** Milliseconds for a whole ruleset to arrive. */
const FETCH_TIMEOUT = 30_000;

/** How asking for the ruleset went. */
type Fetched = { readonly kind: 'new'; readonly text: string } | { readonly kind: 'unchanged' } | Trouble;

export class Server {
  private readonly endpoint: Endpoint;
  private etag: string | undefined;
  private lastEventId: string | undefined;

  /** `closed` ends everything that is under way. */
  constructor(
    private readonly options: Pick<ClientOptions, 'url' | 'apiKey' | 'fetch'>,
    private readonly closed: AbortSignal,
  ) {
    this.endpoint = new Endpoint(options, '/api/v1/ruleset');
  }

  /**
   * The ruleset, unless it is the one that came last. `isKnown`: this server has given one before, so that a 404 comes
   * from what stands before it while it restarts.
   */
  async fetchRuleset(isKnown: boolean): Promise<Fetched> {
    const deadline = new Deadline(FETCH_TIMEOUT, this.closed);
    try {
      const tag: Record<string, string> = this.etag === undefined ? {} : { 'If-None-Match': this.etag };
      const response = await this.get('', tag, deadline);
      if (response.status === 304) return { kind: 'unchanged' };
      const text = await deadline.within(response.text());
      if (response.status !== 200) return answeredOtherwise(response, text, adviceFor(response.status, isKnown));
      this.etag = response.headers.get('ETag') ?? undefined;
      return { kind: 'new', text };
    } catch (error) {
      return unreachable(this.endpoint.address, error);
    } finally {
      deadline.clear();
    }
  }

  /** The next fetch gets a ruleset whatever it is: the last one could not be used. */
  forgetRuleset(): void {
    this.etag = undefined;
  }

  /** Calls `onNew` when the server tells of new rulesets, until the stream ends or it answers false. */
  follow(onNew: () => Promise<boolean>): Promise<Followed> {
    const seen: Record<string, string> = this.lastEventId === undefined ? {} : { 'Last-Event-ID': this.lastEventId };
    const stream = {
      open: (deadline: Deadline) => this.get('/stream', { Accept: 'text/event-stream', ...seen }, deadline),
      // Where there has been one, there will be one again.
      absence: () => (this.lastEventId === undefined ? 'absent' : 'failed'),
      onEvents: (events: readonly ServerEvent[]) => this.hear(events, onNew),
    } as const;
    return followStream(stream, this.closed);
  }

  /** Each event tells of the newest ruleset: however many come together, it is asked for once. */
  private async hear(events: readonly ServerEvent[], onNew: () => Promise<boolean>): Promise<boolean> {
    const newest = events.filter(({ event }) => event === 'ruleset').at(-1);
    if (!newest) return true;
    if (!(await onNew())) return false;
    this.lastEventId = newest.id;
    return true;
  }

  private get(path: string, headers: Readonly<Record<string, string>>, deadline: Deadline): Promise<Response> {
    const init = { headers: { 'X-API-Key': this.options.apiKey, ...headers } };
    return this.endpoint.request(`${this.endpoint.address}${path}`, init, deadline);
  }
}

/** What to do where the server does not give this key a ruleset; undefined: it may do so later. */
function adviceFor(status: number, isKnown: boolean): string | undefined {
  if (status === 401 || status === 403) return 'Use a secret key (sk_…).';
  return status === 404 && !isKnown ? 'Use the `url` of a server, and a secret key (sk_…) of it.' : undefined;
}
