/** The primary process of several workers: it starts them, starts those again that have died, and ends with the last. */
import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import { countForWorkers } from './limits/workers-limiter.js';

/** What a worker says to its primary process once it answers requests. */
export const READY = 'ready';
/** What it is told when it is to end. */
export const STOP = 'stop';

/** Milliseconds until a worker that has died is started again: at first, and at most where it dies again and again. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 10_000;
/** Milliseconds of life after which a death is not one of a row. */
const LONG_LIFE = 60_000;

export class Primary {
  readonly #workers = new Set<Worker>();
  #isStopping = false;
  #deaths = 0;

  constructor(
    private readonly count: number,
    private readonly log: Logger,
  ) {}

  /**
   * The first worker by itself: it makes the tables, says where the server listens, and shows that it can run at all.
   * Answers whether it does.
   */
  async start(): Promise<boolean> {
    countForWorkers();
    const first = this.#fork();
    if (!(await isReady(first))) return false;
    this.#keepAlive(first);
    for (let number = 1; number < this.count && !this.#isStopping; number += 1) this.#keepAlive(this.#fork());
    return true;
  }

  /** Each answers what it has begun, and ends. */
  stop(): void {
    this.#isStopping = true;
    for (const worker of this.#workers) worker.send(STOP);
  }

  #fork(): Worker {
    const worker = cluster.fork();
    this.#workers.add(worker);
    worker.on('exit', () => this.#workers.delete(worker));
    // One that was not ready to hear it.
    worker.on('message', (message) => message === READY && this.#isStopping && worker.send(STOP));
    // What is sent to one that has just died; its end is told as well.
    worker.on('error', (error) => this.log.debug({ err: error }, 'a worker could not be told'));
    return worker;
  }

  #keepAlive(worker: Worker): void {
    const began = performance.now();
    worker.on('exit', (code, signal) => {
      if (this.#isStopping) return;
      this.#deaths = performance.now() - began < LONG_LIFE ? this.#deaths + 1 : 1;
      const pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.#deaths - 1));
      this.log.error({ worker: worker.id, code, signal, pause }, 'a worker has died: another one is started');
      setTimeout(() => {
        if (!this.#isStopping) this.#keepAlive(this.#fork());
      }, pause);
    });
  }
}

/** False: it has ended instead. */
function isReady(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    worker.on('message', (message) => message === READY && resolve(true));
    worker.on('exit', () => resolve(false));
  });
}
