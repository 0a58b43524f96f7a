import type { Transaction } from '../../../domain/change.js';
import { permissionsOf } from '../../../domain/permissions.js';
import { createPersonalToken } from '../../../domain/personal-token-changes.js';
import { isForTokens } from '../../../domain/personal-tokens.js';
import { Refusal } from '../../../domain/refusal.js';
import { wrongPassword } from '../../../domain/session-changes.js';
import type { UserRecord } from '../../../domain/users.js';
import type { Services } from '../../services.js';

/** Milliseconds: 30 days, as long as a session that nobody goes on with. */
const LIFETIME = 30 * 24 * 60 * 60 * 1000;

/** A personal token for whoever has just given their password: all that a token can do and the person may, under a name that they recognise. */
export async function createLoginToken(
  { mintPersonalToken, clock }: Pick<Services, 'mintPersonalToken' | 'clock'>,
  tx: Transaction,
  { id: userId }: UserRecord,
  organizationId: number,
): Promise<string | Refusal<'INVALID_CREDENTIALS' | 'SCOPE_NOT_HELD' | 'EXPIRY_IN_PAST'>> {
  const membership = await tx.users.findMembership(userId, organizationId);
  // It ended since it was looked up.
  if (!membership) return wrongPassword();
  const { scopes: held } = permissionsOf(membership);
  const maker = { userId, organizationId, scopes: held };
  const expiresAt = new Date(clock() + LIFETIME).toISOString();
  const input = { name: 'Flagsmith login', scopes: [...held].filter(isForTokens), expiresAt };
  const created = await createPersonalToken(tx, mintPersonalToken, maker, input);
  return created instanceof Refusal ? created : created.token;
}
