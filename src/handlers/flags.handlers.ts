import { createFlag, deleteFlag, type FlagPatch, setFlagStatus, type SwitchedFlag, updateFlag } from '../domain/flag-changes.js';
import { isEnabled } from '../domain/flag-environments.js';
import { type FlagStatus, findFlag } from '../domain/flags.js';
import { findPlace, type Named } from '../domain/parents.js';
import { Refusal } from '../domain/refusal.js';
import type { Schemas } from '../http/contract.js';
import type { Context, HandlersOf } from './handler.js';
import { toPageMeta, toPageRequest } from './pages.js';
import { refused } from './refused.js';
import type { Services } from './services.js';
import { toTime } from './times.js';

export function flagsHandlers({ repositories }: Services): HandlersOf<'flags'> {
  const setStatus = async ({ path, query }: FlagInput, { principal, change }: Context, status: FlagStatus) => {
    const place = await findPlace(repositories, principal, toNamed(query));
    if (place instanceof Refusal) return refused(place);
    return change({ project: place.project, environments: 'all' }, async (tx) => {
      const flag = await findFlag(tx, place, path.flag_key);
      if (flag instanceof Refusal) return refused(flag);
      return { status: 200 as const, body: { data: toFlag(await setFlagStatus(tx, place, flag, status)) } };
    });
  };

  return {
    listFlags: async ({ query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const request = toPageRequest(query, 'created_at');
      const filter = { projectId: place.project.id, ...(query.status && { status: query.status }) };
      const page = await repositories.flags.list(filter, request);
      const ids = page.items.map(({ id }) => id);
      const enabled = await repositories.flagEnvironments.listEnabled(place.environment.id, ids);
      const data = page.items.map((flag) => toFlag({ flag, enabled: enabled.has(flag.id) }));
      return { status: 200, body: { data, meta: toPageMeta(request, page) } };
    },

    createFlag: async ({ query, body }, { principal, change }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      return change({ project: place.project, environments: 'all' }, async (tx) => {
        const created = await createFlag(tx, place, { ...toPatch(body), key: body.key, type: body.type });
        if (created instanceof Refusal) return refused(created);
        return {
          status: 201,
          headers: { Location: locationOf(body.key, query.project_id) },
          body: { data: toFlag(created) },
        };
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

    updateFlag: async ({ path, query, body }, { principal, change }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      return change({ project: place.project, environments: 'all' }, async (tx) => {
        const flag = await findFlag(tx, place, path.flag_key);
        if (flag instanceof Refusal) return refused(flag);
        const updated = await updateFlag(tx, place, flag, toPatch(body));
        if (updated instanceof Refusal) return refused(updated);
        return { status: 200, body: { data: toFlag(updated) } };
      });
    },

    deleteFlag: async ({ path, query }, { principal, change }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      return change({ project: place.project, environments: 'all' }, async (tx) => {
        const flag = await findFlag(tx, place, path.flag_key);
        if (flag instanceof Refusal) return refused(flag);
        await deleteFlag(tx, flag);
        return { status: 204 };
      });
    },

    archiveFlag: (input, context) => setStatus(input, context, 'archived'),
    restoreFlag: (input, context) => setStatus(input, context, 'active'),
  };
}

interface FlagInput {
  readonly path: { readonly flag_key: string };
  readonly query: PlaceQuery;
}

interface PlaceQuery {
  readonly project_id?: string;
  readonly environment_id?: string;
}

function toNamed({ project_id: projectId, environment_id: environmentId }: PlaceQuery): Named {
  return { projectId, environmentId };
}

function locationOf(key: string, projectId: string | undefined): string {
  return `/api/v1/flags/${key}${projectId === undefined ? '' : `?project_id=${projectId}`}`;
}

function toPatch(body: Schemas['FlagPatch']): FlagPatch {
  return {
    name: body.name,
    description: body.description,
    variations: body.variations,
    defaultVariation: body.default_variation,
    offVariation: body.off_variation,
    tags: body.tags,
    owner: body.owner,
    serverOnly: body.server_only,
    metadata: body.metadata,
    enabled: body.enabled,
  };
}

function toFlag({ flag, enabled }: SwitchedFlag): Schemas['Flag'] {
  return {
    id: flag.publicId,
    key: flag.key,
    name: flag.name,
    description: flag.description,
    type: flag.type,
    variations: flag.variations.map(({ key, name, value, description }) => ({ key, name, value, description })),
    default_variation: flag.defaultVariation,
    off_variation: flag.offVariation,
    tags: [...flag.tags],
    owner: flag.owner,
    server_only: flag.serverOnly,
    status: flag.status,
    metadata: flag.metadata,
    enabled,
    version: flag.version,
    created_at: toTime(flag.createdAt),
    updated_at: toTime(flag.updatedAt),
  };
}
