import { withoutHash } from './audit-notes.js';
import type { Transaction } from './change.js';
import { toChangedExpiry, toExpiry } from './expiry.js';
import type { PersonalTokenRecord, TokenHolder, TokenScope } from './personal-tokens.js';
import { Refusal } from './refusal.js';
import type { Scope } from './scopes.js';
import { isUnchanged } from './unchanged.js';

/** A token that was just made: the only moment at which it is known. */
export interface MintedToken {
  /** `bt_{tokenId}_{secret}`. */
  readonly token: string;
  readonly prefix: string;
  readonly tokenId: string;
  readonly hash: string;
}

export type MintPersonalToken = () => MintedToken;

export interface PersonalTokenInput {
  readonly name: string;
  readonly scopes: readonly TokenScope[];
  readonly expiresAt?: string | null | undefined;
}

/** Who makes a token: they can give it nothing that they do not have. */
export interface TokenMaker extends TokenHolder {
  readonly scopes: ReadonlySet<Scope>;
}

/** What is kept of a new token, and the token itself, to be shown this once. */
export interface CreatedPersonalToken {
  readonly record: PersonalTokenRecord;
  readonly token: string;
}

export async function createPersonalToken(
  tx: Transaction,
  mint: MintPersonalToken,
  { userId, organizationId, scopes: held }: TokenMaker,
  { name, scopes, expiresAt }: PersonalTokenInput,
): Promise<CreatedPersonalToken | Refusal<'SCOPE_NOT_HELD' | 'EXPIRY_IN_PAST'>> {
  const missing = scopes.findIndex((scope) => !held.has(scope));
  if (missing >= 0) return scopeNotHeld(scopes[missing] ?? '', missing);
  const expiry = toExpiry(expiresAt, tx.now);
  if (expiry instanceof Refusal) return expiry;
  const { token, prefix, tokenId, hash } = mint();
  const record = await tx.personalTokens.insert({
    publicId: `tok_${tokenId}`,
    userId,
    organizationId,
    name,
    prefix,
    hash,
    scopes,
    createdAt: tx.now,
    ...expiry,
    lastUsedAt: null,
    revokedAt: null,
  });
  notePersonalToken(tx, null, record);
  return { record, token };
}

function scopeNotHeld(scope: string, index: number): Refusal<'SCOPE_NOT_HELD'> {
  return new Refusal('SCOPE_NOT_HELD', `A token cannot do more than you: you do not have the scope ${scope}.`, {
    errors: [{ path: `/body/scopes/${index}`, message: 'is a scope that you do not have' }],
  });
}

/** By public id, of those that are the holder's own: nobody else's exist for them. */
export async function findPersonalToken(
  { personalTokens }: Pick<Transaction, 'personalTokens'>,
  holder: TokenHolder,
  publicId: string,
): Promise<PersonalTokenRecord | Refusal<'PERSONAL_TOKEN_NOT_FOUND'>> {
  const record = await personalTokens.findByPublicId(holder, publicId);
  return (
    record ?? new Refusal('PERSONAL_TOKEN_NOT_FOUND', `You have no personal token '${publicId}' in this organization.`)
  );
}

/** Gives the token another name or another end; what is undefined stays. */
export async function updatePersonalToken(
  tx: Transaction,
  record: PersonalTokenRecord,
  {
    name = record.name,
    expiresAt,
  }: { readonly name?: string | undefined; readonly expiresAt?: PersonalTokenInput['expiresAt'] },
): Promise<PersonalTokenRecord | Refusal<'EXPIRY_IN_PAST'>> {
  const expiry = toChangedExpiry(record.expiresAt, expiresAt, tx.now);
  if (expiry instanceof Refusal) return expiry;
  const changed = { ...record, name, ...expiry };
  if (isUnchanged(tx, record, changed)) return record;
  await tx.personalTokens.update(changed);
  notePersonalToken(tx, record, changed);
  return changed;
}

/** The token stops working with the commit. Revoking it again changes nothing. */
export async function revokePersonalToken(tx: Transaction, record: PersonalTokenRecord): Promise<void> {
  if (record.revokedAt !== null) return tx.leave();
  const revoked = { ...record, revokedAt: tx.now };
  await tx.personalTokens.revoke(record.id, revoked.revokedAt);
  notePersonalToken(tx, record, revoked);
}

/** The audit log gets everything but the hash. */
function notePersonalToken(tx: Transaction, before: PersonalTokenRecord | null, after: PersonalTokenRecord): void {
  tx.note({
    resource: 'personal-token',
    resourceId: after.publicId,
    environmentId: null,
    before: withoutHash(before),
    after: withoutHash(after),
  });
}
