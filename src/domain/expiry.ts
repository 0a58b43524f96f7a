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

/**
 * What a change makes of a credential's end: nothing where it names none, or the one that was shown, which is to the
 * second. Such an end may lie in the past.
 */
export function toChangedExpiry(
  before: string | null,
  expiresAt: string | null | undefined,
  now: string,
): { readonly expiresAt?: string | null } | Refusal<'EXPIRY_IN_PAST'> {
  return expiresAt === undefined || isSameSecond(expiresAt, before) ? {} : toExpiry(expiresAt, now);
}

function isSameSecond(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.floor(Date.parse(one) / 1000) === Math.floor(Date.parse(other) / 1000);
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

/** The same, for the most frequent of all questions: the time becomes a text only where there is an end to compare it with. */
export function isLiveAt(lifetime: Lifetime, now: Date): boolean {
  return lifetime.expiresAt === null ? lifetime.revokedAt === null : isLive(lifetime, now.toISOString());
}
