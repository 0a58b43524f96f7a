/** A flag's targeting between contract and domain; what a request leaves out is filled in here. */
import type {
  FlagEnvironmentRecord,
  Override,
  Prerequisite,
  Rollout,
  Rule,
  Serve,
  Window,
} from '../domain/flag-environments.js';
import { newId } from '../domain/ids.js';
import type { DocumentRule } from '../domain/project-documents.js';
import type { Schemas } from '../http/contract.js';
import { toBucketingRecord, toCondition, toConditionRecord } from './conditions.js';

/** As much of a state as is written: its switch and targeting. */
export function toState(
  state: FlagEnvironmentRecord,
): Pick<Schemas['FlagEnvironment'], 'enabled' | 'prerequisites' | 'overrides' | 'rules' | 'default_serve'> {
  return {
    enabled: state.enabled,
    prerequisites: state.prerequisites.map(toPrerequisite),
    overrides: state.overrides.map(toOverride),
    rules: state.rules.map(toRule),
    default_serve: toDefaultServe(state.defaultServe),
  };
}

export function toRuleRecord(rule: Schemas['RuleInput']): Rule {
  return { ...toDocumentRuleRecord(rule), id: rule.id ?? newId('rul') };
}

/** A rule that may have no id yet. */
export function toDocumentRuleRecord({
  id,
  name = '',
  when = null,
  window = null,
  serve,
}: Schemas['RuleInput'] | Schemas['DocumentRule']): DocumentRule {
  return {
    id: id ?? null,
    name,
    when: when === null ? null : toConditionRecord(when),
    window: toWindow(window),
    serve: toServeRecord(serve),
  };
}

function toRule({ id, name, when, window, serve }: Rule): Schemas['Rule'] {
  return {
    id,
    name,
    when: when === null ? null : toCondition(when),
    window: toWindow(window),
    serve: toServe(serve),
  };
}

/** The same in both: what was written stays as it was written. A window that is open at both ends is none. */
function toWindow(window: { readonly [End in keyof Window]?: string | null } | null): Window | null {
  const { from = null, until = null } = window ?? {};
  return from === null && until === null ? null : { from, until };
}

export function toPrerequisiteRecord({
  flag_key: flagKey,
  enabled = true,
  variations = null,
}: Schemas['PrerequisiteInput']): Prerequisite {
  return { flagKey, enabled, variations };
}

function toPrerequisite({ flagKey, enabled, variations }: Prerequisite): Schemas['Prerequisite'] {
  return { flag_key: flagKey, enabled, variations: variations && [...variations] };
}

export function toOverrideRecord({ targeting_keys, ...serve }: Schemas['OverrideInput']): Override {
  return { ...toServeRecord(serve), targetingKeys: targeting_keys };
}

export function toOverride({ targetingKeys, ...serve }: Override): Schemas['Override'] {
  return { ...toServe(serve), targeting_keys: [...targetingKeys] };
}

export function toDefaultServeRecord(serve: Schemas['DefaultServeInput'] | undefined): Serve | null | undefined {
  return serve ? toServeRecord(serve) : serve;
}

export function toDefaultServe(serve: Serve | null): Schemas['DefaultServe'] {
  return serve && toServe(serve);
}

function toServeRecord(serve: Schemas['ServeInput']): Serve {
  return { ...servedIn(serve, toRolloutRecord), ...disabledIn(serve) };
}

function toServe(serve: Serve): Schemas['Serve'] {
  return { ...servedIn(serve, toRollout), ...disabledIn(serve) };
}

function disabledIn({ enabled }: { readonly enabled?: false }): { readonly enabled?: false } {
  return enabled === false ? { enabled } : {};
}

function servedIn<From, To>(
  serve: { readonly variation: string } | { readonly rollout: From },
  convert: (rollout: From) => To,
): { variation: string } | { rollout: To } {
  return 'variation' in serve ? { variation: serve.variation } : { rollout: convert(serve.rollout) };
}

function toRolloutRecord({ weights, rest, ...bucketing }: Schemas['RolloutInput']): Rollout {
  return {
    weights: weights.map(({ variation, weight }) => ({ variation, weight })),
    ...(rest !== undefined && { rest }),
    ...toBucketingRecord(bucketing),
  };
}

function toRollout({ weights, rest, bucketBy, seed, algorithm }: Rollout): Schemas['Rollout'] {
  return {
    weights: weights.map(({ variation, weight }) => ({ variation, weight })),
    ...(rest !== undefined && { rest }),
    bucket_by: bucketBy,
    seed,
    algorithm,
  };
}
