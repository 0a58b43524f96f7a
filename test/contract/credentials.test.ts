import { expect } from 'chai';
import { API_KEY_SCOPES } from '../../src/domain/scopes.js';
import { onOneDatabase } from '../support/app.js';
import { call, closedOperations, type Operation, publicOperations } from './operations.js';
import { expectRefusal } from './refusals.js';

const CHALLENGE = { native: 'Bearer realm="burgee"', flagify: 'ApiKey realm="burgee"' };

/** Well-formed as a header, and no credential of this server. */
const BAD_KEY = 'sk_prod_aaaaaaaa_000000000000000000000000000000000000';

const scopesOf = ({ row }: Operation) => [...new Set(row.security.flatMap(({ scopes }) => scopes))];
/** Publishable keys have too few scopes for all but the evaluations. */
const forbiddenToPublishable = closedOperations.filter(({ row }) =>
  row.security.every(({ scopes }) => scopes.some((scope) => !new Set<string>(API_KEY_SCOPES.pk).has(scope))),
);

describe('the public operations', () => {
  it('are these and no others', () => {
    expect(publicOperations.map(({ title }) => title)).to.have.members([
      'native login',
      'native refreshSession',
      'native acceptInvitation',
      'native getIndex',
      'native getDocs',
      'native getOpenapiJson',
      'native getOpenapiYaml',
      'native getContractJson',
      'native getContractYaml',
      'native getLiveness',
      'native getReadiness',
    ]);
  });
});

onOneDatabase('credentials', (app) => {
  describe('without a credential', () => {
    for (const operation of closedOperations) {
      const { contract, row, title } = operation;

      it(`${title} is refused, and says how to authenticate`, async () => {
        const answer = await call(app(), operation);
        expectRefusal(contract, answer, 'AUTHENTICATION_REQUIRED');
        expect(answer.headers['www-authenticate']).to.equal(CHALLENGE[contract]);
      });

      it(`${title} is refused before its query is looked at`, async () => {
        const answer = await call(app(), operation, { query: { colour: 'blue' } });
        expectRefusal(contract, answer, 'AUTHENTICATION_REQUIRED');
      });

      if (!row.hasBody) continue;

      it(`${title} is refused before its body is looked at`, async () => {
        for (const body of ['{"key":', Buffer.from([0xff]), 'x'.repeat(2 ** 20 + 1)]) {
          expectRefusal(contract, await call(app(), operation, { body }), 'AUTHENTICATION_REQUIRED');
        }
        const headers = { 'Content-Type': 'text/plain', 'Content-Encoding': 'gzip' };
        expectRefusal(contract, await call(app(), operation, { headers }), 'AUTHENTICATION_REQUIRED');
      });
    }
  });

  describe('with a bad credential', () => {
    for (const operation of closedOperations) {
      const { contract, row, title } = operation;

      it(`${title} is refused`, async () => {
        const answer = await call(app(), operation, { key: BAD_KEY });
        expectRefusal(contract, answer, 'API_KEY_INVALID');
        expect(answer.headers['www-authenticate']).to.equal(CHALLENGE[contract]);
      });

      if (!row.hasBody) continue;

      it(`${title} is refused before its body is looked at`, async () => {
        expectRefusal(contract, await call(app(), operation, { key: BAD_KEY, body: '{' }), 'API_KEY_INVALID');
      });
    }

    for (const operation of publicOperations) {
      it(`${operation.title} does not look at it`, async () => {
        const without = await call(app(), operation);
        const answer = await call(app(), operation, { key: BAD_KEY, token: 'nonsense' });
        expect(answer.status).to.equal(without.status);
      });
    }

    it('login refuses a wrong password and an unknown address in the same words', async () => {
      const { email } = app().first;
      const wrong = await app().native.call('login', { body: { email, password: 'wrong' } });
      const unknown = await app().native.call('login', { body: { email: 'nobody@localhost', password: 'wrong' } });
      expectRefusal('native', wrong, 'INVALID_CREDENTIALS');
      expect(wrong.headers['www-authenticate']).to.equal(CHALLENGE.native);
      expect(unknown.body).to.deep.equal(wrong.body);
    });
  });

  describe('with a publishable key', () => {
    it('the evaluations and their counts are open, and nothing else', () => {
      const open = closedOperations.filter((operation) => !forbiddenToPublishable.includes(operation));
      expect(open.map(({ title }) => title)).to.have.members([
        'native evaluateFlag',
        'native evaluateFlags',
        'native reportUsage',
        'flagify evaluateFlag',
      ]);
    });

    for (const operation of forbiddenToPublishable) {
      const { contract, row, title } = operation;

      it(`${title} is forbidden, and names the scope`, async () => {
        const answer = await call(app(), operation, { key: app().pk() });
        expectRefusal(contract, answer, 'INSUFFICIENT_PERMISSIONS');
        const scopes = scopesOf(operation);
        expect(answer.body.error.message).to.include(scopes[0]);
        if (contract === 'native') expect(answer.body.error.details.required_scopes).to.deep.equal(scopes);
      });

      if (!row.hasBody) continue;

      it(`${title} is forbidden before its body is looked at`, async () => {
        const answer = await call(app(), operation, { key: app().pk(), body: '{' });
        expectRefusal(contract, answer, 'INSUFFICIENT_PERMISSIONS');
      });
    }
  });
});
