import { Gate } from './gate.js';

/** As much of a page's document as matters here. There is none outside of a browser. */
interface Page extends EventTarget {
  readonly visibilityState: unknown;
}

/** Whether anybody may be looking: nobody is once the page has been out of sight for a while. */
export class Attention {
  private readonly page = findPage();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly gate = new Gate();

  /** `delay`: milliseconds out of sight. */
  constructor(
    private readonly delay: () => number,
    private readonly onLeave: () => void,
    private readonly onReturn: () => void,
  ) {
    this.page?.addEventListener('visibilitychange', this.look);
    this.look();
  }

  get isAway(): boolean {
    return this.gate.isShut;
  }

  /** Resolves as soon as somebody may be looking. */
  present(): Promise<void> {
    return this.gate.passed();
  }

  close(): void {
    clearTimeout(this.timer);
    this.page?.removeEventListener('visibilitychange', this.look);
    this.gate.open();
  }

  private readonly look = (): void => {
    clearTimeout(this.timer);
    if (this.page?.visibilityState === 'hidden') {
      this.timer = setTimeout(() => this.leave(), this.delay());
    } else if (this.isAway) {
      this.gate.open();
      this.onReturn();
    }
  };

  private leave(): void {
    this.gate.shut();
    this.onLeave();
  }
}

function findPage(): Page | undefined {
  const document: unknown = Reflect.get(globalThis, 'document');
  return document instanceof EventTarget && 'visibilityState' in document ? document : undefined;
}
