/** Every way in which a credential can be wrong. */
import { expect } from 'chai';
import { SignJWT, UnsecuredJWT } from 'jose';
import type { ErrorCode } from '../../src/http/contract.js';
import { onEveryDatabase, onOneDatabase, type TestApp } from '../support/app.js';
import type { RequestOptions } from '../support/contract-client.js';
import { plantFlag, unchanging } from '../support/unchanged.js';
import { expectRefusal } from './refusals.js';

const JWT_SECRET = 'a-secret-of-these-tests-that-is-long-enough';
let now = new Date('2026-11-21T05:30:00.000Z');
const options = { env: { JWT_SECRET }, parts: { now: () => now } };

const claimsOf = (token: string): { readonly sub: string; readonly sid: string } =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly subject?: string;
  /** Seconds from now; undefined: it never expires. */
  readonly expires?: number | undefined;
  readonly type?: string | undefined;
  readonly alg?: string;
  readonly secret?: string;
}

/** A token as the server would sign it, but for what is given. */
function sign(app: TestApp, given: Claims = {}): Promise<string> {
  const { sub, sid } = claimsOf(app.token);
  const claims = { issuer: 'burgee', audience: 'burgee:access', subject: sub, expires: 900, ...given };
  const { type = 'JWT', alg = 'HS256', secret = JWT_SECRET } = given;
  const seconds = Math.floor(now.getTime() / 1000);
  const jwt = new SignJWT({ sid, ...(claims.expires !== undefined && { exp: seconds + claims.expires }) })
    .setProtectedHeader({ alg, typ: type })
    .setIssuer(claims.issuer)
    .setAudience(claims.audience)
    .setSubject(claims.subject)
    .setIssuedAt(seconds);
  return jwt.sign(new TextEncoder().encode(secret));
}

const unsigned = (app: TestApp) =>
  new UnsecuredJWT({ sid: claimsOf(app.token).sid })
    .setSubject(claimsOf(app.token).sub)
    .setIssuer('burgee')
    .setAudience('burgee:access')
    .setExpirationTime('1h')
    .encode();

const bearer = (value: string): RequestOptions => ({ headers: { Authorization: value } });
const environmentKey = (value: string): RequestOptions => ({ headers: { 'X-Environment-Key': value } });
const last = (text: string) => (text.endsWith('0') ? `${text.slice(0, -1)}1` : `${text.slice(0, -1)}0`);

type Make = (app: TestApp) => RequestOptions | Promise<RequestOptions>;

