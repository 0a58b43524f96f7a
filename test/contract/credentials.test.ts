/** The operations that need no credential, and those that a key which anybody may have opens; the rest is in matrix.test.ts. */
import { expect } from 'chai';
import { API_KEY_SCOPES } from '../../src/domain/scopes.js';
import { onOneDatabase } from '../support/app.js';
import { call, closedOperations, publicOperations } from './operations.js';
import { expectRefusal } from './refusals.js';

/** Well-formed as a header, and no credential of this server. */
const BAD_KEY = 'sk_prod_aaaaaaaa_000000000000000000000000000000000000';

const ofPublishableKeys = new Set<string>(API_KEY_SCOPES.pk);

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
      'flagsmith login',
      'flagsmith createUser',
      'flagsmith streamEnvironment',
      'flagsmith getDocs',
      'flagsmith getOpenapiJson',
      'flagsmith getOpenapiYaml',
      'flipt listMethods',
      'flipt getInfo',
      'flipt getHealth',
    ]);
  });
});

describe('the operations for publishable keys', () => {
  it('are these and no others', () => {
    const open = closedOperations.filter(({ row }) =>
      row.security.some(({ scopes }) => scopes.every((scope) => ofPublishableKeys.has(scope))),
    );
    expect(open.map(({ title }) => title)).to.have.members([
      'native evaluateFlag',
      'native evaluateFlags',
      'native reportUsage',
      'flagify evaluateFlag',
      'flagsmith listFlags',
      'flagsmith listFlagsOfIdentity',
      'flagsmith getMultivariateOptions',
      'flagsmith getIdentityFlags',
      'flagsmith evaluateIdentity',
      'flagsmith getIdentityWithSegments',
      'flagsmith replaceTraitOfIdentity',
      'flagsmith replaceTrait',
      'flagsmith replaceTraits',
      'flagsmith updateTraitValue',
      'flagsmith reportFlagAnalytics',
      'flagsmith reportEvaluationAnalytics',
      'flipt evaluateBoolean',
      'flipt evaluateVariant',
      'flipt evaluateBatch',
      'flipt evaluateLegacy',
      'flipt evaluateLegacyBatch',
      'flipt getOfrepConfiguration',
      'flipt evaluateOfrepFlags',
      'flipt evaluateOfrepFlag',
      'flipt evaluateLegacyInDefault',
      'flipt evaluateLegacyBatchInDefault',
      'flipt getSelf',
      'openfeature evaluateFlag',
      'openfeature evaluateFlags',
      'openfeature streamEvents',
    ]);
  });
});

onOneDatabase('a public operation', (app) => {
  for (const operation of publicOperations) {
    it(`does not look at credentials: ${operation.title}`, async () => {
      const without = await call(app(), operation);
      const answer = await call(app(), operation, { key: BAD_KEY, token: 'nonsense' });
      expect(answer.status).to.equal(without.status);
    });
  }

  it('refuses a wrong password and an unknown address in the same words', async () => {
    const { email } = app().first;
    const wrong = await app().native.call('login', { body: { email, password: 'wrong' } });
    const unknown = await app().native.call('login', { body: { email: 'nobody@localhost', password: 'wrong' } });
    expectRefusal('native', wrong, 'INVALID_CREDENTIALS');
    expect(wrong.headers['www-authenticate']).to.equal('Bearer realm="burgee"');
    expect(unknown.body).to.deep.equal(wrong.body);
  });
});
