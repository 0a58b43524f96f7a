import type { Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import type { Context, Outcome } from '../evaluation/index.js';
import type { Schemas } from '../http/contract.js';
import type { EnvironmentSnapshot } from '../snapshots/load-snapshot.js';
import {
  bearsOneOf,
  evaluateFlagIn,
  evaluateFlagsIn,
  findSnapshot,
  matchedSegments,
  toContext,
  toReason,
  withStoredTraits,
} from './evaluate.js';
import { explainSteps } from './explanation.js';
import type { HandlersOf } from './handler.js';
import { toNamed } from './named.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

export function evaluationHandlers(services: Services): HandlersOf<'evaluation'> {
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
      return { status: 200, body: { data: toEvaluation(outcome, snapshot, context) } };
    },

    evaluateFlags: async ({ query, body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, toNamed(query));
      if (snapshot instanceof Refusal) return refused(snapshot);
      const context = await contextOf(snapshot, body);
      return { status: 200, body: { data: toBatch(services, snapshot, principal, body, context) } };
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

/** The named flags that bear one of the tags, in key order; what is not named leaves nothing out. */
function toBatch(
  { usage }: Services,
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  { flag_keys: named, tags }: Schemas['EvaluationBatchRequest'],
  context: Context,
): Schemas['EvaluationBatch'] {
  const evaluations: Schemas['Evaluation'][] = [];
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
      evaluations.push(toEvaluation(outcome, snapshot, context));
    }
  }
  return { evaluations, errors, revision: snapshot.environment.revision };
}

function toEvaluation(outcome: Outcome, snapshot: EnvironmentSnapshot, context: Context): Schemas['Evaluation'] {
  return {
    flag_key: outcome.flag,
    value: outcome.value,
    variation: outcome.variation,
    enabled: outcome.enabled,
    reason: toReason(outcome.reason),
    rule: outcome.rule,
    segments: matchedSegments(snapshot, outcome, context),
    revision: snapshot.environment.revision,
  };
}
