import { findPlace, type Place } from '../../domain/parents.js';
import type { Principal } from '../../domain/principals.js';
import { Refusal } from '../../domain/refusal.js';
import type { Repositories } from '../../domain/repositories.js';

/** In this door the key chooses the place. Without it, the key went with its environment. */
export async function placeOf(
  repositories: Repositories,
  principal: Principal,
): Promise<Place | Refusal<'API_KEY_INVALID'>> {
  const place = await findPlace(repositories, principal, {});
  if (!(place instanceof Refusal)) return place;
  return new Refusal('API_KEY_INVALID', 'The environment of this API key no longer exists.');
}
