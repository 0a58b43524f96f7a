/** Holds whoever comes to it, as long as it is shut. */
export class Gate {
  isShut = false;
  private waiters: (() => void)[] = [];

  shut(): void {
    this.isShut = true;
  }

  open(): void {
    this.isShut = false;
    for (const resolve of this.waiters.splice(0)) resolve();
  }

  /** Resolves as soon as it is open. */
  passed(): Promise<void> {
    return this.isShut ? new Promise((resolve) => this.waiters.push(resolve)) : Promise.resolve();
  }
}
