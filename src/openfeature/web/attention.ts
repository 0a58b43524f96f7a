/** As much of a page's document as matters here. There is none outside of a browser. */
interface Page extends EventTarget {
  readonly visibilityState: unknown;
}

/** Whether anybody may be looking: `isAway` once the page has been out of sight for a while. */
export class Attention {
  isAway = false;
  private readonly page = findPage();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiters: (() => void)[] = [];

  /** `delay`: milliseconds out of sight. */
  constructor(
    private readonly delay: () => number,
    private readonly onLeave: () => void,
    private readonly onReturn: () => void,
  ) {
    this.page?.addEventListener('visibilitychange', this.look);
    this.look();
  }

  /** Resolves as soon as somebody may be looking. */
  present(): Promise<void> {
    return this.isAway ? new Promise((resolve) => this.waiters.push(resolve)) : Promise.resolve();
  }

  close(): void {
    clearTimeout(this.timer);
    this.page?.removeEventListener('visibilitychange', this.look);
    this.return();
  }

  private readonly look = (): void => {
    clearTimeout(this.timer);
    if (this.page?.visibilityState === 'hidden') {
      this.timer = setTimeout(() => this.leave(), this.delay());
    } else if (this.isAway) {
      this.return();
      this.onReturn();
    }
  };

  private leave(): void {
    this.isAway = true;
    this.onLeave();
  }

  private return(): void {
    this.isAway = false;
    for (const resolve of this.waiters.splice(0)) resolve();
  }
}

function findPage(): Page | undefined {
  const document: unknown = Reflect.get(globalThis, 'document');
  return document instanceof EventTarget && 'visibilityState' in document ? document : undefined;
}
