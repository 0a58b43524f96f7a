/** Ends one request: when the client is closed, or when nothing has come for too long. */
export class Deadline {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout>;
  private readonly end = (): void => this.controller.abort();

  constructor(
    milliseconds: number,
    private readonly closed: AbortSignal,
  ) {
    this.timer = setTimeout(this.end, milliseconds);
    closed.addEventListener('abort', this.end);
    if (closed.aborted) this.end();
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** The promise, unless this ends sooner: not every fetch heeds its signal. */
  within<Value>(promise: Promise<Value>): Promise<Value> {
    return new Promise((resolve, reject) => {
      const end = () => reject(this.signal.reason);
      this.signal.addEventListener('abort', end);
      if (this.signal.aborted) end();
      promise.then(resolve, reject);
    });
  }

  /** Something has come: it has this long again. */
  extend(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.end, milliseconds);
  }

  /** The request is over: what of it may still be open ends, and nothing is left behind. */
  clear(): void {
    clearTimeout(this.timer);
    this.closed.removeEventListener('abort', this.end);
    this.end();
  }
}
