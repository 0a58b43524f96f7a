import {
  GeneralError,
  type OpenFeatureEventEmitter,
  ProviderEvents,
  ProviderFatalError,
} from '@openfeature/server-sdk';
import { type Client, type ClientError, createClient, type RulesetChange } from '../../client/client.js';
import { toInterval, wait } from '../../client/waiting.js';
import { toProviderError } from '../provider-error.js';
import type { BurgeeProviderOptions } from './options.js';

const INITIALIZATION_TIMEOUT = 10_000;

/** What OpenFeature was told last: nothing yet, that there is no ruleset, that there is one, that it may be an old one. */
type State = 'starting' | 'failed' | 'ready' | 'stale' | 'closed';

/** A client from its start to its close, and what OpenFeature is told of it meanwhile. */
export class LiveRuleset {
  readonly client: Client;
  private state: State = 'starting';

  constructor(
    private readonly options: BurgeeProviderOptions,
    private readonly events: OpenFeatureEventEmitter,
  ) {
    this.client = createClient({
      ...options,
      onChange: (change) => {
        this.tellChange(change);
        options.onChange?.(change);
      },
      onError: (error) => {
        if (error === this.client.trouble) this.tellTrouble(error);
        options.onError?.(error);
      },
      onRecovery: () => {
        this.tellRecovery();
        options.onRecovery?.();
      },
    });
  }

  /** Resolves when there is a ruleset. Rejects with what OpenFeature makes of it that there is none. */
  async start(): Promise<void> {
    const timeout = toInterval(this.options.initializationTimeout, INITIALIZATION_TIMEOUT);
    const started = new AbortController();
    const late = wait(timeout, started.signal).then(() => {
      const why = this.client.trouble?.message ?? 'The server has not answered yet.';
      throw new GeneralError(`There is no ruleset after ${timeout} ms. ${why} It goes on trying.`);
    });
    try {
      await Promise.race([this.client.ready(), late]);
      this.begin('ready');
    } catch (error) {
      this.begin('failed');
      throw toProviderError(error, { ProviderFatalError, GeneralError });
    } finally {
      started.abort();
    }
  }

  close(): Promise<void> {
    this.state = 'closed';
    return this.client.close();
  }

  private begin(state: 'failed' | 'ready'): void {
    if (this.state === 'closed') return;
    this.state = state;
    // Ready comes first, by the SDK in the next moment; what else there is to say comes after that.
    setTimeout(() => {
      if (this.client.trouble) this.tellTrouble(this.client.trouble);
    });
  }

  private tellChange({ flagKeys }: RulesetChange): void {
    if (this.isReady) {
      this.events.emit(ProviderEvents.ConfigurationChanged, { flagsChanged: [...flagKeys] });
    } else if (this.state === 'failed') {
      this.begin('ready');
      this.events.emit(ProviderEvents.Ready);
    }
  }

  /** Flags go on to be evaluated whatever it is, even a refused key: never an error, by which all would be defaults. */
  private tellTrouble({ message }: ClientError): void {
    if (!this.isReady) return;
    this.state = 'stale';
    this.events.emit(ProviderEvents.Stale, { message });
  }

  private tellRecovery(): void {
    if (this.state !== 'stale') return;
    this.state = 'ready';
    this.events.emit(ProviderEvents.Ready);
  }

  private get isReady(): boolean {
    return this.state === 'ready' || this.state === 'stale';
  }
}
