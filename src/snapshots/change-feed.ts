/** Tells those who follow an environment of each change of it. */
import type { EnvironmentSnapshot } from './load-snapshot.js';
import { callAll, Signal } from './signal.js';
import type { Snapshots } from './snapshots.js';

/** The state of an environment, as a follower is told of it. */
export interface Update {
  /** Another one for each new state. */
  readonly tag: string;
  /** Epoch milliseconds at which the next state begins without any change; Infinity: never. */
  readonly until: number;
}

export interface Follower<Sent extends Update> {
  readonly environmentId: number;
  /** What it is sent of an environment as it is. */
  readonly read: (snapshot: EnvironmentSnapshot) => Promise<Sent>;
  /** The tag of what it was sent last. */
  readonly lastSeen: string | undefined;
  /** Asked before each update: false ends it. */
  readonly mayGoOn: () => Promise<boolean>;
  /** It follows no more. */
  readonly gone: AbortSignal;
}

export interface FeedSettings {
  /** Milliseconds after which a follower that hears nothing new gets a heartbeat. */
  readonly interval: number;
  readonly mostFollowers: number;
  /** What is thrown at one more. */
  readonly tooMany: (most: number) => Error;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

export class ChangeFeed {
  private readonly subscribers = new Set<Signal>();
  /** One for all followers: thousands of timers would each ask the database of their key by themselves. */
  private ticker: NodeJS.Timeout | undefined;
  private isOver = false;

  constructor(
    private readonly snapshots: Snapshots,
    private readonly settings: FeedSettings,
  ) {}

  /** Throws where there are as many followers as there may be: each of them holds memory for as long as it likes. */
  admit(): void {
    if (this.subscribers.size >= this.settings.mostFollowers) throw this.settings.tooMany(this.settings.mostFollowers);
  }

  /**
   * What there is now, unless it was seen, then each new one. Nothing waits for a follower that takes its time: it is
   * told of the newest when it asks for more. Ends when the environment is gone, or the feed is over.
   */
  async *follow<Sent extends Update>(follower: Follower<Sent>): AsyncGenerator<Sent | 'heartbeat'> {
    const { environmentId, read, lastSeen, mayGoOn, gone } = follower;
    const signal = this.subscribe();
    const unwatch = this.snapshots.watch(environmentId, signal.notify);
    gone.addEventListener('abort', signal.notify);
    let sent = lastSeen;
    let woken: 'notified' | 'idle' = 'notified';
    try {
      while (!this.isOver && !gone.aborted) {
        const snapshot = await this.snapshots.get(environmentId);
        if (!snapshot || !(await mayGoOn())) return;
        const update = await read(snapshot);
        if (update.tag !== sent) yield update;
        else if (woken === 'idle') yield 'heartbeat';
        sent = update.tag;
        woken = await signal.wait(this.untilNext(update));
      }
    } finally {
      unwatch();
      this.unsubscribe(signal);
    }
  }

  /** Asks of everybody whether they may go on, at once: a credential has lost its power. */
  askAgain(): void {
    void callAll([...this.subscribers].map(({ notify }) => notify));
  }

  /** Whether it has ended what everybody follows. */
  get isEnded(): boolean {
    return this.isOver;
  }

  /** Ends what everybody follows, now and from now on: the server stops. */
  end(): void {
    this.isOver = true;
    this.askAgain();
  }

  /** Milliseconds; where the next tick comes sooner, it is time enough to look again then. */
  private untilNext({ until }: Update): number | undefined {
    const left = until - this.settings.clock();
    return left < this.settings.interval ? Math.max(0, left) : undefined;
  }

  private subscribe(): Signal {
    const signal = new Signal();
    this.subscribers.add(signal);
    this.ticker ??= setInterval(
      () => void callAll([...this.subscribers].map(({ tick }) => tick)),
      this.settings.interval,
    );
    return signal;
  }

  private unsubscribe(signal: Signal): void {
    this.subscribers.delete(signal);
    if (this.subscribers.size > 0) return;
    clearInterval(this.ticker);
    this.ticker = undefined;
  }
}
