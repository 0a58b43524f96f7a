/** Loads each environment one load at a time, so that a slow one cannot undo what a later one has brought. */
export class LoadQueue {
  private readonly running = new Map<number, Promise<void>>();
  private readonly waiting = new Map<number, Promise<void>>();

  constructor(private readonly load: (environmentId: number) => Promise<void>) {}

  /** The load that is running, or a new one: for who has nothing at all. */
  join(environmentId: number): Promise<void> {
    return this.running.get(environmentId) ?? this.loadAfterNow(environmentId);
  }

  /** A load that begins after this call, shared by all who ask before it begins. */
  loadAfterNow(environmentId: number): Promise<void> {
    // One that waits begins a moment after the one before it has ended: nobody may begin another in between.
    const waiting = this.waiting.get(environmentId);
    if (waiting) return waiting;
    const running = this.running.get(environmentId);
    if (!running) return this.start(environmentId);
    const next = running
      .catch(() => undefined) // that failure is told to those who asked for it
      .then(() => {
        this.waiting.delete(environmentId);
        return this.start(environmentId);
      });
    this.waiting.set(environmentId, next);
    return next;
  }

  private start(environmentId: number): Promise<void> {
    const started = this.load(environmentId).finally(() => {
      if (this.running.get(environmentId) === started) this.running.delete(environmentId);
    });
    this.running.set(environmentId, started);
    return started;
  }
}
