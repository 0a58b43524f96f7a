import { errors, jwtVerify, SignJWT } from 'jose';

/** Seconds: 15 minutes. */
export const ACCESS_TOKEN_SECONDS = 900;
const ISSUER = 'burgee';
/** Tells the kinds of token apart: one kind is never taken for another. */
const AUDIENCE = 'burgee:access';

export interface AccessTokens {
  /** A JWT for the user with this public id. */
  issue(userId: string): Promise<string>;
  /** The user's public id and when the token ends, or what is wrong with the token. */
  read(token: string): Promise<{ userId: string; expiresAt: string } | 'invalid' | 'expired'>;
}

/** HS256 with a secret of at least 32 bytes. The algorithm is ours to choose, never the token's. */
export function createAccessTokens(secret: string, now: () => Date): AccessTokens {
  const key = new TextEncoder().encode(secret);
  return {
    issue: (userId) => {
      const seconds = Math.floor(now().getTime() / 1000);
      return new SignJWT()
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
          requiredClaims: ['sub', 'exp'],
          currentDate: now(),
        });
        const { sub, exp } = payload;
        if (sub === undefined || exp === undefined) return 'invalid';
        return { userId: sub, expiresAt: new Date(exp * 1000).toISOString() };
      } catch (error) {
        if (error instanceof errors.JWTExpired) return 'expired';
        if (error instanceof errors.JOSEError) return 'invalid';
        throw error;
      }
    },
  };
}
