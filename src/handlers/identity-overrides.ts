/** The part of the identities' handlers that is about the variations which flags serve them. */
import type { Serve } from '../domain/flag-environments.js';
import { findFlag } from '../domain/flags.js';
import {
  findIdentityOverride,
  listIdentityOverrides,
  removeIdentityOverride,
  setIdentityOverride,
} from '../domain/identity-override-changes.js';
import { findPlace } from '../domain/parents.js';
import { Refusal } from '../domain/refusal.js';
import { changeInPlace } from './change-in-place.js';
import type { HandlersOf } from './handler.js';
import { locationOf } from './locations.js';
import { toNamed } from './named.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

type OverrideHandlers = Pick<
  HandlersOf<'identities'>,
  'listIdentityOverrides' | 'getIdentityOverride' | 'replaceIdentityOverride' | 'deleteIdentityOverride'
>;

export function identityOverridesHandlers({ repositories }: Services): OverrideHandlers {
  return {
    listIdentityOverrides: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const overrides = await listIdentityOverrides(repositories, place.environment, path.identifier);
      return {
        status: 200,
        body: { data: overrides.map(({ flagKey, serve }) => ({ flag_key: flagKey, variation: variationOf(serve) })) },
      };
    },

    getIdentityOverride: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const flag = await findFlag(repositories, place, path.flag_key);
      if (flag instanceof Refusal) return refused(flag);
      const serve = await findIdentityOverride(repositories, flag, place.environment, path.identifier);
      if (serve instanceof Refusal) return refused(serve);
      return { status: 200, body: { data: { flag_key: flag.key, variation: variationOf(serve) } } };
    },

    replaceIdentityOverride: async ({ path, query, body }, context) =>
      changeInPlace(repositories, context, toNamed(query), 'here', refused, async (tx, place) => {
        const flag = await findFlag(tx, place, path.flag_key);
        if (flag instanceof Refusal) return refused(flag);
        const done = await setIdentityOverride(tx, flag, place.environment, path.identifier, body.variation);
        if (done instanceof Refusal) return refused(done);
        const answer = { body: { data: { flag_key: flag.key, variation: body.variation } } };
        if (!done.isNew) return { status: 200, ...answer };
        const Location = locationOf(['identities', path.identifier, 'overrides', flag.key], query);
        return { status: 201, headers: { Location }, ...answer };
      }),

    deleteIdentityOverride: async ({ path, query }, context) =>
      changeInPlace(repositories, context, toNamed(query), 'here', refused, async (tx, place) => {
        const flag = await findFlag(tx, place, path.flag_key);
        if (flag instanceof Refusal) return refused(flag);
        const state = await removeIdentityOverride(tx, flag, place.environment, path.identifier);
        return state instanceof Refusal ? refused(state) : { status: 204 };
      }),
  };
}

/** Null: a rollout chooses between several. */
function variationOf(serve: Serve): string | null {
  return 'variation' in serve ? serve.variation : null;
}
