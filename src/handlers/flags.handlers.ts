import type { Transaction } from '../domain/change.js';
import { type FlagResult, type FlagsPatch, updateFlags } from '../domain/flag-bulk-changes.js';
import { createFlag, reachOf, replaceFlag, type SwitchedFlag, updateFlag } from '../domain/flag-changes.js';
import type { FlagPatch } from '../domain/flag-content.js';
import { isEnabled } from '../domain/flag-environments.js';
import { archiveFlag, deleteFlag, restoreFlag } from '../domain/flag-lifecycle.js';
import { type FlagFilter, type FlagRecord, findFlag } from '../domain/flags.js';
import { findPlace, type Place } from '../domain/parents.js';
import { Refusal } from '../domain/refusal.js';
import { staleBefore } from '../domain/usage.js';
import type { Input, Schemas } from '../http/contract.js';
import { changeInPlace } from './change-in-place.js';
import type { Context, HandlersOf } from './handler.js';
import { locationOf } from './locations.js';
import { type PlaceParameters, toNamed } from './named.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime, toTimeOrNull } from './times.js';

const LIST = { name: 'flags', fields: ['key', 'name', 'created_at', 'updated_at'] } as const;

export function flagsHandlers({ repositories, clock }: Services): HandlersOf<'flags'> {
  /** Runs `work` on the flag, in a change that the environment of the request or every one of its project may see. */
  const changeFlag = <Done extends { readonly status: number }>(
    { path, query }: FlagInput,
    context: Context,
    reach: 'here' | 'everywhere',
    work: (tx: Transaction, place: Place, flag: FlagRecord) => Promise<Done>,
  ) =>
    changeInPlace(repositories, context, toNamed(query), reach, refused, async (tx, place) => {
      const flag = await findFlag(tx, place, path.flag_key);
      return flag instanceof Refusal ? refused(flag) : work(tx, place, flag);
    });

  return {
    listFlags: async ({ query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const request = toPageRequest(query, LIST);
      if (request instanceof Refusal) return refused(request);
      const page = await repositories.flags.list(toFilter(query, place, new Date(clock())), request);
      const ids = page.items.map(({ id }) => id);
      const enabled = await repositories.flagEnvironments.listEnabled(place.environment.id, ids);
      const data = page.items.map((flag) => toFlag({ flag, enabled: enabled.has(flag.id) }));
      return { status: 200, body: { data, meta: toPageMeta(request, page) } };
    },

    createFlag: async ({ query, body }, context) =>
      changeInPlace(repositories, context, toNamed(query), 'everywhere', refused, async (tx, place) => {
        const created = await createFlag(tx, place, { ...toPatch(body), key: body.key, type: body.type });
        if (created instanceof Refusal) return refused(created);
        return {
          status: 201,
          headers: { Location: locationOf(['flags', body.key], query) },
          body: { data: toFlag(created) },
        };
      }),

    updateFlags: async ({ query, body }, context) => {
      const patch = toFlagsPatch(body.changes);
      return changeInPlace(repositories, context, toNamed(query), reachOf(patch), refused, async (tx, place) => {
        const results = await updateFlags(tx, place, body.flag_keys, patch);
        return results instanceof Refusal ? refused(results) : { status: 200, body: { data: results.map(toResult) } };
      });
    },

    getFlag: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const flag = await findFlag(repositories, place, path.flag_key);
      if (flag instanceof Refusal) return refused(flag);
      const enabled = await isEnabled(repositories, flag, place.environment.id);
      return { status: 200, body: { data: toFlag({ flag, enabled }) } };
    },

    replaceFlag: async ({ path, query, body }, context) =>
      changeInPlace(repositories, context, toNamed(query), 'everywhere', refused, async (tx, place) => {
        const replaced = await replaceFlag(tx, place, { ...toPatch(body), key: path.flag_key, type: body.type });
        if (replaced instanceof Refusal) return refused(replaced);
        const answer = { body: { data: toFlag(replaced) } };
        if (!replaced.isNew) return { status: 200, ...answer };
        return { status: 201, headers: { Location: locationOf(['flags', path.flag_key], query) }, ...answer };
      }),

    updateFlag: async (input, context) => {
      const patch = toPatch(input.body);
      return changeFlag(input, context, reachOf(patch), async (tx, place, flag) => {
        const updated = await updateFlag(tx, place, flag, patch);
        if (updated instanceof Refusal) return refused(updated);
        return { status: 200, body: { data: toFlag(updated) } };
      });
    },

    deleteFlag: async (input, context) =>
      changeFlag(input, context, 'everywhere', async (tx, _place, flag) => {
        const deleted = await deleteFlag(tx, flag);
        return deleted instanceof Refusal ? refused(deleted) : { status: 204 };
      }),

    archiveFlag: async (input, context) =>
      changeFlag(input, context, 'everywhere', async (tx, place, flag) => {
        const archived = await archiveFlag(tx, place, flag);
        return archived instanceof Refusal ? refused(archived) : { status: 200, body: { data: toFlag(archived) } };
      }),

    restoreFlag: async (input, context) =>
      changeFlag(input, context, 'everywhere', async (tx, place, flag) => {
        const restored = await restoreFlag(tx, place, flag);
        return restored instanceof Refusal ? refused(restored) : { status: 200, body: { data: toFlag(restored) } };
      }),
  };
}

