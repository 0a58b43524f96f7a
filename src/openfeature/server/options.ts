import type { ClientOptions } from '../../client/client.js';

export interface BurgeeProviderOptions extends ClientOptions {
  /**
   * Milliseconds within which there must be a ruleset, or setting the provider fails. It goes on trying, and is ready
   * as soon as there is one. Default: 10,000.
   */
  readonly initializationTimeout?: number;
}
