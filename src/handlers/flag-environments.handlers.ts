import { type FlagEnvironmentPatch, updateFlagEnvironment } from '../domain/flag-environment-changes.js';
import { type FlagEnvironmentRecord, getFlagEnvironment } from '../domain/flag-environments.js';
import { type FlagRecord, findFlag } from '../domain/flags.js';
import { findPlace, type Place } from '../domain/parents.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import { changeInPlace } from './change-in-place.js';
import type { Context, HandlersOf } from './handler.js';
import { toNamed } from './named.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import {
  toDefaultServe,
  toDefaultServeRecord,
  toOverride,
  toOverrideRecord,
  toPrerequisite,
  toPrerequisiteRecord,
  toRule,
  toRuleRecord,
} from './targeting.js';
import { toTime } from './times.js';

interface FlagEnvironmentInput {
  readonly path: { readonly flag_key: string; readonly environment_id: string };
  readonly query: { readonly project_id?: string };
}

export function flagEnvironmentsHandlers({ repositories }: Services): HandlersOf<'flag-environments'> {
  const save = ({ path, query }: FlagEnvironmentInput, context: Context, patch: FlagEnvironmentPatch) =>
    changeInPlace(repositories, context, toNamed({ ...query, ...path }), 'here', refused, async (tx, place) => {
      const flag = await findFlag(tx, place, path.flag_key);
      if (flag instanceof Refusal) return refused(flag);
      const state = await updateFlagEnvironment(tx, flag, place.environment.id, patch);
      if (state instanceof Refusal) return refused(state);
      return { status: 200 as const, body: { data: toFlagEnvironment(flag, place, state) } };
    });

  return {
    getFlagEnvironment: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed({ ...query, ...path }));
      if (place instanceof Refusal) return refused(place);
      const flag = await findFlag(repositories, place, path.flag_key);
      if (flag instanceof Refusal) return refused(flag);
      const state = await getFlagEnvironment(repositories, flag, place.environment.id);
      return { status: 200, body: { data: toFlagEnvironment(flag, place, state) } };
    },

    replaceFlagEnvironment: (input, context) => {
      const { enabled, prerequisites = [], overrides = [], rules = [], default_serve = null } = input.body;
      return save(input, context, toPatch({ enabled, prerequisites, overrides, rules, default_serve }));
    },

    updateFlagEnvironment: (input, context) => save(input, context, toPatch(input.body)),
  };
}

function toPatch(body: Schemas['FlagEnvironmentPatch']): FlagEnvironmentPatch {
  return {
    enabled: body.enabled,
    prerequisites: body.prerequisites?.map(toPrerequisiteRecord),
    overrides: body.overrides?.map(toOverrideRecord),
    rules: body.rules?.map(toRuleRecord),
    defaultServe: toDefaultServeRecord(body.default_serve),
  };
}

function toFlagEnvironment(
  flag: FlagRecord,
  { environment }: Place,
  state: FlagEnvironmentRecord,
): Schemas['FlagEnvironment'] {
  return {
    flag_key: flag.key,
    environment_id: environment.publicId,
    environment_key: environment.key,
    enabled: state.enabled,
    prerequisites: state.prerequisites.map(toPrerequisite),
    overrides: state.overrides.map(toOverride),
    rules: state.rules.map(toRule),
    default_serve: toDefaultServe(state.defaultServe),
    version: state.version,
    updated_at: toTime(state.updatedAt),
  };
}
