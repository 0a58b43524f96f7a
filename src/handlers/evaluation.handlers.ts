import type { Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import type { Context, Outcome } from '../evaluation/index.js';
import type { Schemas } from '../http/contract.js';
import { Prepared } from '../http/respond.js';
import type { EnvironmentSnapshot } from '../snapshots/load-snapshot.js';
import {
  bearsOneOf,
  evaluateFlagIn,
  evaluateFlagsIn,
  findSnapshot,
  matchedSegments,
  namesSegments,
  toContext,
  toReason,
  withStoredTraits,
} from './evaluate.js';
import { explainSteps } from './explanation.js';
import type { HandlersOf } from './handler.js';
import { toNamed } from './named.js';
import { OutcomeTexts } from './outcome-texts.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

export function evaluationHandlers(services: Services): HandlersOf<'evaluation'> {
  const texts = new EvaluationTexts();
  /** Nothing is awaited unless stored traits are asked for. */
  const contextOf = (snapshot: EnvironmentSnapshot, body: ContextRequest): Context | Promise<Context> => {
    const context = toContext(services, body.context);
    return body.use_stored_traits ? withStoredTraits(services, snapshot, context) : context;
  };

  return {
    evaluateFlag: async ({ query, body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, toNamed(query));
      if (snapshot instanceof Refusal) return refused(snapshot);
      const context = await contextOf(snapshot, body);
      const outcome = evaluateFlagIn(snapshot, principal, body.flag_key, context);
      if (outcome instanceof Refusal) return refused(outcome);
      services.usage.count(snapshot, outcome);
      const text = texts.of(outcome, snapshot, context);
      return { status: 200, body: new Prepared<Schemas['EvaluationEnvelope']>(`{"data":${text}}`) };
    },

    evaluateFlags: async ({ query, body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, toNamed(query));
      if (snapshot instanceof Refusal) return refused(snapshot);
      const context = await contextOf(snapshot, body);
      const text = batchText({ usage: services.usage, texts }, snapshot, principal, body, context);
      return { status: 200, body: new Prepared<Schemas['EvaluationBatchEnvelope']>(`{"data":${text}}`) };
    },

    explainFlag: async ({ query, body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, toNamed(query));
      if (snapshot instanceof Refusal) return refused(snapshot);
      const context = await contextOf(snapshot, body);
      const outcome = evaluateFlagIn(snapshot, principal, body.flag_key, context);
      if (outcome instanceof Refusal) return refused(outcome);
      const evaluation = toEvaluation(outcome, snapshot, context);
      return { status: 200, body: { data: { evaluation, steps: explainSteps(snapshot, body.flag_key, context) } } };
    },
  };
}

type ContextRequest = Pick<Schemas['EvaluationRequest'], 'context' | 'use_stored_traits'>;

/** The named flags that bear one of the tags, in key order; what is not named leaves nothing out. JSON. */
function batchText(
  { usage, texts }: Pick<Services, 'usage'> & { readonly texts: EvaluationTexts },
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  { flag_keys: named, tags }: Schemas['EvaluationBatchRequest'],
  context: Context,
): string {
  const evaluations: string[] = [];
  const errors: Schemas['EvaluationError'][] = [];
  const isWanted = (flagKey: string) => !tags || bearsOneOf(snapshot, flagKey, tags);
  const outcomes = named
    ? [...named].sort().map((key) => ({ key, outcome: evaluateFlagIn(snapshot, principal, key, context) }))
    : evaluateFlagsIn(snapshot, principal, context).map((outcome) => ({ key: outcome.flag, outcome }));
  for (const { key, outcome } of outcomes) {
    if (outcome instanceof Refusal) {
      errors.push({ flag_key: key, code: outcome.code, message: outcome.message });
    } else if (isWanted(key)) {
      usage.count(snapshot, outcome);
      evaluations.push(texts.of(outcome, snapshot, context));
    }
  }
  const { revision } = snapshot.environment;
  return `{"evaluations":[${evaluations.join(',')}],"errors":${JSON.stringify(errors)},"revision":${revision}}`;
}

/** Evaluations as JSON. Those of rules that name no segments are the same for everybody. */
class EvaluationTexts {
  readonly #same = new OutcomeTexts((outcome, snapshot) => JSON.stringify(withSegments(outcome, snapshot, [])));

  of(outcome: Outcome, snapshot: EnvironmentSnapshot, context: Context): string {
    if (!namesSegments(outcome)) return this.#same.of(outcome, snapshot);
    return JSON.stringify(toEvaluation(outcome, snapshot, context));
  }
}

function toEvaluation(outcome: Outcome, snapshot: EnvironmentSnapshot, context: Context): Schemas['Evaluation'] {
  return withSegments(outcome, snapshot, matchedSegments(snapshot, outcome, context));
}

function withSegments(outcome: Outcome, snapshot: EnvironmentSnapshot, segments: string[]): Schemas['Evaluation'] {
  return {
    flag_key: outcome.flag,
    value: outcome.value,
    variation: outcome.variation,
    enabled: outcome.enabled,
    reason: toReason(outcome.reason),
    rule: outcome.rule,
    segments,
    revision: snapshot.environment.revision,
  };
}
