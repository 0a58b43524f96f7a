import { errors, jwtVerify, SignJWT } from 'jose';

/** Seconds: 15 minutes. */
export const ACCESS_TOKEN_SECONDS = 900;
const ISSUER = 'burgee';
/** Tells the kinds of token apart: one kind is never taken for another. */
const AUDIENCE = 'burgee:access';

export interface AccessTokens {
  /** A JWT for a person in a session of theirs, both by public id. */
  issue(userId: string, sessionId: string): Promise<string>;
  /** Whose token this is and when it ends, or what is wrong with it. */
  read(token: string): Promise<ReadToken | 'invalid' | 'expired'>;
}

export interface ReadToken {
  /** Public id. */
  readonly userId: string;
  /** Public id. */
  readonly sessionId: string;
  readonly expiresAt: string;
}

/** HS256 with a secret of at least 32 bytes. The algorithm is ours to choose, never the token's. */
export function createAccessTokens(secret: string, now: () => Date): AccessTokens {
  const key = new TextEncoder().encode(secret);
  return {
    issue: (userId, sessionId) => {
      const seconds = Math.floor(now().getTime() / 1000);
      return new SignJWT({ sid: sessionId })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setSubject(userId)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(seconds)
        .setExpirationTime(seconds + ACCESS_TOKEN_SECONDS)
        .sign(key);
    },
    read: async (token) => {
      try {
        const { payload } = await jwtVerify(token, key, {
          algorithms: ['HS256'],
          typ: 'JWT',
          issuer: ISSUER,
          audience: AUDIENCE,
          requiredClaims: ['sub', 'sid', 'exp'],
          currentDate: now(),
        });
        const { sub, sid, exp } = payload;
        if (sub === undefined || typeof sid !== 'string' || exp === undefined) return 'invalid';
        return { userId: sub, sessionId: sid, expiresAt: new Date(exp * 1000).toISOString() };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return 'expired';
        if (error instanceof errors.JOSEError) return 'invalid';
        throw error;
      }
    },
  };
}
