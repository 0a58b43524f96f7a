/** `burgee/openfeature/web`: the provider for web pages. The server evaluates all flags for the one context of the page. */
import {
  type EvaluationContext,
  GeneralError,
  InvalidContextError,
  type JsonValue,
  OpenFeatureEventEmitter,
  type Provider,
  ProviderEvents,
  ProviderFatalError,
  type ResolutionDetails,
} from '@openfeature/web-sdk';
import { mistakeIn } from '../../client/mistake.js';
import { toProviderError } from '../provider-error.js';
import { type Answers, changedKeys } from './answers.js';
import { LiveAnswers } from './live-answers.js';
import type { BurgeeWebProviderOptions } from './options.js';
import { resolve } from './resolve.js';

export type { BurgeeWebProviderOptions } from './options.js';

export class BurgeeWebProvider implements Provider {
  readonly metadata = { name: 'burgee-web' } as const;
  readonly runsOn = 'client';
  readonly events = new OpenFeatureEventEmitter();
  private live: LiveAnswers | undefined;

  constructor(private readonly options: BurgeeWebProviderOptions) {}

  /**
   * Resolves when there are answers. Rejects with PROVIDER_FATAL where the server refuses the key or nobody can be asked
   * with these options, and otherwise when there is none yet: it goes on trying, and is ready as soon as there is one.
   */
  async initialize(context: EvaluationContext = {}): Promise<void> {
    // Nothing is awaited before there is the new one: a close or another context that comes at once must find it.
    const closed = this.onClose();
    const mistake = mistakeIn(this.options);
    if (mistake) throwAsProvider(mistake);
    const body = toBody(context);
    const live = new LiveAnswers(this.options, {
      onChange: (answers, previous) => this.tellChange(answers, previous),
      onTrouble: ({ message }) => this.events.emit(ProviderEvents.Stale, { message }),
      onRecovery: () => this.events.emit(ProviderEvents.Ready),
    });
    this.live = live;
    await Promise.all([live.start(body).catch(throwAsProvider), closed]);
  }

  /** Resolves when there are answers to the new context. Until then, and where it rejects, those to the old one stay. */
  async onContextChange(_old: EvaluationContext, context: EvaluationContext): Promise<void> {
    if (!this.live) return this.initialize(context);
    await this.live.change(toBody(context)).catch(throwAsProvider);
  }

  /** Ends all connections. The provider is then as it was before it was initialised. */
  async onClose(): Promise<void> {
    const { live } = this;
    this.live = undefined;
    await live?.close();
  }

  resolveBooleanEvaluation(flagKey: string, defaultValue: boolean): ResolutionDetails<boolean> {
    return resolve(this.live?.answers, flagKey, defaultValue);
  }

  resolveStringEvaluation(flagKey: string, defaultValue: string): ResolutionDetails<string> {
    return resolve(this.live?.answers, flagKey, defaultValue);
  }

  resolveNumberEvaluation(flagKey: string, defaultValue: number): ResolutionDetails<number> {
    return resolve(this.live?.answers, flagKey, defaultValue);
  }

  resolveObjectEvaluation<Value extends JsonValue>(flagKey: string, defaultValue: Value): ResolutionDetails<Value> {
    return resolve(this.live?.answers, flagKey, defaultValue);
  }

  private tellChange(answers: Answers, previous: Answers): void {
    const flagsChanged = changedKeys(previous, answers);
    if (flagsChanged.length > 0) this.events.emit(ProviderEvents.ConfigurationChanged, { flagsChanged });
  }
}

/** What OFREP asks about a context; dates become texts. */
function toBody(context: EvaluationContext): string {
  try {
    return JSON.stringify({ context });
  } catch {
    throw new InvalidContextError('The context cannot be written as JSON.');
  }
}

function throwAsProvider(error: unknown): never {
  throw toProviderError(error, { ProviderFatalError, GeneralError });
}
