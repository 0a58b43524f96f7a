import { type ChangeRequest, type ChangeServices, NO_PROJECT, openTransaction, type Transaction } from './change.js';
import { Refusal } from './refusal.js';
import type { UserRecord } from './users.js';

/** Sets a password that was hashed before, and ends the person's sessions, but for the one that asks. */
export async function changePassword(
  tx: Transaction,
  user: UserRecord,
  hash: string,
  credentialId: string,
): Promise<Refusal<'INVALID_CREDENTIALS'> | undefined> {
  // Another change came first: the password that was checked is not the current one any more.
  if (!(await tx.users.replacePassword(user, hash))) return wrongCurrentPassword();
  const session = await tx.sessions.findByPublicId(user.publicId, credentialId);
  await tx.sessions.endOthers(user.id, tx.now, session?.id);
  notePassword(tx, user);
  return undefined;
}

export function wrongCurrentPassword(): Refusal<'INVALID_CREDENTIALS'> {
  return new Refusal('INVALID_CREDENTIALS', 'The current password is wrong.');
}

/** The same from the shell, for who has forgotten theirs: it ends every session and every personal token. False: it was changed meanwhile. */
export async function resetPassword(
  { transaction, now }: Pick<ChangeServices, 'transaction' | 'now'>,
  user: UserRecord,
  hash: string,
): Promise<boolean> {
  return transaction(async (repositories) => {
    const isSet = await repositories.users.replacePassword(user, hash);
    const at = now().toISOString();
    await repositories.sessions.endOthers(user.id, at);
    await repositories.personalTokens.revokeAll(user.id, at);
    const memberships = await repositories.users.listMemberships(user.id, MOST_ORGANIZATIONS);
    const { tx, writeAudit } = openTransaction(repositories, SHELL, { ...NO_PROJECT, now: at });
    for (const { organizationId } of memberships) notePassword(tx, user, organizationId);
    if (memberships.length > 0) await writeAudit();
    return { commit: isSet, result: isSet };
  });
}

/** Whoever has a shell on the server; each note names its organization. */
const SHELL: ChangeRequest = {
  actor: { kind: 'system', id: 'reset-password', credentialId: null },
  organizationId: 0,
  requestId: 'reset-password',
  operationId: 'resetPassword',
  isDryRun: false,
};

/** In whose logs a reset is written, at most. */
const MOST_ORGANIZATIONS = 200;

/** Whose it was, and not a trace of what it is. */
function notePassword(tx: Transaction, { publicId, email, name }: UserRecord, organizationId?: number): void {
  tx.note({
    ...(organizationId !== undefined && { organizationId }),
    resource: 'user',
    resourceId: publicId,
    environmentId: null,
    before: { email, name },
    after: { email, name, passwordChangedAt: tx.now },
  });
}
