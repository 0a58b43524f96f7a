import type { Deadline } from './deadline.js';
import type { ClientOptions } from './options.js';

/** An address of the server, and how it is asked. */
export class Endpoint {
  private readonly fetch: typeof fetch;

  /** `path`: on the server. */
  constructor(
    private readonly options: Pick<ClientOptions, 'url' | 'fetch'>,
    private readonly path: string,
  ) {
    this.fetch = options.fetch ?? globalThis.fetch;
  }

  get address(): string {
    return `${this.server}${this.path}`;
  }

  /** The whole address of the server, with a slash at its end. */
  get root(): string {
    return new Request(`${this.server}/`).url;
  }

  /** Asks there, or at another address of the server's. */
  request(address: string, init: RequestInit, deadline: Deadline): Promise<Response> {
    // Called as a function of its own: a browser's fetch refuses to be a method of something else.
    const { fetch } = this;
    // No redirect is followed: it may lead to another server, and the key would go with it.
    return deadline.within(fetch(address, { ...init, redirect: 'error', signal: deadline.signal }));
  }

  private get server(): string {
    return this.options.url.replace(/\/+$/, '');
  }
}
