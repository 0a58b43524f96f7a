import { type FlagEnvironmentPatch, updateFlagEnvironment } from '../domain/flag-environment-changes.js';
import { type Copied, copyEnvironment, copyFlagEnvironment } from '../domain/flag-environment-copies.js';
import { type FlagEnvironmentRecord, getFlagEnvironment } from '../domain/flag-environments.js';
import { type FlagRecord, findFlag } from '../domain/flags.js';
import { findEnvironment, findPlace, type Place } from '../domain/parents.js';
import type { Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import { compareEnvironments } from '../domain/state-comparison.js';
import type { Schemas } from '../http/contract.js';
import { changeInPlace } from './change-in-place.js';
import { compareAnswers, contextsWithoutDryRun, toChanges } from './dry-run.js';
import { findSnapshot } from './evaluate.js';
import type { Context, HandlersOf } from './handler.js';
import { readKeyCursor, toKeyCursor } from './key-cursors.js';
import { toNamed } from './named.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toComparison, toStateParts } from './state-parts.js';
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
  readonly query: { readonly project_id?: string; readonly dry_run?: boolean };
  readonly body: Schemas['SampleContexts'];
}

export function flagEnvironmentsHandlers(services: Services): HandlersOf<'flag-environments'> {
  const { repositories } = services;

  const save = async ({ path, query, body }: FlagEnvironmentInput, context: Context, patch: FlagEnvironmentPatch) => {
    const named = toNamed({ ...query, ...path });
    if (query.dry_run) return tryOut({ path, query, body }, context, patch);
    if (body.contexts) return refused(contextsWithoutDryRun());
    return changeInPlace(repositories, context, named, 'here', refused, async (tx, place) => {
      const flag = await findFlag(tx, place, path.flag_key);
      if (flag instanceof Refusal) return refused(flag);
      const state = await updateFlagEnvironment(tx, flag, place.environment.id, patch);
      if (state instanceof Refusal) return refused(state);
      return { status: 200 as const, body: { data: toFlagEnvironment(flag, place, state) } };
    });
  };

  /** The change itself, of which nothing is kept: the request says so. What evaluates needs the connection that the change has, and so waits. */
  const tryOut = async ({ path, query, body }: FlagEnvironmentInput, context: Context, patch: FlagEnvironmentPatch) => {
    const named = toNamed({ ...query, ...path });
    const tried = await changeInPlace(repositories, context, named, 'here', refused, async (tx, place) => {
      const flag = await findFlag(tx, place, path.flag_key);
      if (flag instanceof Refusal) return refused(flag);
      const before = await getFlagEnvironment(tx, flag, place.environment.id);
      const state = await updateFlagEnvironment(tx, flag, place.environment.id, patch);
      if (state instanceof Refusal) return refused(state);
      return { status: 200 as const, flag, place, before, state };
    });
    if (!('flag' in tried)) return tried;
    const { flag, place, before, state } = tried;
    const snapshot = await findSnapshot(services, context.principal, named);
    if (snapshot instanceof Refusal) return refused(snapshot);
    const data = toFlagEnvironment(flag, place, state);
    const changes = toChanges(toFlagEnvironment(flag, place, before), data);
    const contexts = compareAnswers(services, snapshot, { flag, state }, body.contexts ?? []);
    return { status: 200 as const, body: { data, dry_run: { changes, contexts } } };
  };

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

    copyFlagEnvironment: ({ path, query, body }, context) =>
      changeInPlace(repositories, context, toNamed({ ...query, ...path }), 'here', refused, async (tx, place) => {
        const flag = await findFlag(tx, place, path.flag_key);
        if (flag instanceof Refusal) return refused(flag);
        const source = await findOther(tx, context.principal, place, body.from);
        if (source instanceof Refusal) return refused(source);
        const copy = { from: source.environment, parts: toStateParts(body.include) };
        const state = await copyFlagEnvironment(tx, place, flag, copy);
        if (state instanceof Refusal) return refused(state);
        return { status: 200, body: { data: toFlagEnvironment(flag, place, state) } };
      }),

    copyEnvironment: ({ path, query, body }, context) =>
      changeInPlace(repositories, context, toNamed({ ...query, ...path }), 'here', refused, async (tx, place) => {
        const source = await findOther(tx, context.principal, place, body.from);
        if (source instanceof Refusal) return refused(source);
        const copy = { from: source.environment, parts: toStateParts(body.include), flagKeys: body.flag_keys };
        const copied = await copyEnvironment(tx, place, copy);
        return copied instanceof Refusal ? refused(copied) : { status: 200, body: { data: toCopyResult(copied) } };
      }),

    compareEnvironments: async ({ path, query }, { principal }) => {
      const { with: named, per_page = 50, cursor } = query;
      const place = await findPlace(repositories, principal, toNamed({ ...query, ...path }));
      if (place instanceof Refusal) return refused(place);
      const other = await findOther(repositories, principal, place, named);
      if (other instanceof Refusal) return refused(other);
      const after = readKeyCursor(cursor);
      if (after instanceof Refusal) return refused(after);
      const range = { after, limit: per_page };
      const { flags, next } = await compareEnvironments(repositories, place, other.environment, range);
      const next_cursor = next === undefined ? null : toKeyCursor(next);
      return {
        status: 200,
        body: { data: flags.map(toComparison), meta: { page: null, per_page, total: null, next_cursor } },
      };
    },
  };
}

/** Another environment of the place's project, by id or key. */
function findOther(repositories: Repositories, principal: Principal, { project }: Place, named: string) {
  return findEnvironment(repositories, principal, { projectId: project.publicId, environmentId: named });
}

/** The contract's bound on the list of what was copied. */
const MOST_COPIED = 1000;

function toCopyResult({ changed, unchanged }: Copied): Schemas['EnvironmentCopyResult'] {
  const flags = changed.slice(0, MOST_COPIED).map(({ flagKey, version }) => ({ flag_key: flagKey, version }));
  return { changed: changed.length, unchanged, flags };
}

function toPatch(body: Schemas['FlagEnvironmentPatch']): FlagEnvironmentPatch {
  return {
    enabled: body.enabled,
    prerequisites: eachOf(body.prerequisites, toPrerequisiteRecord),
    overrides: eachOf(body.overrides, toOverrideRecord),
    rules: eachOf(body.rules, toRuleRecord),
    defaultServe: toDefaultServeRecord(body.default_serve),
  };
}

/** Nothing and null are told apart: nothing stays as it was, null is none. */
function eachOf<Item, Result>(items: readonly Item[] | null | undefined, map: (item: Item) => Result) {
  return items ? items.map(map) : items;
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
