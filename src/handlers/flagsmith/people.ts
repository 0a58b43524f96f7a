/** People as Flagsmith shows them. */
import type { MemberRecord } from '../../domain/members.js';
import type { Role } from '../../domain/scopes.js';
import type { UserRecord } from '../../domain/users.js';
import { uuidOf } from '../../domain/uuids.js';
import type { Schemas } from '../../http/contract.js';
import { MOST_NAME_CHARACTERS } from '../bounds.js';
import { toTime } from '../times.js';

/** Natively a person has one name: its first word, and the others. */
export function toNames(name: string): { readonly first_name: string; readonly last_name: string } {
  const [first = '', ...others] = name.trim().split(/\s+/);
  return { first_name: first, last_name: others.join(' ') };
}

/** Undefined: neither is given. */
export function toName(names: { readonly first_name?: string; readonly last_name?: string }): string | undefined {
  const name = [names.first_name, names.last_name]
    .map((part) => part?.trim())
    .filter(Boolean)
    .join(' ');
  return name === '' ? undefined : name.slice(0, MOST_NAME_CHARACTERS);
}

export function toOrganisationRole(role: Role): Schemas<'flagsmith'>['OrganisationRole'] {
  return role === 'owner' || role === 'admin' ? 'ADMIN' : 'USER';
}

type Person = Schemas<'flagsmith'>['Author'];

export function toAuthor({
  id,
  publicId,
  email,
  name,
}: Pick<UserRecord, 'id' | 'publicId' | 'email' | 'name'>): Person {
  return { id, uuid: uuidOf(publicId), email, ...toNames(name), last_login: null };
}

export function toMember(member: MemberRecord): Schemas<'flagsmith'>['OrganisationUser'] {
  const { userId: id, userPublicId: publicId, email, name, role, createdAt } = member;
  return {
    ...toAuthor({ id, publicId, email, name }),
    role: toOrganisationRole(role),
    date_joined: toTime(createdAt),
  };
}
