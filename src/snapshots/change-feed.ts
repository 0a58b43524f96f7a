/** Tells those who follow an environment of each change of it. */
import { Bell, ringAll } from './bell.js';
import type { EnvironmentSnapshot } from './load-snapshot.js';
import type { Snapshots } from './snapshots.js';

/** What is told of an environment. */
export interface News {
  /** Another one where there is something new. */
  readonly tag: string;
  /** Epoch milliseconds at which there will be something new without any change; Infinity: never. */
  readonly until: number;
}

export interface Follower<Told extends News> {
  readonly environmentId: number;
  /** What is told of an environment as it is. */
  readonly read: (snapshot: EnvironmentSnapshot) => Promise<Told>;
  /** The tag of what it was told last. */
  readonly lastSeen: string | undefined;
  /** Asked before everything that it is told: false ends it. */
  readonly mayGoOn: () => Promise<boolean>;
  /** It follows no more. */
  readonly gone: AbortSignal;
}

export class ChangeFeed {
  private readonly bells = new Set<Bell>();
  /** One for all followers: thousands of timers would each ask the database of their key by themselves. */
  private ticker: NodeJS.Timeout | undefined;
  private isOver = false;

  /** Every so many milliseconds, a follower that hears nothing new gets a heartbeat. */
  constructor(
    private readonly snapshots: Snapshots,
    private readonly interval: number,
    /** Epoch milliseconds. */
    private readonly clock: () => number,
  ) {}

  /**
   * What there is now, unless it was seen, then each new one. Nothing waits for a follower that takes its time: it is
   * told of the newest when it asks for more. Ends when the environment is gone, or the feed is over.
   */
  async *follow<Told extends News>(follower: Follower<Told>): AsyncGenerator<Told | 'heartbeat'> {
    const { environmentId, read, lastSeen, mayGoOn, gone } = follower;
    const bell = this.hang();
    const unwatch = this.snapshots.watch(environmentId, bell.ring);
    gone.addEventListener('abort', bell.ring);
    let told = lastSeen;
    let heard: 'rung' | 'silent' = 'rung';
    try {
      while (!this.isOver && !gone.aborted) {
        const snapshot = await this.snapshots.get(environmentId);
        if (!snapshot || !(await mayGoOn())) return;
        const news = await read(snapshot);
        if (news.tag !== told) yield news;
        else if (heard === 'silent') yield 'heartbeat';
        told = news.tag;
        heard = await bell.wait(this.untilNew(news));
      }
    } finally {
      unwatch();
      this.takeDown(bell);
    }
  }

  /** Asks of everybody whether they may go on, at once: a credential has lost its power. */
  askAgain(): void {
    void ringAll([...this.bells].map(({ ring }) => ring));
  }

  /** Ends what everybody follows, now and from now on: the server stops. */
  end(): void {
    this.isOver = true;
    this.askAgain();
  }

  /** Milliseconds; where the next tick comes sooner, it is time enough to look again then. */
  private untilNew({ until }: News): number | undefined {
    const left = until - this.clock();
    return left < this.interval ? Math.max(0, left) : undefined;
  }

  private hang(): Bell {
    const bell = new Bell();
    this.bells.add(bell);
    this.ticker ??= setInterval(() => void ringAll([...this.bells].map(({ pass }) => pass)), this.interval);
    return bell;
  }

  private takeDown(bell: Bell): void {
    this.bells.delete(bell);
    if (this.bells.size > 0) return;
    clearInterval(this.ticker);
    this.ticker = undefined;
  }
}
