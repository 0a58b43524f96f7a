import { createFlag, reachOf, type SwitchedFlag, updateFlag } from '../../domain/flag-changes.js';
import type { FlagPatch } from '../../domain/flag-content.js';
import { isEnabled } from '../../domain/flag-environments.js';
import { deleteFlag } from '../../domain/flag-lifecycle.js';
import { findFlag } from '../../domain/flags.js';
import { findPlace } from '../../domain/parents.js';
import { Refusal } from '../../domain/refusal.js';
import type { Schemas } from '../../http/contract.js';
import { changeInPlace } from '../change-in-place.js';
import type { HandlersOf } from '../handler.js';
import { toPageMeta, toPageRequest } from '../pages.js';
import type { Services } from '../services.js';
import { toTime } from '../times.js';
import { flagNotFound, refused, refusedKey } from './errors.js';

export function flagsHandlers({ repositories }: Services): HandlersOf<'flags', 'flagify'> {
  return {
    listFlags: async ({ query }, { principal }) => {
      const place = await findPlace(repositories, principal, {});
      if (place instanceof Refusal) return refusedKey();
      const request = toPageRequest(query, 'created_at');
      const page = await repositories.flags.list({ projectId: place.project.id }, request);
      const ids = page.items.map(({ id }) => id);
      const enabled = await repositories.flagEnvironments.listEnabled(place.environment.id, ids);
      const data = page.items.map((flag) => toFlag({ flag, enabled: enabled.has(flag.id) }));
      return { status: 200, body: { data, meta: toPageMeta(request, page) } };
    },

    createFlag: async ({ body }, context) =>
      changeInPlace(repositories, context, {}, 'everywhere', refusedKey, async (tx, place) => {
        const created = await createFlag(tx, place, { ...toPatch(body), key: body.key, type: body.type });
        if (created instanceof Refusal) return refused(created);
        return { status: 201, headers: { Location: `/v1/flags/${body.key}` }, body: { data: toFlag(created) } };
      }),

    getFlag: async ({ path }, { principal }) => {
      const place = await findPlace(repositories, principal, {});
      if (place instanceof Refusal) return refusedKey();
      const flag = await findFlag(repositories, place, path.key);
      if (flag instanceof Refusal) return flagNotFound(path.key);
      const enabled = await isEnabled(repositories, flag, place.environment.id);
      return { status: 200, body: { data: toFlag({ flag, enabled }) } };
    },

    updateFlag: async ({ path, body }, context) => {
      const patch = toPatch(body);
      return changeInPlace(repositories, context, {}, reachOf(patch), refusedKey, async (tx, place) => {
        const flag = await findFlag(tx, place, path.key);
        if (flag instanceof Refusal) return flagNotFound(path.key);
        const updated = await updateFlag(tx, place, flag, patch);
        if (updated instanceof Refusal) return refused(updated);
        return { status: 200, body: { data: toFlag(updated) } };
      });
    },

    deleteFlag: async ({ path }, context) =>
      changeInPlace(repositories, context, {}, 'everywhere', refusedKey, async (tx, place) => {
        const flag = await findFlag(tx, place, path.key);
        if (flag instanceof Refusal) return flagNotFound(path.key);
        const enabled = await isEnabled(tx, flag, place.environment.id);
        const deleted = await deleteFlag(tx, flag);
        if (deleted instanceof Refusal) return refused(deleted);
        return { status: 200, body: { data: toFlag({ flag, enabled }) } };
      }),
  };
}

function toPatch(body: Schemas<'flagify'>['FlagPatch']): FlagPatch {
  return {
    name: body.name,
    description: body.description,
    variations: body.variations,
    defaultVariation: body.default_variation,
    offVariation: body.off_variation,
    tags: body.tags,
    enabled: body.enabled,
  };
}

function toFlag({ flag, enabled }: SwitchedFlag): Schemas<'flagify'>['Flag'] {
  return {
    key: flag.key,
    name: flag.name,
    description: flag.description,
    type: flag.type,
    enabled,
    variations: flag.variations.map(({ key, name, value, description }) => ({ key, name, value, description })),
    default_variation: flag.defaultVariation,
    off_variation: flag.offVariation,
    tags: [...flag.tags],
    created_at: toTime(flag.createdAt),
    updated_at: toTime(flag.updatedAt),
  };
}
