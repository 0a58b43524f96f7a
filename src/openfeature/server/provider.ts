/** `burgee/openfeature`: the provider for servers. It evaluates by itself, over `burgee/client`. */
import {
  ErrorCode,
  type EvaluationContext,
  GeneralError,
  type JsonValue,
  OpenFeatureEventEmitter,
  type Provider,
  ProviderEvents,
  ProviderFatalError,
  type ResolutionDetails,
} from '@openfeature/server-sdk';
import {
  type Client,
  type ClientError,
  type ClientOptions,
  createClient,
  type RulesetChange,
} from '../../client/client.js';
import { wait } from '../../client/waiting.js';
import { toProviderError } from '../provider-error.js';
import { flagSetMetadata, toResolution } from '../resolution.js';
import { toClientContext } from './context.js';

export { ClientError, type ClientErrorCode, type ClientOptions, type RulesetChange } from '../../client/client.js';

export interface BurgeeProviderOptions extends ClientOptions {
  /**
   * Milliseconds within which there must be a ruleset, or setting the provider fails. It goes on trying, and is ready
   * as soon as there is one. Default: 10,000.
   */
  readonly initializationTimeout?: number;
}

const INITIALIZATION_TIMEOUT = 10_000;

/**
 * What OpenFeature was told last of a provider that runs: `starting` until `initialize` is done, `failed` when it was
 * done without a ruleset.
 */
type State = 'starting' | 'failed' | 'ready';

export class BurgeeProvider implements Provider {
  readonly metadata = { name: 'burgee' } as const;
  readonly runsOn = 'server';
  readonly events = new OpenFeatureEventEmitter();
  private client: Client | undefined;
  private state: State = 'starting';

  constructor(private readonly options: BurgeeProviderOptions) {}

  /**
   * Resolves when there is a ruleset. Rejects with PROVIDER_FATAL where the server refuses the key or nobody can be asked
   * with these options, and after a while where nobody answers.
   */
  async initialize(): Promise<void> {
    await this.onClose();
    const client = createClient({
      ...this.options,
      onChange: (change) => {
        this.tellChange(change);
        this.options.onChange?.(change);
      },
      onError: (error) => {
        if (error === this.client?.trouble) this.tellTrouble(error);
        this.options.onError?.(error);
      },
      onRecovery: () => {
        if (this.state === 'ready') this.events.emit(ProviderEvents.Ready);
        this.options.onRecovery?.();
      },
    });
    this.client = client;
    await this.start(client);
  }

  /** Ends all connections. The provider is then as it was before it was initialised. */
  async onClose(): Promise<void> {
    const { client } = this;
    this.client = undefined;
    this.state = 'starting';
    await client?.close();
  }

  async resolveBooleanEvaluation(
    flagKey: string,
    defaultValue: boolean,
    context: EvaluationContext,
  ): Promise<ResolutionDetails<boolean>> {
    return this.resolve(flagKey, defaultValue, context);
  }

  async resolveStringEvaluation(
    flagKey: string,
    defaultValue: string,
    context: EvaluationContext,
  ): Promise<ResolutionDetails<string>> {
    return this.resolve(flagKey, defaultValue, context);
  }

  async resolveNumberEvaluation(
    flagKey: string,
    defaultValue: number,
    context: EvaluationContext,
  ): Promise<ResolutionDetails<number>> {
    return this.resolve(flagKey, defaultValue, context);
  }

  async resolveObjectEvaluation<Value extends JsonValue>(
    flagKey: string,
    defaultValue: Value,
    context: EvaluationContext,
  ): Promise<ResolutionDetails<Value>> {
    return this.resolve(flagKey, defaultValue, context);
  }

  private async start(client: Client): Promise<void> {
    const { initializationTimeout = INITIALIZATION_TIMEOUT } = this.options;
    const started = new AbortController();
    const late = wait(initializationTimeout, started.signal).then(() => {
      const why = client.trouble?.message ?? 'The server has not answered yet.';
      throw new GeneralError(`There is no ruleset after ${initializationTimeout} ms. ${why} It goes on trying.`);
    });
    try {
      await Promise.race([client.ready(), late]);
      this.state = 'ready';
    } catch (error) {
      this.state = 'failed';
      throw toProviderError(error, { ProviderFatalError, GeneralError });
    } finally {
      started.abort();
    }
    // The SDK calls it ready in the next moment; what else there is to say comes after that.
    setTimeout(() => {
      if (client.trouble && client === this.client) this.tellTrouble(client.trouble);
    });
  }

  private tellChange({ flagKeys }: RulesetChange): void {
    if (this.state === 'ready') {
      this.events.emit(ProviderEvents.ConfigurationChanged, { flagsChanged: [...flagKeys] });
    } else if (this.state === 'failed') {
      this.state = 'ready';
      this.events.emit(ProviderEvents.Ready);
    }
  }

  /** Flags go on to be evaluated whatever it is, even a refused key: never an error, by which all would be defaults. */
  private tellTrouble({ message }: ClientError): void {
    if (this.state === 'ready') this.events.emit(ProviderEvents.Stale, { message });
  }

  private resolve<Value>(flagKey: string, defaultValue: Value, context: EvaluationContext): ResolutionDetails<Value> {
    const { client } = this;
    if (!client) return failed(defaultValue, ErrorCode.PROVIDER_NOT_READY, 'The provider is not initialised.');
    const clientContext = toClientContext(context);
    if ('mistake' in clientContext) return failed(defaultValue, ErrorCode.INVALID_CONTEXT, clientContext.mistake);
    const evaluation = client.evaluate(flagKey, clientContext, defaultValue);
    const flagSet = { key: client.environment ?? '', revision: client.revision ?? 0 };
    const { value, variation, error } = evaluation;
    if (error) {
      const flagMetadata = client.environment === null ? {} : { ...flagSetMetadata(flagSet) };
      return { ...failed(value, ErrorCode[error.code], error.message), flagMetadata };
    }
    const { reason, flagMetadata } = toResolution(evaluation, flagSet);
    // A copy, because OpenFeature's metadata may have any other member as well.
    return { value, ...(variation !== null && { variant: variation }), reason, flagMetadata: { ...flagMetadata } };
  }
}

function failed<Value>(value: Value, errorCode: ErrorCode, errorMessage: string): ResolutionDetails<Value> {
  return { value, reason: 'ERROR', errorCode, errorMessage };
}
