/** Tells those who follow an environment of each new ruleset. */
import { Bell } from './bell.js';
import type { Ruleset, Rulesets } from './rulesets.js';
import type { Snapshots } from './snapshots.js';

export interface Follower {
  readonly environmentId: number;
  /** The hash of the ruleset that it has. */
  readonly lastSeen: string | undefined;
  /** Asked before everything that it is told: false ends it. */
  readonly mayGoOn: () => Promise<boolean>;
  /** It follows no more. */
  readonly gone: AbortSignal;
}

export class RulesetFeed {
  private readonly bells = new Set<Bell>();
  private isOver = false;

  /** Every so many milliseconds without a new ruleset, a follower gets a heartbeat. */
  constructor(
    private readonly snapshots: Snapshots,
    private readonly rulesets: Rulesets,
    private readonly interval: number,
  ) {}

  /**
   * The current ruleset, unless it is the one last seen, then each new one. Nothing waits for a follower that takes its
   * time: it is told of the newest when it asks for more. Ends when the environment is gone, or the feed is over.
   */
  async *follow({ environmentId, lastSeen, mayGoOn, gone }: Follower): AsyncGenerator<Ruleset | 'heartbeat'> {
    const bell = new Bell();
    const unwatch = this.snapshots.watch(environmentId, bell.ring);
    this.bells.add(bell);
    gone.addEventListener('abort', bell.ring);
    let told = lastSeen;
    let heard: 'rung' | 'silent' = 'rung';
    try {
      while (!this.isOver && !gone.aborted) {
        const snapshot = await this.snapshots.get(environmentId);
        if (!snapshot || !(await mayGoOn())) return;
        const ruleset = await this.rulesets.of(snapshot);
        if (ruleset.hash !== told) yield ruleset;
        else if (heard === 'silent') yield 'heartbeat';
        told = ruleset.hash;
        heard = await bell.wait(this.interval);
      }
    } finally {
      unwatch();
      this.bells.delete(bell);
    }
  }

  /** Asks of everybody whether they may go on, at once: a credential has lost its power. */
  askAgain(): void {
    for (const bell of this.bells) bell.ring();
  }

  /** Ends what everybody follows, now and from now on: the server stops. */
  end(): void {
    this.isOver = true;
    this.askAgain();
  }
}
