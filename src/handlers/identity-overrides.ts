/** The part of the identities' handlers that is about the variations which flags serve them. */
import { findFlag } from '../domain/flags.js';
import {
  listIdentityOverrides,
  removeIdentityOverride,
  setIdentityOverride,
} from '../domain/identity-override-changes.js';
import { findPlace } from '../domain/parents.js';
import { Refusal } from '../domain/refusal.js';
import { changeInPlace } from './change-in-place.js';
import type { HandlersOf } from './handler.js';
import { toNamed } from './named.js';
import { refused } from './refused.js';
import type { Services } from './services.js';

type OverrideHandlers = Pick<
  HandlersOf<'identities'>,
  'listIdentityOverrides' | 'replaceIdentityOverride' | 'deleteIdentityOverride'
>;

export function identityOverridesHandlers({ repositories }: Services): OverrideHandlers {
  return {
    listIdentityOverrides: async ({ path, query }, { principal }) => {
      const place = await findPlace(repositories, principal, toNamed(query));
      if (place instanceof Refusal) return refused(place);
      const overrides = await listIdentityOverrides(repositories, place.environment, path.identifier);
      return {
        status: 200,
        body: { data: overrides.map(({ flagKey, variation }) => ({ flag_key: flagKey, variation })) },
      };
    },

    replaceIdentityOverride: async ({ path, query, body }, context) =>
      changeInPlace(repositories, context, toNamed(query), 'here', refused, async (tx, place) => {
        const flag = await findFlag(tx, place, path.flag_key);
        if (flag instanceof Refusal) return refused(flag);
        const state = await setIdentityOverride(tx, flag, place.environment, path.identifier, body.variation);
        if (state instanceof Refusal) return refused(state);
        return { status: 200, body: { data: { flag_key: flag.key, variation: body.variation } } };
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
