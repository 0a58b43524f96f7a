import { POLL_INTERVAL, toInterval, withJitter } from '../../client/waiting.js';
import { type Answers, INACTIVITY_DELAY } from './answers.js';
import { Attention } from './attention.js';
import { EventStream } from './event-stream.js';
import { OfrepClient } from './ofrep-client.js';
import type { BurgeeWebProviderOptions } from './options.js';
import { Refresher, type RefresherListener } from './refresher.js';

/** Keeps the answers as new as it can: by the stream, by polling where there is none, by neither while nobody looks. */
export class LiveAnswers {
  private readonly refresher: Refresher;
  private readonly stream: EventStream;
  private readonly attention: Attention;
  private readonly running: Promise<void>[] = [];

  constructor(
    private readonly options: BurgeeWebProviderOptions,
    listener: Omit<RefresherListener, 'onFirst'>,
  ) {
    const server = new OfrepClient(options);
    const pollInterval = toInterval(options.pollInterval, POLL_INTERVAL);
    const untilPoll = () => (this.stream.isLive || this.attention.isAway ? Infinity : withJitter(pollInterval));
    const onFirst = () => this.openStream();
    const refresher = new Refresher(server, untilPoll, { ...listener, onFirst });
    const address = () => refresher.answers?.stream;
    const attention = new Attention(
      () => address()?.inactivityDelay ?? INACTIVITY_DELAY,
      () => this.stream.leave(),
      () => refresher.refetchAll(),
    );
    this.refresher = refresher;
    this.attention = attention;
    this.stream = new EventStream({ server, refresher, attention, address, pollInterval });
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
    this.stream.close();
    this.attention.close();
    await Promise.all(this.running);
  }

  private openStream(): void {
    const { stream = true } = this.options;
    if (stream) this.running.push(this.stream.run());
  }
}
