import { Refusal } from '../../domain/refusal.js';
import type { Outcome } from '../../evaluation/index.js';
import type { Schemas } from '../../http/contract.js';
import { evaluateFlagIn, findSnapshot, toContext, toReason } from '../evaluate.js';
import type { HandlersOf } from '../handler.js';
import type { Services } from '../services.js';
import { flagNotFound, refused } from './errors.js';

export function evaluationHandlers(services: Services): HandlersOf<'evaluation', 'flagify'> {
  return {
    evaluateFlag: async ({ body }, { principal }) => {
      const snapshot = await findSnapshot(services, principal, {});
      if (snapshot instanceof Refusal) return refused(snapshot);
      const outcome = evaluateFlagIn(snapshot, principal, body.flag_key, toContext(services, body.context));
      if (outcome instanceof Refusal) return flagNotFound(body.flag_key);
      services.usage.count(snapshot, outcome);
      return { status: 200, body: { data: toEvaluation(outcome) } };
    },
  };
}

function toEvaluation(outcome: Outcome): Schemas<'flagify'>['Evaluation'] {
  return {
    flag_key: outcome.flag,
    value: outcome.value,
    variation: outcome.variation,
    enabled: outcome.enabled,
    reason: toReason(outcome.reason),
  };
}
