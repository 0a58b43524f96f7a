import { withJitter } from '../../client/waiting.js';
import type { Answers } from './answers.js';
import { Attention } from './attention.js';
import { Follower } from './follower.js';
import type { BurgeeWebProviderOptions } from './options.js';
import { Refresher, type RefresherListener } from './refresher.js';
import { Server } from './server.js';

/** Milliseconds between two polls, unless the options say otherwise. */
const POLL_INTERVAL = 30_000;
/** Milliseconds out of sight, where the server does not say. */
const INACTIVITY_DELAY = 120_000;

/** Keeps the answers as new as it can: by the stream, by polling where there is none, by neither while nobody looks. */
export class Synchroniser {
  private readonly refresher: Refresher;
  private readonly follower: Follower;
  private readonly attention: Attention;
  private readonly running: Promise<void>[] = [];

  constructor(
    private readonly options: BurgeeWebProviderOptions,
    listener: Omit<RefresherListener, 'onFirst'>,
  ) {
    const server = new Server(options);
    const pollInterval = toInterval(options.pollInterval);
    const untilPoll = () => (this.follower.isLive || this.attention.isAway ? Infinity : withJitter(pollInterval));
    const onFirst = () => this.beginToFollow();
    const refresher = new Refresher(server, untilPoll, { ...listener, onFirst });
    const address = () => refresher.answers?.stream;
    const attention = new Attention(
      () => address()?.inactivityDelay ?? INACTIVITY_DELAY,
      () => this.follower.leave(),
      () => refresher.askAnew(),
    );
    this.refresher = refresher;
    this.attention = attention;
    this.follower = new Follower({ server, refresher, attention, address, pollInterval });
  }

  get answers(): Answers | undefined {
    return this.refresher.answers;
  }

  /** Resolves when there are answers to this context; goes on where it rejects with anything else than a refusal. */
  async start(body: string): Promise<void> {
    const answered = this.refresher.change(body);
    this.running.push(this.refresher.run());
    await answered;
  }

  change(body: string): Promise<void> {
    return this.refresher.change(body);
  }

  /** Resolves when nothing is under way any more. */
  async close(): Promise<void> {
    this.refresher.close();
    this.follower.close();
    this.attention.close();
    await Promise.all(this.running);
  }

  private beginToFollow(): void {
    const { stream = true } = this.options;
    if (stream) this.running.push(this.follower.run());
  }
}

/** What is no interval, such as `Number(undefined)` or 0, is none to poll at. */
function toInterval(given: number | undefined): number {
  return given !== undefined && Number.isFinite(given) && given > 0 ? given : POLL_INTERVAL;
}
