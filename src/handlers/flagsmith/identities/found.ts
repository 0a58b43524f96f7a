/** Identities by the numbers of their rows. */
import type { EnvironmentRecord } from '../../../domain/environments.js';
import type { IdentityRecord } from '../../../domain/identities.js';
import type { Place } from '../../../domain/parents.js';
import type { Principal } from '../../../domain/principals.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { findPlace } from '../places.js';

/** How paths name an identity. */
export interface IdentityPath {
  readonly api_key: string;
  readonly identity_pk: number;
}

/** An identity, and where it is stored. */
export interface PlacedIdentity extends Place {
  readonly identity: IdentityRecord;
}

export async function findIdentity(
  { identities }: Pick<Repositories, 'identities'>,
  { id, name }: EnvironmentRecord,
  number: number,
): Promise<IdentityRecord | Refusal<'IDENTITY_NOT_FOUND'>> {
  return (await identities.findById(id, number)) ?? identityNotFound(number, { name });
}

export function identityNotFound(
  number: number,
  { name }: Pick<EnvironmentRecord, 'name'>,
): Refusal<'IDENTITY_NOT_FOUND'> {
  return new Refusal('IDENTITY_NOT_FOUND', `Identity '${number}' does not exist in environment '${name}'.`);
}

export async function findPlacedIdentity(
  repositories: Pick<Repositories, 'environments' | 'projects' | 'identities'>,
  principal: Principal,
  path: IdentityPath,
): Promise<
  PlacedIdentity | Refusal<'ENVIRONMENT_NOT_FOUND' | 'INSUFFICIENT_PERMISSIONS'> | Refusal<'IDENTITY_NOT_FOUND'>
> {
  const place = await findPlace(repositories, principal, path.api_key);
  if (place instanceof Refusal) return place;
  const identity = await findIdentity(repositories, place.environment, path.identity_pk);
  return identity instanceof Refusal ? identity : { ...place, identity };
}
