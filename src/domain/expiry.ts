import { Refusal } from './refusal.js';

/** When a new credential is to end, as it is stored; null: never. */
export function toExpiry(
  expiresAt: string | null | undefined,
  now: string,
): { readonly expiresAt: string | null } | Refusal<'EXPIRY_IN_PAST'> {
  if (expiresAt === null || expiresAt === undefined) return { expiresAt: null };
  const expires = new Date(expiresAt).toISOString();
  if (expires > now) return { expiresAt: expires };
  return new Refusal(
    'EXPIRY_IN_PAST',
    'A credential cannot expire before it exists: expires_at must be in the future.',
    { errors: [{ path: '/body/expires_at', message: 'must be in the future' }] },
  );
}

/** As much of a credential as says whether it still works. */
interface Lifetime {
  readonly revokedAt: string | null;
  readonly expiresAt: string | null;
}

/** Neither revoked nor expired. */
export function isLive({ revokedAt, expiresAt }: Lifetime, now: string): boolean {
  return revokedAt === null && (expiresAt === null || expiresAt > now);
}
