import { ClientError } from '../../client/client-error.js';
import type { Trouble } from '../../client/trouble.js';
import { PAUSE, wait, waitAfter } from '../../client/waiting.js';
import type { Answers } from './answers.js';
import { Gate } from './gate.js';
import type { Fetched, OfrepClient } from './ofrep-client.js';
import type { Rejection } from './rejection.js';

export interface RefresherListener {
  /** The first answers are there. */
  readonly onFirst: () => void;
  /** There are new answers to the same context. */
  readonly onChange: (answers: Answers, previous: Answers) => void;
  /** What keeps the newest answers from coming, once; not where it is told to whoever waits for them. */
  readonly onTrouble: (error: Error) => void;
  /** It is over. */
  readonly onRecovery: () => void;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Keeps the answers to the newest context as new as it can. */
export class Refresher {
  /** What was answered last: to the context before the newest, as long as that has no answer. */
  answers: Answers | undefined;
  private body = '';
  private etag: string | undefined;
  private eventTag: string | undefined;
  private waiters: Waiter[] = [];
  private isTroubled = false;
  /** Why nothing is asked for now: the server wants a rest, or it is over. */
  private silence: ClientError | undefined;
  /** Shut from the moment when the server wants a rest until it answers again. */
  private readonly gate = new Gate();
  private isOver = false;
  /** Ends what is under way for an older context. */
  private request = new AbortController();
  /** Ends the time until the next poll. */
  private idle = new AbortController();

  /** `untilPoll`: milliseconds. */
  constructor(
    private readonly server: OfrepClient,
    private readonly untilPoll: () => number,
    private readonly listener: RefresherListener,
  ) {}

  /** Resolves when there are answers to this context, written as JSON, or to a newer one. */
  change(body: string): Promise<void> {
    this.body = body;
    if (this.silence) return Promise.reject(this.silence);
    const answered = new Promise<void>((resolve, reject) => this.waiters.push({ resolve, reject }));
    this.request.abort();
    this.idle.abort();
    return answered;
  }

  /** It is worth asking; `eventTag`: of the event that says so. */
  refetch(eventTag?: string): void {
    this.eventTag = eventTag;
    this.idle.abort();
  }

  /** The same, and whatever the answers are, they are new. */
  refetchAll(): void {
    this.etag = undefined;
    this.refetch();
  }

  /** Resolves as soon as the server may be asked for something else as well. */
  welcome(): Promise<void> {
    return this.gate.passed();
  }

  close(): void {
    this.end(new ClientError('CLOSED', 'The provider was closed before there were answers.'));
    this.request.abort();
    this.idle.abort();
  }

  /** Until it is closed, or the server refuses the key at first. */
  async run(): Promise<void> {
    let failures = 0;
    while (!this.isOver) {
      this.request = new AbortController();
      this.idle = new AbortController();
      const { request, idle } = this;
      const fetched = await this.fetch(request.signal);
      if (request.signal.aborted) continue;
      if (fetched.kind === 'trouble') {
        this.fail(fetched.error);
        if (fetched.error.code === 'REFUSED' && !this.answers) this.end(fetched.error);
        await this.rest(fetched, failures, idle.signal);
        failures += 1;
      } else {
        if (fetched.kind === 'rejected') this.fail(fetched.error);
        else this.take(fetched);
        failures = 0;
        await wait(PAUSE, request.signal);
        // What was rejected would only be rejected again.
        await wait(fetched.kind === 'rejected' ? Infinity : this.untilPoll(), idle.signal);
      }
    }
  }

  private fetch(over: AbortSignal): Promise<Fetched> {
    const { body, etag, eventTag } = this;
    this.eventTag = undefined;
    return this.server.fetchAnswers({ body, etag, eventTag }, over);
  }

  private take(fetched: Exclude<Fetched, Rejection | Trouble>): void {
    const waiters = this.waiters.splice(0);
    const previous = this.answers;
    if (fetched.kind === 'new') {
      this.answers = fetched.answers;
      this.etag = fetched.etag;
    }
    for (const { resolve } of waiters) resolve();
    this.gate.open();
    const wasTroubled = this.isTroubled;
    this.isTroubled = false;
    if (wasTroubled) this.listener.onRecovery();
    if (fetched.kind !== 'new') return;
    if (!previous) this.listener.onFirst();
    else if (waiters.length === 0) this.listener.onChange(fetched.answers, previous);
  }

  private fail(error: Error): void {
    const wasTroubled = this.isTroubled;
    this.isTroubled = true;
    const isTold = this.tellWaiters(error);
    if (!isTold && !wasTroubled) this.listener.onTrouble(error);
  }

  private tellWaiters(error: Error): boolean {
    const waiters = this.waiters.splice(0);
    for (const { reject } of waiters) reject(error);
    return waiters.length > 0;
  }

  /** A server that says how long to wait, or refuses the key, is asked by nobody before. */
  private async rest({ error, retryAfter }: Trouble, failures: number, over: AbortSignal): Promise<void> {
    if (this.isOver) return;
    if (retryAfter === undefined && error.code !== 'REFUSED') {
      this.gate.open();
      return wait(waitAfter('FAILED', failures), over);
    }
    this.silence = error;
    this.gate.shut();
    await wait(retryAfter ?? waitAfter('REFUSED', failures), this.request.signal);
    if (!this.isOver) this.silence = undefined;
  }

  private end(why: ClientError): void {
    this.isOver = true;
    this.silence = why;
    this.gate.open();
    this.tellWaiters(why);
  }
}
