import { ClientError } from './client-error.js';
import type { ClientOptions } from './options.js';

/** The application's callbacks. Nothing that they throw reaches the client. */
export class Reports {
  private trouble: ClientError | undefined;

  constructor(private readonly options: Pick<ClientOptions, 'onChange' | 'onError'>) {}

  change(revision: number | null): void {
    try {
      this.options.onChange?.({ revision });
    } catch (error) {
      this.error(new ClientError('CALLBACK_FAILED', 'onChange has thrown.', error));
    }
  }

  error(error: ClientError): void {
    try {
      this.options.onError?.(error);
    } catch {
      // There is nobody left to tell.
    }
  }

  /** What goes on until `endTrouble`: told once. */
  beginTrouble(error: ClientError): void {
    if (this.trouble?.code !== error.code) this.error(error);
    this.trouble = error;
  }

  endTrouble(): void {
    this.trouble = undefined;
  }
}
