/** The part of the environments' handlers that is about the traits of all identities. */
import { listTraitKeys, removeTrait } from '../../../domain/environment-traits.js';
import { Refusal } from '../../../domain/refusal.js';
import type { HandlersOf } from '../../handler.js';
import type { Services } from '../../services.js';
import { refused } from '../errors.js';
import { findPlace } from '../places.js';

/** The contract's bound on trait keys. */
const MOST_KEYS = 10_000;

export function environmentTraitsHandlers({
  repositories,
  storedTraits,
}: Services): Pick<HandlersOf<'environments', 'flagsmith'>, 'listTraitKeys' | 'deleteTraits'> {
  return {
    listTraitKeys: async ({ path }, { principal }) => {
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const keys = await listTraitKeys(repositories, place.environment);
      return { status: 200, body: { keys: keys.slice(0, MOST_KEYS) } };
    },

    deleteTraits: async ({ path, body }, { principal, record }) => {
      const place = await findPlace(repositories, principal, path.api_key);
      if (place instanceof Refusal) return refused(place);
      const { environment } = place;
      return record(async (tables, now) => {
        const forget = (identifiers: readonly string[]) => storedTraits.forget(environment.id, identifiers);
        await removeTrait(tables, environment, { key: body.key, now, forget });
        return { status: 200 as const };
      });
    },
  };
}
