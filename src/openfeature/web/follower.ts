import { wait, waitAfter, withJitter } from '../../client/waiting.js';
import type { EventStreamAddress } from './answers.js';
import type { Attention } from './attention.js';
import type { Refresher } from './refresher.js';
import type { Followed, Server } from './server.js';

/** Milliseconds: a stream that ends sooner is none that can be relied on. */
const SHORT_STREAM = 5000;
/** Milliseconds for a new address to come. */
const RENEWAL = 1000;

/** What a follower works with. */
export interface FollowerParts {
  readonly server: Server;
  readonly refresher: Refresher;
  readonly attention: Attention;
  /** The newest; undefined: there is none. */
  readonly address: () => EventStreamAddress | undefined;
  /** Milliseconds. */
  readonly pollInterval: number;
}

/** Follows the server's stream, and has the answers refreshed when it says so. */
export class Follower {
  /** Whether a change would be told. */
  isLive = false;
  private stream = new AbortController();
  private readonly closing = new AbortController();

  constructor(private readonly parts: FollowerParts) {}

  /** Until it is closed. */
  async run(): Promise<void> {
    const { refresher, attention, pollInterval } = this.parts;
    const closed = this.closing.signal;
    let failures = 0;
    while (!closed.aborted) {
      await attention.present();
      const began = performance.now();
      this.stream = new AbortController();
      const { signal } = this.stream;
      const followed = await this.follow(signal);
      if (signal.aborted) continue;
      // What has changed since the stream ended would be told by nobody.
      if (followed === 'expired') refresher.askAnew();
      else if (followed === 'heard') refresher.ask();
      failures = performance.now() - began < SHORT_STREAM ? failures + 1 : 0;
      const least = { heard: 0, failed: 0, expired: RENEWAL, absent: withJitter(pollInterval) }[followed];
      await wait(Math.max(least, waitAfter('FAILED', failures)), closed);
    }
  }

  /** Ends the stream; there is another one once somebody is there. */
  leave(): void {
    this.stream.abort();
  }

  close(): void {
    this.closing.abort();
    this.stream.abort();
  }

  private async follow(over: AbortSignal): Promise<Followed> {
    const { server, refresher, address } = this.parts;
    const url = address()?.url;
    if (url === undefined || this.closing.signal.aborted) return 'absent';
    const onLife = () => {
      this.isLive = true;
    };
    const onRefetch = (etag: string | undefined) => refresher.ask(etag);
    const followed = await server.follow(url, over, { onLife, onRefetch });
    this.isLive = false;
    return followed;
  }
}
