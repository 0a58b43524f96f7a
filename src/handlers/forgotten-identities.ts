/** Deleting identities, as every contract does it. */
import { identityNotFound } from '../domain/identities.js';
import { listIdentityOverrides, removeIdentityOverrides } from '../domain/identity-override-changes.js';
import type { Place, PlaceRefused } from '../domain/parents.js';
import type { Refusal } from '../domain/refusal.js';
import { changeInPlace, type Outcome } from './change-in-place.js';
import type { Context } from './handler.js';
import type { Services } from './services.js';

/**
 * Deletes the identity and its overrides. Overrides are configuration, traits are not: only whom a flag names costs a
 * revision.
 */
export async function forgetIdentity<Refused extends Outcome>(
  { repositories, storedTraits }: Pick<Services, 'repositories' | 'storedTraits'>,
  context: Context,
  { project, environment }: Place,
  identifier: string,
  refuse: (refusal: PlaceRefused | Refusal<'IDENTITY_NOT_FOUND'>) => Refused,
): Promise<{ readonly status: 204 } | Refused> {
  const forget = () => storedTraits.forget(environment.id, [identifier]);
  const overrides = await listIdentityOverrides(repositories, environment, identifier);
  if (overrides.length > 0) {
    const named = { projectId: project.publicId, environmentId: environment.publicId, identifier };
    const forgotten = await changeInPlace(repositories, context, named, 'here', refuse, async (tx) => {
      const hadOverrides = await removeIdentityOverrides(tx, environment, identifier);
      if (!hadOverrides) return refuse(identityNotFound(identifier, environment));
      await tx.identities.delete(environment.id, identifier);
      return { status: 204 } as const;
    }).finally(forget);
    if (forgotten.status === 204) return forgotten; // else its overrides went meanwhile, its traits perhaps not
  }
  const deleted = context.record<{ readonly status: 204 } | Refused>(
    async (tables) => {
      const wasStored = await tables.identities.delete(environment.id, identifier);
      return wasStored ? { status: 204 } : refuse(identityNotFound(identifier, environment));
    },
    { environmentId: environment.id, identifier },
  );
  return deleted.finally(forget);
}
