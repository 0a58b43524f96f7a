/** Rules, serves and conditions between contract and domain; what a request leaves out is filled in here. */
import type { Condition } from '../domain/conditions.js';
import type { Rollout, Rule, Serve } from '../domain/flag-environments.js';
import { newId } from '../domain/ids.js';
import type { Schemas } from '../http/contract.js';

export function toRuleRecord({ id, name = '', when = null, serve }: Schemas['RuleInput']): Rule {
  return {
    id: id ?? newId('rul'),
    name,
    when: when === null ? null : toConditionRecord(when),
    serve: toServeRecord(serve),
  };
}

export function toRule({ id, name, when, serve }: Rule): Schemas['Rule'] {
  return { id, name, when: when === null ? null : toCondition(when), serve: toServe(serve) };
}

export function toDefaultServeRecord(serve: Schemas['DefaultServeInput'] | undefined): Serve | null | undefined {
  return serve ? toServeRecord(serve) : serve;
}

export function toDefaultServe(serve: Serve | null): Schemas['DefaultServe'] {
  return serve && toServe(serve);
}

function toServeRecord(serve: Schemas['ServeInput']): Serve {
  return 'variation' in serve ? { variation: serve.variation } : { rollout: toRolloutRecord(serve.rollout) };
}

function toServe(serve: Serve): Schemas['Serve'] {
  return 'variation' in serve ? { variation: serve.variation } : { rollout: toRollout(serve.rollout) };
}

function toRolloutRecord({ weights, bucket_by, seed = null, algorithm = 'native' }: Schemas['RolloutInput']): Rollout {
  return { weights, bucketBy: bucket_by ?? 'targeting_key', seed, algorithm };
}

function toRollout({ weights, bucketBy, seed, algorithm }: Rollout): Schemas['Rollout'] {
  return {
    weights: weights.map(({ variation, weight }) => ({ variation, weight })),
    bucket_by: bucketBy,
    seed,
    algorithm,
  };
}

function toConditionRecord(condition: Schemas['ConditionInput']): Condition {
  if ('all' in condition) return { all: condition.all.map(toConditionRecord) };
  if ('any' in condition) return { any: condition.any.map(toConditionRecord) };
  if ('none' in condition) return { none: condition.none.map(toConditionRecord) };
  const { attribute, operator, values = [], negate = false, ignore_case: ignoreCase = false, list = 'any' } = condition;
  const asksForPresence = operator === 'is_set' || operator === 'is_not_set';
  const type = condition.type ?? (asksForPresence ? 'any' : 'string');
  return { attribute, type, operator, values, negate, ignoreCase, list };
}

function toCondition(condition: Condition): Schemas['Condition'] {
  if ('all' in condition) return { all: condition.all.map(toCondition) };
  if ('any' in condition) return { any: condition.any.map(toCondition) };
  if ('none' in condition) return { none: condition.none.map(toCondition) };
  const { attribute, type, operator, values, negate, ignoreCase, list } = condition;
  return { attribute, type, operator, values: [...values], negate, ignore_case: ignoreCase, list };
}
