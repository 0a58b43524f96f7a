import type { Transaction } from '../domain/change.js';
import { compareEnvironments } from '../domain/compare-environments.js';
import {
  type ChangedState,
  type FlagEnvironmentPatch,
  updateFlagEnvironment,
} from '../domain/flag-environment-changes.js';
import { type Copied, copyEnvironment, copyFlagEnvironment } from '../domain/flag-environment-copies.js';
import { type FlagEnvironmentRecord, getFlagEnvironment } from '../domain/flag-environments.js';
import { type FlagRecord, findFlag } from '../domain/flags.js';
import { findEnvironment, findPlace, type Place, type PlaceRefused } from '../domain/parents.js';
import type { Principal } from '../domain/principals.js';
import { Refusal } from '../domain/refusal.js';
import type { Repositories } from '../domain/repositories.js';
import type { TargetingFault } from '../domain/targeting.js';
import type { Schemas } from '../http/contract.js';
import { changeInPlace } from './change-in-place.js';
import { contextsWithoutDryRun, toDryRun } from './dry-run.js';
import { toComparison, toStateParts } from './environment-comparison.js';
import type { Context, HandlersOf } from './handler.js';
import { toNamed } from './named.js';
import { BEGINNING, toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toDefaultServeRecord, toOverrideRecord, toPrerequisiteRecord, toRuleRecord, toState } from './targeting.js';
import { toTime } from './times.js';

/** The flags that differ, by key: read on by cursor alone, and never counted. */
const COMPARISON = { name: 'environment-comparison', fields: ['key'] } as const;

interface StateInput {
  readonly path: { readonly flag_key: string; readonly environment_id: string };
  readonly query: { readonly project_id?: string; readonly dry_run?: boolean };
  readonly body: Schemas['SampleContexts'];
}

type StateRefused = Refusal<TargetingFault> | PlaceRefused;

export function flagEnvironmentsHandlers(services: Services): HandlersOf<'flag-environments'> {
  const { repositories } = services;

  /** A change of one state; with `dry_run` nothing of it is kept, which the request sees to. */
  const changeState = async (
    { path, query: { dry_run = false, ...query }, body }: StateInput,
    context: Context,
    work: (tx: Transaction, place: Place, flag: FlagRecord) => Promise<ChangedState | StateRefused>,
  ) => {
    if (body.contexts && !dry_run) return refused(contextsWithoutDryRun());
    const named = toNamed({ ...query, ...path });
    const done = await changeInPlace(repositories, context, named, 'here', refused, async (tx, place) => {
      const flag = await findFlag(tx, place, path.flag_key);
      if (flag instanceof Refusal) return refused(flag);
      const changed = await work(tx, place, flag);
      if (changed instanceof Refusal) return refused(changed);
      const data = toFlagEnvironment(flag, place, changed.after);
      return { status: 200 as const, body: { data }, tried: { flag, ...changed } };
    });
    if (!('tried' in done)) return done;
    const { status, body: answer, tried } = done;
    if (!dry_run) return { status, body: answer };
    const report = await toDryRun(services, context.principal, named, tried, body.contexts ?? []);
    return report instanceof Refusal ? refused(report) : { status, body: { ...answer, dry_run: report } };
  };

  const save = (input: StateInput, context: Context, patch: FlagEnvironmentPatch) =>
    changeState(input, context, (tx, { environment }, flag) => updateFlagEnvironment(tx, flag, environment.id, patch));

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

    copyFlagEnvironment: (input, context) =>
      changeState(input, context, async (tx, place, flag) => {
        const { from, include } = input.body;
        const source = await findOther(tx, context.principal, place, from);
        if (source instanceof Refusal) return source;
        return copyFlagEnvironment(tx, place, flag, { from: source.environment, parts: toStateParts(include) });
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
      const place = await findPlace(repositories, principal, toNamed({ ...query, ...path }));
      if (place instanceof Refusal) return refused(place);
      const other = await findOther(repositories, principal, place, query.with);
      if (other instanceof Refusal) return refused(other);
      const request = toPageRequest({ cursor: BEGINNING, ...query, sort: ['key'] }, COMPARISON);
      if (request instanceof Refusal) return refused(request);
      const page = await compareEnvironments(repositories, place, other.environment, request);
      return { status: 200, body: { data: page.items.map(toComparison), meta: toPageMeta(request, page) } };
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
    ...toState(state),
    version: state.version,
    updated_at: toTime(state.updatedAt),
  };
}
