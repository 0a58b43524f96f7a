/** `burgee/openfeature`: the provider for servers. It evaluates by itself, over `burgee/client`. */
import {
  ErrorCode,
  type EvaluationContext,
  type JsonValue,
  OpenFeatureEventEmitter,
  type Provider,
  type ResolutionDetails,
} from '@openfeature/server-sdk';
import { flagSetMetadata, toResolution } from '../resolution.js';
import { toClientContext } from './context.js';
import { LiveRuleset } from './live-ruleset.js';
import type { BurgeeProviderOptions } from './options.js';

export { ClientError, type ClientErrorCode, type ClientOptions, type RulesetChange } from '../../client/client.js';
export type { BurgeeProviderOptions } from './options.js';

export class BurgeeProvider implements Provider {
  readonly metadata = { name: 'burgee' } as const;
  readonly runsOn = 'server';
  readonly events = new OpenFeatureEventEmitter();
  private live: LiveRuleset | undefined;

  constructor(private readonly options: BurgeeProviderOptions) {}

  /**
   * Resolves when there is a ruleset. Rejects with PROVIDER_FATAL where the server refuses the key or nobody can be asked
   * with these options, and after a while where nobody answers.
   */
  async initialize(): Promise<void> {
    // Nothing is awaited before there is the new one: a close that comes at once must find it.
    const closed = this.onClose();
    const live = new LiveRuleset(this.options, this.events);
    this.live = live;
    await Promise.all([live.start(), closed]);
  }

  /** Ends all connections. The provider is then as it was before it was initialised. */
  async onClose(): Promise<void> {
    const { live } = this;
    this.live = undefined;
    await live?.close();
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

  private resolve<Value>(flagKey: string, defaultValue: Value, context: EvaluationContext): ResolutionDetails<Value> {
    const client = this.live?.client;
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
