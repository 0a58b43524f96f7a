/** Owners of features: natively, a flag's owner is a text, and the addresses in it are people. */
import type { MemberRecord } from '../../../domain/members.js';
import type { Principal } from '../../../domain/principals.js';
import { type Refusal, refusedAt } from '../../../domain/refusal.js';
import type { Repositories } from '../../../domain/repositories.js';
import { readAll } from '../../read-all.js';
import { OLDEST_FIRST } from '../pages.js';

/** The native contract's bound on the owner of a flag. */
const MOST_CHARACTERS = 200;
const BETWEEN = ', ';

/**
 * The people of the organisation, as far as they exist for who asks: those who can own features. To whoever may not read
 * members, any other owner is a text.
 */
export async function readMembers(
  { members }: Pick<Repositories, 'members'>,
  principal: Principal,
): Promise<readonly MemberRecord[]> {
  const { organizationId } = principal;
  const all = await readAll((page) => members.list({ organizationId }, page), OLDEST_FIRST);
  if (principal.scopes.has('members:read')) return all;
  return all.filter(({ userId }) => principal.kind === 'user' && userId === principal.userId);
}

function partsOf(owner: string | null): readonly string[] {
  return (owner ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The people whose addresses the owner has. */
export function ownersIn(owner: string | null, members: readonly MemberRecord[]): readonly MemberRecord[] {
  return partsOf(owner).flatMap((part) => members.find(({ email }) => email === part.toLowerCase()) ?? []);
}

/** The owner with these people for those that it has; what else it says stays. */
export function withOwners(
  owner: string | null,
  userIds: readonly number[],
  members: readonly MemberRecord[],
): string | null | Refusal<'VALIDATION_FAILED'> {
  const known = new Set(members.map(({ userId }) => userId));
  const unknown = userIds.findIndex((id) => !known.has(id));
  if (unknown >= 0) {
    const message = `User '${userIds[unknown]}' is no member of the organization, or this credential lacks the scope members:read.`;
    return refusedAt('VALIDATION_FAILED', message, `/body/owners/${unknown}`, 'must be the number of a member');
  }
  const others = partsOf(owner).filter((part) => !members.some(({ email }) => email === part.toLowerCase()));
  const addresses = userIds.flatMap((id) => members.find(({ userId }) => userId === id)?.email ?? []);
  const changed = [...new Set([...others, ...addresses])].join(BETWEEN);
  if (changed.length <= MOST_CHARACTERS) return changed === '' ? null : changed;
  const message = `The addresses of the owners have more than ${MOST_CHARACTERS} characters together: name fewer.`;
  return refusedAt('VALIDATION_FAILED', message, '/body/owners', `must have ${MOST_CHARACTERS} characters together`);
}
