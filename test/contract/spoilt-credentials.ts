/** A credential of each security scheme, in every way in which it can have gone bad. */
import type { ErrorCode } from '../../src/http/contract.js';
import { logIn, type TestApp } from '../support/app.js';
import type { TestClock } from '../support/clock.js';
import type { RequestOptions } from '../support/contract-client.js';
import { makeApiKey, makePersonalToken } from '../support/places.js';
import { newStreamToken } from '../support/streams.js';

export const SPOILT = ['malformed', 'expired', 'revoked'] as const;
type Spoilt = (typeof SPOILT)[number];

/** What is sent, and the refusal that it gets. */
export type SpoiltCredential = readonly [request: RequestOptions, code: ErrorCode];

/** Of every scheme that a contract names: whoever adds one learns here that it has no credentials yet. */
export type SpoiltCredentials = Readonly<Record<string, Readonly<Record<Spoilt, SpoiltCredential>>>>;

/** Makes them all. The clock is put forward, so that some have expired; the app's own token is among these. */
export async function spoilCredentials(app: TestApp, clock: TestClock): Promise<SpoiltCredentials> {
  const old = await logIn(app.native, app.first);
  const expires_at = new Date(clock.now().getTime() + 60_000).toISOString().replace(/\.\d+/, '');
  const expiredKey = await makeApiKey(app, 'prod', { expires_at }, old);
  const expiredToken = await makePersonalToken(app, { expires_at }, old);
  const ofOldKey = await newStreamToken(app);
  clock.advance(2 * 3600);
  const token = await logIn(app.native, app.first);
  await app.native.call('logout', { token });
  const owner = await logIn(app.native, app.first);
  const revokedKey = await makeApiKey(app, 'prod', {}, owner);
  const ofRevokedKey = await newStreamToken(app, { key: revokedKey.key });
  const path = { environment_id: 'prod', key_id: revokedKey.id };
  await app.native.call('revokeApiKey', { token: owner, path });
  const revokedToken = await makePersonalToken(app, {}, owner);
  await app.native.call('revokePersonalToken', { token: owner, path: { token_id: revokedToken.id } });

  const authorization = (value: string): RequestOptions => ({ headers: { Authorization: value } });
  const people = (word: string, expired: string, revoked: string) =>
    ({
      malformed: [authorization(word), 'TOKEN_INVALID'],
      expired: [authorization(`${word} ${expired}`), 'TOKEN_EXPIRED'],
      revoked: [authorization(`${word} ${revoked}`), 'TOKEN_INVALID'],
    }) as const;
  const keys = (name: string, prefix = '') =>
    ({
      malformed: [{ headers: { [name]: 'sk' } }, 'API_KEY_INVALID'],
      expired: [{ headers: { [name]: `${prefix}${expiredKey.key}` } }, 'API_KEY_INVALID'],
      revoked: [{ headers: { [name]: `${prefix}${revokedKey.key}` } }, 'API_KEY_INVALID'],
    }) as const;
  return {
    BearerAuth: people('Bearer', old, token),
    TokenAuth: people('Token', expiredToken.token, revokedToken.token),
    MasterKeyAuth: people('Api-Key', expiredToken.token, revokedToken.token),
    JwtAuth: people('JWT', old, token),
    ApiKeyAuth: keys('X-API-Key'),
    EnvironmentKeyAuth: keys('X-Environment-Key', 'ser.'),
    StreamTokenAuth: {
      malformed: [{ streamToken: 'est_' }, 'TOKEN_INVALID'],
      expired: [{ streamToken: ofOldKey }, 'TOKEN_EXPIRED'],
      revoked: [{ streamToken: ofRevokedKey }, 'API_KEY_INVALID'],
    },
  };
}