const refused: Readonly<Record<string, readonly [Make, ErrorCode]>> = {
  'another scheme': [() => bearer('Basic YWRtaW46YWRtaW4='), 'TOKEN_INVALID'],
  'an access token as a personal token': [(app) => bearer(`Token ${app.token}`), 'TOKEN_INVALID'],
  'an empty header': [() => bearer(''), 'TOKEN_INVALID'],
  'a scheme without a token': [() => bearer('Bearer'), 'TOKEN_INVALID'],
  'two tokens': [(app) => bearer(`Bearer ${app.token} ${app.token}`), 'TOKEN_INVALID'],
  'two schemes': [(app) => bearer(`Bearer ${app.token}, Basic eA==`), 'TOKEN_INVALID'],
  'a token without a scheme': [(app) => bearer(app.token), 'TOKEN_INVALID'],
  'an API key as a personal token': [(app) => bearer(`Token ${app.sk()}`), 'TOKEN_INVALID'],
  'a personal token that nobody has made': [
    () => bearer('Token bt_aaaaaaaa_000000000000000000000000000000000000'),
    'TOKEN_INVALID',
  ],
  'the same as a bearer token': [
    () => ({ token: 'bt_aaaaaaaa_000000000000000000000000000000000000' }),
    'TOKEN_INVALID',
  ],
  'an environment key that is unknown': [() => environmentKey('4vfqhypYjcPoGGu8ByrBaj'), 'API_KEY_INVALID'],
  'an environment key that is none': [() => environmentKey('ser.'), 'API_KEY_INVALID'],
  'a secret key as an environment key': [(app) => environmentKey(app.sk()), 'API_KEY_INVALID'],
  'a publishable key as a server key': [(app) => environmentKey(`ser.${app.pk()}`), 'API_KEY_INVALID'],
  'a server key of a wrong checksum': [(app) => environmentKey(`ser.${last(app.sk())}`), 'API_KEY_INVALID'],
  'something that is no token': [() => ({ token: 'nonsense' }), 'TOKEN_INVALID'],
  'something like a token': [() => ({ token: 'x.y.z' }), 'TOKEN_INVALID'],
  'a token that ends too early': [(app) => ({ token: app.token.slice(0, -2) }), 'TOKEN_INVALID'],
  'a token that is not signed': [(app) => ({ token: unsigned(app) }), 'TOKEN_INVALID'],
  'a token of another secret': [
    async (app) => ({ token: await sign(app, { secret: last(JWT_SECRET) }) }),
    'TOKEN_INVALID',
  ],
  'a token of another algorithm': [async (app) => ({ token: await sign(app, { alg: 'HS512' }) }), 'TOKEN_INVALID'],
  'a token for another audience': [
    async (app) => ({ token: await sign(app, { audience: 'burgee:refresh' }) }),
    'TOKEN_INVALID',
  ],
  'a token of another issuer': [async (app) => ({ token: await sign(app, { issuer: 'elsewhere' }) }), 'TOKEN_INVALID'],
  'a token of another type': [async (app) => ({ token: await sign(app, { type: 'at+jwt' }) }), 'TOKEN_INVALID'],
  'a token of an unknown user': [
    async (app) => ({ token: await sign(app, { subject: 'usr_unknown' }) }),
    'TOKEN_INVALID',
  ],
  'a token that never expires': [async (app) => ({ token: await sign(app, { expires: undefined }) }), 'TOKEN_INVALID'],
  'a token that has expired': [async (app) => ({ token: await sign(app, { expires: -1 }) }), 'TOKEN_EXPIRED'],
  'an empty key': [() => ({ key: '' }), 'API_KEY_INVALID'],
  'a key that is cut off': [(app) => ({ key: app.sk().slice(0, -1) }), 'API_KEY_INVALID'],
  'a key of a wrong checksum': [(app) => ({ key: last(app.sk()) }), 'API_KEY_INVALID'],
  'a key of another type': [(app) => ({ key: app.pk().replace('pk_', 'sk_') }), 'API_KEY_INVALID'],
  'a key of another environment': [(app) => ({ key: app.sk().replace('_prod_', '_dev_') }), 'API_KEY_INVALID'],
  'two keys in a header': [(app) => ({ key: `${app.sk()}, ${app.sk('dev')}` }), 'API_KEY_INVALID'],
  'a bad key as a bearer token': [(app) => ({ token: last(app.sk()) }), 'API_KEY_INVALID'],
  'a token as a key': [(app) => ({ key: app.token }), 'API_KEY_INVALID'],
  'a good token and a bad key': [(app) => ({ token: app.token, key: last(app.sk()) }), 'API_KEY_INVALID'],
  'a bad token and a good key': [(app) => ({ token: 'nonsense', key: app.sk() }), 'TOKEN_INVALID'],
  'a header that cannot be read and a good key': [(app) => ({ ...bearer('Bearer'), key: app.sk() }), 'TOKEN_INVALID'],
  'a key in the query': [(app) => ({ query: { api_key: app.sk() } }), 'AUTHENTICATION_REQUIRED'],
  'a token in the query': [(app) => ({ query: { access_token: app.token } }), 'AUTHENTICATION_REQUIRED'],
  'a token in the query, and no token in the header': [
    (app) => ({ ...bearer('Bearer'), query: { access_token: app.token } }),
    'TOKEN_INVALID',
  ],
  'a token in the query, and another scheme in the header': [
    (app) => ({ ...bearer('Basic eA=='), query: { access_token: app.token } }),
    'TOKEN_INVALID',
  ],
  'a token in the header, and one in the query': [
    (app) => ({ token: app.token, query: { access_token: app.token } }),
    'TOKEN_INVALID',
  ],
  'a token in the body': [(app) => ({ body: { access_token: app.token } }), 'AUTHENTICATION_REQUIRED'],
  'a token in a form': [
    (app) => ({ body: `access_token=${app.token}`, headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }),
    'AUTHENTICATION_REQUIRED',
  ],
};

onEveryDatabase(
  'a request is refused that has',
  (app) => {
    before(() => plantFlag(app()));
    const unchanged = unchanging(app);

    for (const [title, [make, code]] of Object.entries(refused)) {
      unchanged(title, async () => {
        const body = { key: 'another', type: 'boolean' };
        const answer = await app().native.call('createFlag', { body, ...(await make(app())) });
        expectRefusal('native', answer, code);
        expect(answer.headers['www-authenticate']).to.equal('Bearer realm="burgee"');
        expect(JSON.stringify(answer.body)).to.not.include(app().token);
      });
    }
  },
  options,
);

onOneDatabase(
  'good credentials',
  (app) => {
    describe('a request is let in that has', () => {
      const good: Readonly<Record<string, Make>> = {
        'a token': (one) => ({ token: one.token }),
        'a token that these tests have signed, which proves that the bad ones are bad': async (one) => ({
          token: await sign(one),
        }),
        'a scheme in lower case': (one) => bearer(`bearer ${one.token}`),
        'a scheme in upper case': (one) => bearer(`BEARER ${one.token}`),
        'a key': (one) => ({ key: one.sk() }),
        'a key as a bearer token': (one) => ({ token: one.sk() }),
        'a token and a key, both good': (one) => ({ token: one.token, key: one.sk() }),
      };

      for (const [title, make] of Object.entries(good)) {
        it(title, async () => {
          expect((await app().native.call('listFlags', await make(app()))).status).to.equal(200);
        });
      }
    });

    describe('a token that was good', () => {
      after(() => {
        now = new Date('2026-11-21T05:30:00.000Z');
      });

      it('expires after 15 minutes, to the second', async () => {
        const me = () => app().native.call('getMe', { token: app().token });
        const issued = now.getTime();
        now = new Date(issued + 899_000);
        expect((await me()).status).to.equal(200);
        now = new Date(issued + 900_000);
        expectRefusal('native', await me(), 'TOKEN_EXPIRED');
      });
    });

    describe("a request of the Flagify door's", () => {
      it('takes a key only in its own header', async () => {
        const answer = await app().flagify.call('listFlags', { token: app().sk() });
        expectRefusal('flagify', answer, 'AUTHENTICATION_REQUIRED');
      });
    });
  },
  options,
);