type ListQuery = Input<'native', 'listFlags'>['query'];

interface FlagInput {
  readonly path: { readonly flag_key: string };
  readonly query: PlaceParameters;
}

function toFilter(
  { status, type, owner, tag, q: text, server_only: serverOnly, stale, enabled }: ListQuery,
  { project, environment }: Place,
  now: Date,
): FlagFilter {
  return {
    ...{ projectId: project.id, status, type, owner, tag, text, serverOnly },
    ...(stale !== undefined && { stale: { is: stale, before: staleBefore(now) } }),
    ...(enabled !== undefined && { enabled: { is: enabled, environmentId: environment.id } }),
  };
}

function toPatch(body: Schemas['FlagPatch']): FlagPatch {
  return {
    name: body.name,
    description: body.description,
    toggle: body.toggle,
    variations: body.variations,
    defaultVariation: body.default_variation,
    offVariation: body.off_variation,
    tags: body.tags,
    owner: body.owner,
    serverOnly: body.server_only,
    metadata: body.metadata,
    jsonSchema: body.json_schema,
    enabled: body.enabled,
  };
}

function toFlagsPatch({ enabled, status, add_tags, remove_tags }: Schemas['FlagsChanges']): FlagsPatch {
  return { enabled, status, addTags: add_tags, removeTags: remove_tags };
}

function toResult({ flagKey, isChanged, version }: FlagResult): Schemas['FlagsUpdateResult'] {
  return { flag_key: flagKey, result: isChanged ? 'changed' : 'unchanged', version };
}

function toFlag({ flag, enabled }: SwitchedFlag): Schemas['Flag'] {
  return {
    id: flag.publicId,
    key: flag.key,
    name: flag.name,
    description: flag.description,
    type: flag.type,
    toggle: flag.toggle,
    variations: flag.variations.map(({ key, name, value, description }) => ({ key, name, value, description })),
    default_variation: flag.defaultVariation,
    off_variation: flag.offVariation,
    tags: [...flag.tags],
    owner: flag.owner,
    server_only: flag.serverOnly,
    status: flag.status,
    metadata: flag.metadata,
    json_schema: flag.jsonSchema,
    enabled,
    version: flag.version,
    last_evaluated_at: toTimeOrNull(flag.lastEvaluatedAt),
    created_at: toTime(flag.createdAt),
    updated_at: toTime(flag.updatedAt),
  };
}
