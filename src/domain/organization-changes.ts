import type { Transaction } from './change.js';
import { newId } from './ids.js';
import { noteMember } from './member-changes.js';
import type { OrganizationRecord } from './organizations.js';
import type { Principal, UserPrincipal } from './principals.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import { isUnchanged } from './unchanged.js';

/** The organization that the credential acts in, and no other. */
export async function findOrganization(
  { organizations, users }: Pick<Repositories, 'organizations' | 'users'>,
  principal: Principal,
  named: string,
): Promise<OrganizationRecord | Refusal<'ORGANIZATION_NOT_FOUND'>> {
  const own = await organizations.findById(principal.organizationId);
  if (own?.publicId === named) return own;
  const isTheirs = principal.kind === 'user' && (await users.findMembership(principal.userId, named)) !== undefined;
  return new Refusal(
    'ORGANIZATION_NOT_FOUND',
    isTheirs
      ? `This credential acts in another organization than '${named}': log in there, or refresh your session with its id.`
      : `Organization '${named}' does not exist.`,
  );
}

/** Makes an empty organization, owned by who asks. */
export async function createOrganization(
  tx: Transaction,
  { userId }: UserPrincipal,
  name: string,
  doorData: OrganizationRecord['doorData'] = {},
): Promise<OrganizationRecord> {
  const organization = await tx.organizations.insert({
    publicId: newId('org'),
    name,
    plan: null,
    limits: {},
    doorData,
    version: 1,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  const { id: organizationId } = organization;
  noteOrganization(tx, null, organization);
  const draft = { userId, organizationId, role: 'owner', projects: undefined, createdAt: tx.now } as const;
  noteMember(tx, null, await tx.members.insert(draft));
  return organization;
}

export async function updateOrganization(
  tx: Transaction,
  organization: OrganizationRecord,
  {
    name = organization.name,
    doorData = organization.doorData,
  }: { readonly name?: string | undefined; readonly doorData?: OrganizationRecord['doorData'] },
): Promise<OrganizationRecord> {
  const wanted = { ...organization, name, doorData };
  if (isUnchanged(tx, organization, wanted)) return organization;
  const changed = { ...wanted, version: organization.version + 1, updatedAt: tx.now };
  await tx.organizations.update(changed);
  noteOrganization(tx, organization, changed);
  return changed;
}

export async function deleteOrganization(
  tx: Transaction,
  organization: OrganizationRecord,
): Promise<Refusal<'ORGANIZATION_NOT_EMPTY' | 'LAST_ORGANIZATION'> | undefined> {
  const one = { at: { after: null }, perPage: 1, sort: [], order: 'asc' } as const;
  const { items } = await tx.projects.list({ organizationId: organization.id }, one);
  if (items.length > 0) {
    const message = `Organization '${organization.name}' still has projects: delete them first.`;
    return new Refusal('ORGANIZATION_NOT_EMPTY', message);
  }
  if ((await tx.organizations.count()) === 1) {
    const message = `Organization '${organization.name}' is the last one of this server: nobody could log in any more.`;
    return new Refusal('LAST_ORGANIZATION', message);
  }
  await tx.organizations.delete(organization.id);
  noteOrganization(tx, organization, null);
  return undefined;
}

/** In the log of the organization itself, which who makes it does not act in. */
export function noteOrganization(
  tx: Transaction,
  ...[before, after]: [null, OrganizationRecord] | [OrganizationRecord, OrganizationRecord | null]
): void {
  const { id: organizationId, publicId: resourceId } = before === null ? after : before;
  tx.note({ organizationId, resource: 'organization', resourceId, environmentId: null, before, after });
}
