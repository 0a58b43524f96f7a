import { type Followed, SHORT_STREAM } from '../../client/follow-stream.js';
import { wait, waitAfter, withJitter } from '../../client/waiting.js';
import type { EventStreamAddress } from './answers.js';
import type { Attention } from './attention.js';
import type { OfrepClient } from './ofrep-client.js';
import type { Refresher } from './refresher.js';

/** Milliseconds for a new address to come. */
const RENEWAL = 1000;

/** What the stream works with. */
interface Parts {
  readonly server: OfrepClient;
  readonly refresher: Refresher;
  readonly attention: Attention;
  /** The newest; undefined: there is none. */
  readonly address: () => EventStreamAddress | undefined;
  /** Milliseconds. */
  readonly pollInterval: number;
}

/** Keeps the server's stream open while somebody looks, and has the answers refetched when it says so. */
export class EventStream {
  /** Whether a change would be told. */
  isLive = false;
  /** Milliseconds for which the server wants nobody to come back. */
  private retry = 0;
  private connection = new AbortController();
  private readonly closing = new AbortController();

  constructor(private readonly parts: Parts) {}

  /** Until it is closed. */
  async run(): Promise<void> {
    const { refresher, attention } = this.parts;
    const closed = this.closing.signal;
    let failures = 0;
    while (!closed.aborted) {
      await refresher.welcome();
      await attention.present();
      const began = performance.now();
      this.connection = new AbortController();
      const { signal } = this.connection;
      const followed = await this.follow(signal);
      if (signal.aborted) continue;
      if (followed === 'expired') refresher.refetchAll();
      failures = performance.now() - began < SHORT_STREAM ? failures + 1 : 0;
      await wait(Math.max(this.leastPause(followed), waitAfter('FAILED', failures)), closed);
      // What has changed since the stream ended would be told by nobody.
      if (followed === 'heard') refresher.refetch();
    }
  }

  /** Ends the stream; there is another one once somebody is there. */
  leave(): void {
    this.connection.abort();
  }

  close(): void {
    this.closing.abort();
    this.connection.abort();
  }

  private async follow(over: AbortSignal): Promise<Followed> {
    const { server, refresher, address } = this.parts;
    const url = address()?.url;
    if (url === undefined || this.closing.signal.aborted) return 'absent';
    const onLife = () => {
      this.isLive = true;
    };
    const onRefetch = (etag: string | undefined) => refresher.refetch(etag);
    const onRetry = (milliseconds: number) => {
      this.retry = milliseconds;
    };
    const followed = await server.follow(url, over, { onLife, onRefetch, onRetry });
    this.isLive = false;
    return followed;
  }

  /** Milliseconds. A server that names a long time is not left alone for longer than one without a stream. */
  private leastPause(followed: Followed): number {
    const { pollInterval } = this.parts;
    const retry = Math.min(this.retry, pollInterval);
    return { heard: retry, failed: retry, expired: RENEWAL, absent: withJitter(pollInterval) }[followed];
  }
}
