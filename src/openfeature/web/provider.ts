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
import { ClientError } from '../../client/client-error.js';
import { mistakeIn } from '../../client/mistake.js';
import { type Answers, changedKeys } from './answers.js';
import type { BurgeeWebProviderOptions } from './options.js';
import { resolve } from './resolve.js';
import { Synchroniser } from './synchroniser.js';

export type { BurgeeWebProviderOptions } from './options.js';

export class BurgeeWebProvider implements Provider {
  readonly metadata = { name: 'burgee-web' } as const;
  readonly runsOn = 'client';
  readonly events = new OpenFeatureEventEmitter();
  private synchroniser: Synchroniser | undefined;

  constructor(private readonly options: BurgeeWebProviderOptions) {}

  /**
   * Resolves when there are answers. Rejects with PROVIDER_FATAL where the server refuses the key or nobody can be asked
   * with these options, and otherwise when there is none yet: it goes on trying, and is ready as soon as there is one.
   */
  async initialize(context: EvaluationContext = {}): Promise<void> {
    await this.onClose();
    const mistake = mistakeIn(this.options);
    if (mistake) throw toProviderError(mistake);
    const body = toBody(context);
    this.synchroniser = new Synchroniser(this.options, {
      onChange: (answers, previous) => this.tellChange(answers, previous),
      onTrouble: ({ message }) => this.events.emit(ProviderEvents.Stale, { message }),
      onRecovery: () => this.events.emit(ProviderEvents.Ready),
    });
    await this.synchroniser.start(body).catch(throwAsProvider);
  }

  /** Resolves when there are answers to the new context. Until then, and where it rejects, those to the old one stay. */
  async onContextChange(_old: EvaluationContext, context: EvaluationContext): Promise<void> {
    if (!this.synchroniser) return this.initialize(context);
    await this.synchroniser.change(toBody(context)).catch(throwAsProvider);
  }

  /** Ends all connections. The provider is then as it was before it was initialised. */
  async onClose(): Promise<void> {
    const { synchroniser } = this;
    this.synchroniser = undefined;
    await synchroniser?.close();
  }

  resolveBooleanEvaluation(flagKey: string, defaultValue: boolean): ResolutionDetails<boolean> {
    return resolve(this.synchroniser?.answers, flagKey, defaultValue);
  }

  resolveStringEvaluation(flagKey: string, defaultValue: string): ResolutionDetails<string> {
    return resolve(this.synchroniser?.answers, flagKey, defaultValue);
  }

  resolveNumberEvaluation(flagKey: string, defaultValue: number): ResolutionDetails<number> {
    return resolve(this.synchroniser?.answers, flagKey, defaultValue);
  }

  resolveObjectEvaluation<Value extends JsonValue>(flagKey: string, defaultValue: Value): ResolutionDetails<Value> {
    return resolve(this.synchroniser?.answers, flagKey, defaultValue);
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
  throw toProviderError(error);
}

function toProviderError(error: unknown): unknown {
  if (!(error instanceof ClientError)) return error;
  const isFatal = error.code === 'REFUSED' || error.code === 'OPTIONS_INVALID';
  return isFatal ? new ProviderFatalError(error.message, { cause: error }) : new GeneralError(error.message);
}
