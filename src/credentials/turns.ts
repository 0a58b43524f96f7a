/**
 * Lets so much work run at once, and so much more wait for its turn, first come first served. `refuse` makes the error
 * for whoever comes when both are full.
 */
export class Turns {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(
    private readonly most: number,
    private readonly mostWaiting: number,
    private readonly refuse: () => Error,
  ) {}

  async run<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.most) this.#running += 1;
    else await this.#wait();
    try {
      return await work();
    } finally {
      this.#end();
    }
  }

  #wait(): Promise<void> {
    if (this.#waiting.length >= this.mostWaiting) throw this.refuse();
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  /** The place goes to the next at once: nobody who comes in between can take it. */
  #end(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#running -= 1;
  }
}
