/**
 * The matrix of refusals: every operation of every contract x every credential that must not open it. The operations
 * come from the contracts, so that a new one joins by itself. Callers of exactly all scopes but one are in
 * scopes.test.ts, what lies in other places in foreign-objects.test.ts.
 */
import { expect } from 'chai';
import { createPasswords } from '../../src/credentials/passwords.js';
import { API_KEY_SCOPES, ROLE_SCOPES } from '../../src/domain/scopes.js';
import { repositories } from '../../src/repositories/index.js';
import { logIn, onOneDatabase, type TestApp } from '../support/app.js';
import { testClock } from '../support/clock.js';
import type { ContractName } from '../support/contract.js';
import type { RequestOptions, TestAnswer } from '../support/contract-client.js';
import { environmentOf } from '../support/places.js';
import { NOW, user } from '../support/records.js';
import { call, closedOperations, declares, type Operation } from './operations.js';
import { expectRefusal, messageOf } from './refusals.js';
import { SPOILT, type SpoiltCredentials, spoilCredentials } from './spoilt-credentials.js';

const CHALLENGE: Readonly<Record<ContractName, string>> = {
  native: 'Bearer realm="burgee"',
  flagify: 'ApiKey realm="burgee"',
  flagsmith: 'Bearer realm="burgee"',
  flipt: 'Bearer realm="burgee"',
  openfeature: 'Bearer realm="burgee"',
};

const clock = testClock();

const schemesOf = ({ row }: Operation) => row.security.map(({ scheme }) => scheme);
const scopesOf = ({ row }: Operation) => [...new Set(row.security.flatMap(({ scopes }) => scopes))];

/** Whether somebody with these scopes is let in by this scheme. */
const opens = ({ row }: Operation, scheme: string, scopes: ReadonlySet<string>) =>
  row.security.some((one) => one.scheme === scheme && one.scopes.every((scope) => scopes.has(scope)));

function expectUnauthorized({ contract }: Operation, answer: TestAnswer, code: Parameters<typeof expectRefusal>[2]) {
  expectRefusal(contract, answer, code);
  expect(answer.headers['www-authenticate']).to.equal(CHALLENGE[contract]);
}

function expectForbidden(operation: Operation, answer: TestAnswer): void {
  expectRefusal(operation.contract, answer, 'INSUFFICIENT_PERMISSIONS');
  const scopes = scopesOf(operation);
  expect(messageOf(operation.contract, answer)).to.include(scopes[0]);
  if (operation.contract === 'native') expect(answer.body.error.details.required_scopes).to.deep.equal(scopes);
}

/** A member of the app's organization who may only look. */
async function viewerOf({ database, native }: TestApp): Promise<string> {
  const password = 'only looking';
  const { users } = repositories(database);
  const { id, email } = await users.insert(user({ passwordHash: await createPasswords().hash(password) }));
  const organization = await database('organizations').orderBy('id').first('id');
  await users.addMembership(id, organization?.id ?? 0, 'viewer', NOW);
  return logIn(native, { email, password, environments: [] });
}

/** Whatever else is wrong with the request, this comes first. */
const BAD_BODIES: readonly RequestOptions[] = [
  { body: '{"key":' },
  { body: Buffer.from([0xff]) },
  { body: 'x'.repeat(2 ** 20 + 1) },
  { headers: { 'Content-Type': 'text/plain', 'Content-Encoding': 'gzip' } },
];

onOneDatabase(
  'the matrix',
  (app) => {
    let spoilt: SpoiltCredentials;
    let viewer: string;
    let clientKey: string;
    before(async () => {
      spoilt = await spoilCredentials(app(), clock);
      viewer = await viewerOf(app());
      clientKey = (await environmentOf(app(), 'prod', await logIn(app().native, app().first))).client_key;
    });

    for (const operation of closedOperations) {
      describe(operation.title, () => {
        it('is refused without a credential, before its query and its body are looked at', async () => {
          const query = { query: { colour: 'blue' } };
          for (const request of [{}, query, ...(operation.row.hasBody ? BAD_BODIES : [])]) {
            expectUnauthorized(operation, await call(app(), operation, request), 'AUTHENTICATION_REQUIRED');
          }
        });

        for (const how of SPOILT) {
          it(`is refused with one that is ${how}, before its body is looked at`, async () => {
            for (const scheme of schemesOf(operation)) {
              const [credential, code] = spoilt[scheme]?.[how] ?? missing(scheme);
              expectUnauthorized(operation, await call(app(), operation, credential), code);
              if (!operation.row.hasBody) continue;
              expectUnauthorized(operation, await call(app(), operation, { ...credential, body: '{' }), code);
            }
          });
        }

        it('is forbidden to whoever has too few scopes, before its body is looked at', async () => {
          const { pk, sk } = app();
          const callers: [RequestOptions, string, ReadonlySet<string>][] = [
            [{ token: sk() }, 'ApiKeyAuth', API_KEY_SCOPES.sk],
            [{ key: pk() }, 'ApiKeyAuth', API_KEY_SCOPES.pk],
            [{ key: sk() }, 'ApiKeyAuth', API_KEY_SCOPES.sk],
            [{ headers: { 'X-Environment-Key': clientKey } }, 'EnvironmentKeyAuth', API_KEY_SCOPES.pk],
            [{ headers: { 'X-Environment-Key': `ser.${sk()}` } }, 'EnvironmentKeyAuth', API_KEY_SCOPES.sk],
            [{ token: viewer }, 'BearerAuth', ROLE_SCOPES.viewer],
          ];
          const known = callers.filter(([, scheme]) => declares(operation, scheme));
          for (const [credential] of known.filter(([, scheme, scopes]) => !opens(operation, scheme, scopes))) {
            // A bearer token is none at a door that has only keys.
            if (credential.token !== undefined && !schemesOf(operation).includes('BearerAuth')) continue;
            expectForbidden(operation, await call(app(), operation, credential));
            if (!operation.row.hasBody) continue;
            expectForbidden(operation, await call(app(), operation, { ...credential, body: '{' }));
          }
        });
      });
    }
  },
  { parts: { now: clock.now } },
);

function missing(scheme: string): never {
  throw new Error(`spoilt-credentials.ts has no credentials of the scheme ${scheme}.`);
}
