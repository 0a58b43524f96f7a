/** A server that asks nobody for a credential: AUTH=disabled. */
import { expect } from 'chai';
import { readConfig } from '../../src/config.js';
import { call, closedOperations } from '../contract/operations.js';
import { expectRefusal as expectRefusalOf, messageOf } from '../contract/refusals.js';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase, onOneDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { newKey } from '../support/flags.js';

const options = { env: { AUTH: 'disabled', RATE_LIMIT_MANAGEMENT: '1000' } };

onEveryDatabase(
  'without a credential, where none is asked for,',
  (app) => {
    it("everybody is the owner, in the first environment of the project 'default'", async () => {
      const key = newKey('open');
      const made = await app().native.call('createFlag', { body: { key, type: 'boolean', enabled: true } });
      expect(dataOf(made, 201).enabled).to.equal(true);
      const evaluated = dataOf(await app().native.call('evaluateFlag', { body: { flag_key: key } }));
      expect(evaluated.enabled).to.equal(true);
      const query = { environment_id: 'dev' };
      const path = { flag_key: key };
      const { native, token } = app();
      expect(dataOf(await native.call('getFlag', { token, path, query })).enabled).to.equal(true);
      expect(dataOf(await native.call('getFlag', { token, path, query: { environment_id: 'prod' } })).enabled).to.equal(
        false,
      );
    });

    it('every environment and project can be named', async () => {
      const { key } = dataOf(await app().native.call('createProject', { body: { key: newKey('project') } }), 201);
      const listed = await app().native.call('listEnvironments', { query: { project_id: key } });
      expect(dataOf(listed)).to.have.length(3);
      expect((await app().native.call('listFlags', { query: { environment_id: 'prod' } })).status).to.equal(200);
    });

    it('doors are open, too', async () => {
      expect((await app().flagify.call('listFlags')).status).to.equal(200);
    });

    it('people can be invited', async () => {
      const body = { email: 'ada@example.org', role: 'owner' };
      dataOf(await app().native.call('createInvitation', { body }), 201);
    });

    it('changes are in the audit log as those of `anonymous`', async () => {
      const body = { key: newKey('open'), type: 'boolean' };
      const [entry] = await auditOf(app(), await app().native.call('createFlag', { body }));
      expect(entry).to.include({ actor_kind: 'anonymous', actor_id: 'anonymous', credential_id: null });
    });

    it('a bad credential is refused as ever, and a good one is who it says', async () => {
      const { native, flagify, sk, token, first } = app();
      expectRefusal(await native.call('listFlags', { key: 'sk_bad' }), 401, 'API_KEY_INVALID');
      expectRefusal(await native.call('listFlags', { token: 'nonsense' }), 401, 'TOKEN_INVALID');
      expectRefusal(await native.call('listFlags', { headers: { Authorization: '' } }), 401, 'TOKEN_INVALID');
      expectRefusal(
        await native.call('createProject', { key: sk(), body: { key: 'x' } }),
        403,
        'INSUFFICIENT_PERMISSIONS',
      );
      expect((await flagify.call('listFlags', { token })).status, 'a credential that the door does not take').to.equal(
        401,
      );
      expect(dataOf(await native.call('getMe', { token })).email).to.equal(first.email);
    });

    it('what a person does for themselves is forbidden, and the scope is named', async () => {
      const own = closedOperations.filter(({ row }) =>
        row.security.every(({ scopes }) => scopes.some((scope) => scope.startsWith('account:'))),
      );
      expect(own.map(({ id }) => id)).to.include.members(['getMe', 'logout']);
      for (const operation of own) {
        const answer = await call(app(), operation);
        expectRefusalOf(operation.contract, answer, 'INSUFFICIENT_PERMISSIONS');
        expect(messageOf(operation.contract, answer)).to.include('account:');
      }
    });

    it('nothing else is forbidden', async () => {
      const others = closedOperations.filter(({ row }) =>
        row.security.some(({ scopes }) => scopes.every((scope) => !scope.startsWith('account:'))),
      );
      for (const operation of others.filter(({ row }) => row.method === 'get')) {
        expect((await call(app(), operation)).status, operation.title).to.not.be.oneOf([401, 403]);
      }
    });

    it('requests are counted as the organization’s', async () => {
      const remaining = async (given: object) =>
        Number((await app().native.call('listFlags', given)).headers['x-ratelimit-remaining']);
      const first = await remaining({});
      expect(await remaining({ token: app().token })).to.equal(first - 1);
    });

    for (const [title, headers] of [
      ['a page of another machine', { Origin: 'https://example.org' }],
      ['a page that has no address', { Origin: 'null' }],
      ['a name of another machine that leads here', { Host: 'example.org:8000' }],
      ['a name that only begins as this machine', { Host: '127.0.0.1.example.org' }],
      ['an address of another machine', { Host: '192.0.2.1' }],
      ['no name at all', { Host: '' }],
      ['whoever comes through a proxy of this machine', { 'X-Forwarded-For': '203.0.113.7' }],
    ] as const) {
      it(`${title} is nobody`, async () => {
        expectRefusal(
          await app().native.call('listFlags', { headers: { ...headers } }),
          401,
          'AUTHENTICATION_REQUIRED',
        );
      });
    }

    for (const headers of [
      { Host: 'localhost:8000', Origin: 'http://localhost:3000' },
      { Host: '[::1]:8000', Origin: 'http://[::1]:8000' },
      { Host: '127.8.8.8' },
    ]) {
      it(`${Object.values(headers).join(' from ')} is this machine`, async () => {
        expect(
          (await app().native.call('listFlags', { headers: { ...headers } as Record<string, string> })).status,
        ).to.equal(200);
      });
    }
  },
  options,
);

onOneDatabase('a server that asks for a credential', (app) => {
  it('lets nobody in without', async () => {
    expectRefusal(await app().native.call('listFlags'), 401, 'AUTHENTICATION_REQUIRED');
  });
});

describe('AUTH=disabled', () => {
  for (const HOST of ['127.0.0.1', '127.0.0.53', '::1', 'localhost']) {
    it(`starts on ${HOST}`, () => {
      expect(readConfig({ AUTH: 'disabled', HOST }).auth).to.equal('disabled');
    });
  }

  for (const HOST of [
    '0.0.0.0',
    '::',
    '192.0.2.1',
    'example.org',
    '127.example.org',
    '127.0.0.1.example.org',
    '128.0.0.1',
  ]) {
    it(`does not start on ${HOST}`, () => {
      expect(() => readConfig({ AUTH: 'disabled', HOST })).to.throw(
        /^AUTH cannot be disabled while HOST is no loopback/,
      );
    });
  }
});
