import { ClientError } from './client-error.js';
import type { ClientOptions } from './options.js';

type Callbacks = Pick<ClientOptions, 'onChange' | 'onError' | 'onRecovery'>;

/** The application's callbacks. Nothing that they throw reaches the client. */
export class Reports {
  /** What was told last and still goes on. */
  trouble: ClientError | null = null;

  constructor(private readonly callbacks: Callbacks) {}

  /** `flagKeys` is only asked when somebody listens. */
  change(revision: number | null, flagKeys: () => readonly string[]): void {
    const { onChange } = this.callbacks;
    if (!onChange) return;
    const change = { revision, flagKeys: flagKeys() };
    this.tell('onChange', () => onChange(change));
  }

  error(error: ClientError): void {
    try {
      this.callbacks.onError?.(error);
    } catch {
      // There is nobody left to tell.
    }
  }

  /** What goes on until `endTrouble`: told once. */
  beginTrouble(error: ClientError): void {
    const isKnown = this.trouble?.code === error.code;
    this.trouble = error;
    if (!isKnown) this.error(error);
  }

  endTrouble(): void {
    if (!this.trouble) return;
    this.trouble = null;
    const { onRecovery } = this.callbacks;
    if (onRecovery) this.tell('onRecovery', onRecovery);
  }

  private tell(name: keyof Callbacks, call: () => void): void {
    try {
      call();
    } catch (error) {
      this.error(new ClientError('CALLBACK_FAILED', `${name} has thrown.`, error));
    }
  }
}
