/** Logging in, staying logged in, and logging out. */
import { newId } from './ids.js';
import { Refusal } from './refusal.js';
import type { Repositories } from './repositories.js';
import type { SessionRecord } from './sessions.js';
import type { UserRecord } from './users.js';

/** Milliseconds after which a refresh token that nobody used ends its session: 30 days. */
export const REFRESH_TIME = 30 * 24 * 60 * 60 * 1000;

/** A refresh token that was just made: the only moment at which it is known. */
export interface MintedRefreshToken {
  readonly token: string;
  readonly hash: string;
}

/** What app.ts gives. */
export interface SessionServices {
  readonly transaction: <T>(
    work: (repositories: Repositories) => Promise<{ commit: boolean; result: T }>,
  ) => Promise<T>;
  readonly mint: () => MintedRefreshToken;
  readonly hash: (token: string) => string;
  readonly now: () => Date;
}

/** A session, whose it is, and the refresh token that keeps it going. */
export interface OpenSession {
  readonly session: SessionRecord;
  readonly user: UserRecord;
  readonly refreshToken: string;
}

type SessionRefused = Refusal<'TOKEN_INVALID' | 'TOKEN_EXPIRED'>;

export async function openSession(
  { transaction, mint, now }: SessionServices,
  user: UserRecord,
  organizationId: number,
): Promise<OpenSession | Refusal<'INVALID_CREDENTIALS'>> {
  return transaction<OpenSession | Refusal<'INVALID_CREDENTIALS'>>(async (repositories) => {
    // The password that was checked may have been changed meanwhile, and every session of it ended.
    const isCurrent = await repositories.users.replacePassword(user, user.passwordHash);
    if (!isCurrent) return { commit: false, result: wrongPassword() };
    return { commit: true, result: await insertSession(repositories, mint(), user, organizationId, now()) };
  });
}

/** An unknown address is answered in the same words. */
export function wrongPassword(): Refusal<'INVALID_CREDENTIALS'> {
  return new Refusal('INVALID_CREDENTIALS', 'Wrong email or password.');
}

/** The same inside a transaction that does more. */
export async function insertSession(
  { sessions }: Pick<Repositories, 'sessions'>,
  { token, hash }: MintedRefreshToken,
  user: UserRecord,
  organizationId: number,
  at: Date,
): Promise<OpenSession> {
  const session = await sessions.insert({
    publicId: newId('ses'),
    userId: user.id,
    organizationId,
    createdAt: at.toISOString(),
    expiresAt: endOf(at),
    endedAt: null,
  });
  await sessions.addRefreshToken(session.id, hash, at.toISOString());
  return { session, user, refreshToken: token };
}

/**
 * Takes a refresh token for a new one, in another organization of the person's if that is asked for. A token that
 * comes a second time was stolen, or taken from whom it was stolen from: the session ends for both.
 */
export async function refreshSession(
  { transaction, mint, hash, now }: SessionServices,
  refreshToken: string,
  organization?: string,
): Promise<OpenSession | SessionRefused> {
  const used = hash(refreshToken);
  const at = now();
  return transaction<OpenSession | SessionRefused>(async (repositories) => {
    const { sessions, users } = repositories;
    const isFirst = await sessions.useRefreshToken(used, at.toISOString());
    const session = await sessions.findByRefreshHash(used);
    if (!session || session.endedAt !== null) return { commit: false, result: unknownToken() };
    if (!isFirst) {
      await sessions.end(session.publicId, at.toISOString());
      return { commit: true, result: unknownToken() };
    }
    if (session.expiresAt <= at.toISOString()) return { commit: false, result: expiredToken() };
    const user = await users.findById(session.userId);
    const membership = user && (await users.findMembership(user.id, organization ?? session.organizationId));
    if (!user || !membership) return { commit: false, result: unknownToken() };
    const { token, hash: next } = mint();
    await sessions.addRefreshToken(session.id, next, at.toISOString());
    await sessions.renew(session.id, endOf(at), membership.organizationId);
    return { commit: true, result: { session, user, refreshToken: token } };
  });
}

/** Logs out: no token of the session is good any more. */
export async function endSession({ transaction, now }: SessionServices, publicId: string): Promise<void> {
  await transaction(async ({ sessions }) => {
    await sessions.end(publicId, now().toISOString());
    return { commit: true, result: undefined };
  });
}

function endOf(from: Date): string {
  return new Date(from.getTime() + REFRESH_TIME).toISOString();
}

function unknownToken(): SessionRefused {
  return new Refusal(
    'TOKEN_INVALID',
    'The refresh token is unknown, was used before, or its session has ended: log in.',
  );
}

function expiredToken(): SessionRefused {
  return new Refusal('TOKEN_EXPIRED', 'The refresh token has expired: log in again.');
}
