import type { OpenSession } from '../domain/session-changes.js';
import type { Schemas } from '../http/contract.js';
import type { Services } from './services.js';

/** What a login answers. */
export async function toAccessToken(
  tokens: Services['tokens'],
  { user, session, refreshToken }: OpenSession,
): Promise<Schemas['AccessToken']> {
  return {
    access_token: await tokens.issue(user.publicId, session.publicId),
    token_type: 'Bearer',
    expires_in: tokens.seconds,
    refresh_token: refreshToken,
  };
}
