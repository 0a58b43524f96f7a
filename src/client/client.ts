/** `burgee/client`: evaluates by itself what the server would answer, and keeps up with it. */
import { type Context, changedFlags, type Explanation, evaluate, evaluateAll, explain } from '../evaluation/index.js';
import { ClientError } from './client-error.js';
import { type Evaluation, type EvaluationContext, errorEvaluation, toEvaluation } from './evaluation.js';
import type { ClientOptions } from './options.js';
import { Readiness } from './readiness.js';
import { Reports } from './reports.js';
import { RulesetHolder } from './ruleset-holder.js';
import { Saver } from './saver.js';
import { Synchroniser } from './synchroniser.js';

export { ClientError, type ClientErrorCode } from './client-error.js';
export type { Evaluation, EvaluationContext, EvaluationErrorCode } from './evaluation.js';
export type { ClientOptions, RulesetChange, RulesetStorage } from './options.js';

export interface Client {
  /**
   * Resolves as soon as there is a ruleset, wherever it comes from; rejects with a ClientError when the server refuses
   * the key, or nobody can be asked with these options, or the client is closed, before that. While nobody answers, it waits.
   */
  ready(): Promise<void>;
  /** The revision that is evaluated; null: there is none yet. */
  readonly revision: number | null;
  /** The key of the environment that is evaluated; null: there is no ruleset yet, or it names none. */
  readonly environment: string | null;
  /** What keeps the newest ruleset from coming; null: nothing does. */
  readonly trouble: ClientError | null;
  /** What the flag answers. Never throws: where there is no answer, it is the default, and `error` says why. */
  evaluate(flagKey: string, context: EvaluationContext, defaultValue: boolean): Evaluation<boolean>;
  evaluate(flagKey: string, context: EvaluationContext, defaultValue: string): Evaluation<string>;
  evaluate(flagKey: string, context: EvaluationContext, defaultValue: number): Evaluation<number>;
  evaluate<Value>(flagKey: string, context: EvaluationContext, defaultValue: Value): Evaluation<Value>;
  /** What all flags answer, in key order; null where one serves no variation. Empty while there is no ruleset. */
  evaluateAll(context: EvaluationContext): readonly Evaluation<unknown>[];
  /** The whole way to the answer; null while there is no ruleset. */
  explain(flagKey: string, context: EvaluationContext): Explanation | null;
  /**
   * Ends all connections, which keep a process running until then; evaluation goes on with what is there. Resolves when
   * nothing is under way any more.
   */
  close(): Promise<void>;
}

/** Begins at once to get the ruleset. Never throws. */
export function createClient(options: ClientOptions): Client {
  return new LocalClient(options);
}

class LocalClient implements Client {
  private readonly holder: RulesetHolder;
  private readonly readiness = new Readiness();
  private readonly reports: Reports;
  private readonly closing = new AbortController();
  private readonly done: Promise<void>;

  constructor(options: ClientOptions) {
    this.reports = new Reports(options);
    this.holder = new RulesetHolder(options.regex, (compiled, previous) => {
      this.readiness.succeed();
      this.reports.change(this.holder.revision, () => changedFlags(previous, compiled));
    });
    const parts = {
      holder: this.holder,
      readiness: this.readiness,
      reports: this.reports,
      saver: new Saver(options.storage, this.reports),
    };
    this.done = new Synchroniser(options, parts, this.closing.signal).run();
  }

  ready(): Promise<void> {
    return this.readiness.wait();
  }

  get revision(): number | null {
    return this.holder.revision;
  }

  get environment(): string | null {
    const key = this.holder.current?.ruleset.environment?.['key'];
    return typeof key === 'string' ? key : null;
  }

  get trouble(): ClientError | null {
    return this.reports.trouble;
  }

  evaluate<Value>(flagKey: string, context: EvaluationContext, defaultValue: Value): Evaluation<Value> {
    const { current } = this.holder;
    if (!current) return errorEvaluation(flagKey, defaultValue, 'PROVIDER_NOT_READY', 'There is no ruleset yet.');
    try {
      const outcome = evaluate(current.compiled, flagKey, toContext(context));
      if (outcome) return toEvaluation(outcome, defaultValue);
      return errorEvaluation(flagKey, defaultValue, 'FLAG_NOT_FOUND', `Feature flag '${flagKey}' does not exist.`);
    } catch (error) {
      // A context may have getters, and they may throw.
      return errorEvaluation(flagKey, defaultValue, 'GENERAL', String(error));
    }
  }

  evaluateAll(context: EvaluationContext): readonly Evaluation<unknown>[] {
    const { current } = this.holder;
    if (!current) return [];
    try {
      return evaluateAll(current.compiled, toContext(context)).map((outcome) => toEvaluation<unknown>(outcome, null));
    } catch (error) {
      const keys = [...current.compiled.flags.keys()];
      return keys.map((flagKey) => errorEvaluation<unknown>(flagKey, null, 'GENERAL', String(error)));
    }
  }

  explain(flagKey: string, context: EvaluationContext): Explanation | null {
    const { current } = this.holder;
    return current ? explain(current.compiled, flagKey, toContext(context)) : null;
  }

  close(): Promise<void> {
    this.closing.abort();
    this.readiness.fail(new ClientError('CLOSED', 'The client was closed before there was a ruleset.'));
    return this.done;
  }
}

/** Rules may have windows, and the engine has no clock. What is no context is nobody's. */
function toContext(context: EvaluationContext | null | undefined): Context {
  const { targetingKey, attributes = {}, now = Date.now() } = context ?? {};
  return { targetingKey, attributes, now };
}
