import type { OrganizationRecord } from '../../../domain/organizations.js';
import type { Principal } from '../../../domain/principals.js';
import { Refusal } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';

/** The organisation that the credential acts in, and no other. */
export async function findOrganisation(
  { organizations, users }: Pick<Repositories, 'organizations' | 'users'>,
  principal: Principal,
  pk: number,
): Promise<OrganizationRecord | Refusal<'ORGANIZATION_NOT_FOUND'>> {
  const own = principal.organizationId === pk ? await organizations.findById(pk) : undefined;
  if (own) return own;
  const isTheirs = principal.kind === 'user' && (await users.findMembership(principal.userId, pk)) !== undefined;
  return new Refusal(
    'ORGANIZATION_NOT_FOUND',
    isTheirs
      ? `This credential acts in another organization than '${pk}': log in with "organisation": ${pk}.`
      : `Organization '${pk}' does not exist.`,
  );
}
