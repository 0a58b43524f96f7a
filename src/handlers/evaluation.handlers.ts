import type { Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import type { Outcome } from '../evaluation/index.js';
import type { Schemas } from '../http/contract.js';
import type { EnvironmentSnapshot } from '../snapshots/snapshots.js';
import { bearsOneOf, evaluateFlagIn, findSnapshot, toContext, toReason, visibleFlagKeys } from './evaluate.js';
import type { HandlersOf } from './handler.js';
import { toNamed } from './named.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

export function evaluationHandlers(services: Services): HandlersOf<'evaluation'> {
  return {
    evaluateFlag: async ({ query, body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, toNamed(query));
      if (snapshot instanceof Refusal) return refused(snapshot);
      const outcome = evaluateFlagIn(snapshot, principal, body.flag_key, toContext(body.context));
      if (outcome instanceof Refusal) return refused(outcome);
      services.usage.count(snapshot, outcome);
      return { status: 200, body: { data: toEvaluation(outcome, snapshot) } };
    },

    evaluateFlags: async ({ query, body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, toNamed(query));
      if (snapshot instanceof Refusal) return refused(snapshot);
      return { status: 200, body: { data: toBatch(services, snapshot, principal, body) } };
    },
  };
}

/** The named flags that bear one of the tags, in key order; what is not named leaves nothing out. */
function toBatch(
  { usage }: Services,
  snapshot: EnvironmentSnapshot,
  principal: Principal,
  { context, flag_keys: named, tags }: Schemas['EvaluationBatchRequest'],
): Schemas['EvaluationBatch'] {
  const visible = new Set(visibleFlagKeys(snapshot, principal));
  const wanted = (named ?? [...visible]).filter((key) => !tags || !visible.has(key) || bearsOneOf(snapshot, key, tags));
  const evaluations: Schemas['Evaluation'][] = [];
  const errors: Schemas['EvaluationError'][] = [];
  const engineContext = toContext(context);
  for (const key of [...wanted].sort()) {
    const outcome = evaluateFlagIn(snapshot, principal, key, engineContext);
    if (outcome instanceof Refusal) {
      errors.push({ flag_key: key, code: outcome.code, message: outcome.message });
    } else {
      usage.count(snapshot, outcome);
      evaluations.push(toEvaluation(outcome, snapshot));
    }
  }
  return { evaluations, errors, revision: snapshot.environment.revision };
}

function toEvaluation(outcome: Outcome, { environment }: EnvironmentSnapshot): Schemas['Evaluation'] {
  return {
    flag_key: outcome.flag,
    value: outcome.value,
    variation: outcome.variation,
    enabled: outcome.enabled,
    reason: toReason(outcome.reason),
    rule: outcome.rule,
    segments: [],
    revision: environment.revision,
  };
}
