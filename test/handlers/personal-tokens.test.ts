import { expect } from 'chai';
import { dataOf, expectRefusal, pluck } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { auditOf } from '../support/audit.js';
import { testClock } from '../support/clock.js';
import type { RequestOptions } from '../support/contract-client.js';
import { makeFlag } from '../support/flags.js';
import { makePersonalToken, makeProject, makeTenant } from '../support/places.js';

const clock = testClock();

/** The header that personal tokens have of their own. */
const asToken = (token: string): RequestOptions => ({ headers: { Authorization: `Token ${token}` } });

onEveryDatabase(
  'personal tokens',
  (app) => {
    const revoke = (token_id: string) =>
      app().native.call('revokePersonalToken', { token: app().token, path: { token_id } });

    it('are shown whole when they are made', async () => {
      const { native, token } = app();
      const body = { name: 'Nightly report', scopes: ['flags:read', 'account:read'] };
      const created = await native.call('createPersonalToken', { token, body });
      const { token: secret, ...rest } = dataOf(created, 201);
      expect(secret).to.match(/^bt_[A-Za-z0-9]{8}_[A-Za-z0-9]{36}$/);
      expect(secret.startsWith(`${rest.prefix}_`)).to.equal(true);
      expect(rest).to.include({ name: 'Nightly report', expires_at: null, last_used_at: null, revoked_at: null });
      expect(rest.scopes).to.deep.equal(body.scopes);
      expect(created.headers['location']).to.equal(`/api/v1/tokens/${rest.id}`);
      expect(dataOf(await native.send('get', created.headers['location'] ?? '', { token }))).to.deep.equal(rest);
    });

    it('are never shown again, and not stored', async () => {
      const { native, token, database } = app();
      const { id, token: secret } = await makePersonalToken(app());
      const listed = await native.call('listPersonalTokens', { token, query: { per_page: 200 } });
      expect(pluck(listed, 'id')).to.include(id);
      const hidden = secret.split('_')[2];
      const kept = [listed.body, await database('personal_tokens'), await database('audit_log')];
      expect(JSON.stringify(kept)).not.to.include(hidden);
    });

    it('are told of in the audit log, without their hash, when they are made and revoked', async () => {
      const { native, token } = app();
      const body = { name: 'Audited', scopes: ['flags:read'] };
      const created = await native.call('createPersonalToken', { token, body });
      const { id } = dataOf(created, 201);
      const [made] = await auditOf(app(), created);
      expect(made).to.include({ resource: 'personal-token', resource_id: id, operation_id: 'createPersonalToken' });
      expect(made?.['after']).to.include({ name: 'Audited' }).and.not.have.property('hash');
      const [gone] = await auditOf(app(), await revoke(id));
      expect(gone?.['before']).to.include({ revokedAt: null });
      expect(gone?.['after'].revokedAt).to.be.a('string');
    });

    it('work in either way of the header, and in no other', async () => {
      const { native } = app();
      const { token } = await makePersonalToken(app());
      dataOf(await native.call('listFlags', { token }));
      dataOf(await native.call('listFlags', asToken(token)));
      dataOf(await native.call('listFlags', { headers: { Authorization: `token ${token}` } }));
      expectRefusal(await native.call('listFlags', { key: token }), 401, 'API_KEY_INVALID');
      const headers = { 'X-Environment-Key': token };
      expectRefusal(await native.call('evaluateFlags', { headers, body: {} }), 401, 'API_KEY_INVALID');
    });

    it('may do what their scopes name and no more', async () => {
      const { native } = app();
      const { token } = await makePersonalToken(app());
      const body = { key: 'by-token', type: 'boolean' };
      const refused = await native.call('createFlag', { ...asToken(token), body });
      expectRefusal(refused, 403, 'INSUFFICIENT_PERMISSIONS');
      const { token: writing } = await makePersonalToken(app(), { scopes: ['flags:write'] });
      const created = await native.call('createFlag', { ...asToken(writing), body });
      dataOf(created, 201);
      const [entry] = await auditOf(app(), created);
      expect(entry).to.include({ actor_kind: 'user' });
      expect(entry?.['credential_id']).to.match(/^tok_/);
    });

    it('tell who they belong to', async () => {
      const { token } = await makePersonalToken(app(), { scopes: ['account:read'] });
      expect(dataOf(await app().native.call('getMe', asToken(token))).email).to.equal(app().first.email);
    });

    it('make and revoke no tokens, whatever their scopes', async () => {
      const { native, token } = app();
      const me = dataOf(await native.call('getMe', { token }));
      expect(me.role).to.equal('owner');
      const body = { name: 'All', scopes: ['account:read', 'account:write'] };
      const answer = await native.call('createPersonalToken', { token, body });
      expectRefusal(answer, 400, 'VALIDATION_FAILED', '/body/scopes/1');
      const reading = await makePersonalToken(app(), { scopes: ['account:read'] });
      dataOf(await native.call('listPersonalTokens', { token: reading.token }));
      const path = { token_id: reading.id };
      for (const id of ['createPersonalToken', 'revokePersonalToken', 'logout']) {
        const request = { token: reading.token, path, body: { name: 'More', scopes: ['flags:read'] } };
        expectRefusal(await native.call(id, request), 403, 'INSUFFICIENT_PERMISSIONS');
      }
      dataOf(await native.call('listPersonalTokens', asToken(reading.token)));
    });

    it('are no matter of API keys', async () => {
      const { native, sk } = app();
      expectRefusal(await native.call('listPersonalTokens', { token: sk() }), 403, 'INSUFFICIENT_PERMISSIONS');
    });

    it('work until they expire, and say so afterwards', async () => {
      const { native } = app();
      const { token, expires_at } = await makePersonalToken(app(), { expires_at: '2026-11-21T05:30:10Z' });
      expect(expires_at).to.equal('2026-11-21T05:30:10Z');
      clock.advance(9);
      dataOf(await native.call('listFlags', asToken(token)));
      clock.advance(1);
      expectRefusal(await native.call('listFlags', asToken(token)), 401, 'TOKEN_EXPIRED');
      expectRefusal(await native.call('listFlags', { token }), 401, 'TOKEN_EXPIRED');
      clock.advance(-10);
    });

    it('cannot expire before they exist', async () => {
      const { native, token } = app();
      const body = { name: 'Late', scopes: ['flags:read'], expires_at: clock.now().toISOString() };
      const answer = await native.call('createPersonalToken', { token, body });
      expectRefusal(answer, 422, 'EXPIRY_IN_PAST', '/body/expires_at');
    });

    it('stop working at once when they are revoked, stay in the list, and can be revoked again', async () => {
      const { native, token } = app();
      const made = await makePersonalToken(app());
      dataOf(await native.call('listFlags', asToken(made.token)));
      expect((await revoke(made.id)).status).to.equal(204);
      expectRefusal(await native.call('listFlags', asToken(made.token)), 401, 'TOKEN_INVALID');
      expectRefusal(await native.call('listFlags', { token: made.token }), 401, 'TOKEN_INVALID');
      const { revoked_at } = dataOf(await native.call('getPersonalToken', { token, path: { token_id: made.id } }));
      expect(revoked_at).to.equal('2026-11-21T05:30:00Z');
      expect((await revoke(made.id)).status).to.equal(204);
    });

    it('of somebody else do not exist', async () => {
      const { native } = app();
      const tenant = await makeTenant(app());
      const { id } = await makePersonalToken(app());
      const request = { token: tenant.token, path: { token_id: id } };
      expectRefusal(await native.call('getPersonalToken', request), 404, 'PERSONAL_TOKEN_NOT_FOUND');
      expectRefusal(await native.call('revokePersonalToken', request), 404, 'PERSONAL_TOKEN_NOT_FOUND');
      expect(pluck(await native.call('listPersonalTokens', { token: tenant.token }), 'id')).to.deep.equal([]);
    });

    it('see nothing of another organization', async () => {
      const tenant = await makeTenant(app());
      const { token } = await makePersonalToken(app(), {}, tenant.token);
      await makeFlag(app());
      expect(pluck(await app().native.call('listFlags', asToken(token)), 'key')).to.deep.equal([tenant.flagKey]);
    });
  },
  { parts: { now: clock.now } },
);

onEveryDatabase('the personal token of a person', (app) => {
  /** Another owner, to be made into whatever a test wants, with a token that may read and write flags. */
  async function person() {
    const tenant = await makeTenant(app());
    const shop = await makeProject(app(), {}, tenant.token);
    const { token } = await makePersonalToken(app(), { scopes: ['flags:read', 'flags:write'] }, tenant.token);
    const { organization } = dataOf(await app().native.call('getMe', { token: tenant.token }));
    const { database } = app();
    const [row] = await database('organizations').where({ public_id: organization.id });
    const membership = () => database('memberships').where({ organization_id: row?.id ?? 0 });
    const write = (project_id: string) =>
      app().native.call('createFlag', {
        ...asToken(token),
        query: { project_id },
        body: { key: `flag-${Math.random()}`, type: 'boolean' },
      });
    return { tenant, shop, token, membership, write };
  }

  it('loses what the person loses', async () => {
    const { token, membership, write } = await person();
    dataOf(await write('default'), 201);
    await membership().update({ role: 'viewer' });
    expectRefusal(await write('default'), 403, 'INSUFFICIENT_PERMISSIONS');
    dataOf(await app().native.call('listFlags', asToken(token)));
    await membership().update({ role: 'owner' });
    dataOf(await write('default'), 201);
  });

  it('may do in each project what the person may there', async () => {
    const { tenant, shop, token, membership, write } = await person();
    const [{ id: membership_id } = { id: 0 }] = await membership();
    const projects = await app().database('projects').whereIn('public_id', [shop.id, tenant.project.id]);
    const idOf = (publicId: string) => projects.find(({ public_id }) => public_id === publicId)?.id ?? 0;
    await membership().update({ is_narrowed: true });
    const narrow = (project_id: number, role: string) =>
      app().database('membership_projects').insert({ membership_id, project_id, role });
    await narrow(idOf(shop.id), 'editor');
    expectRefusal(await write('default'), 404, 'PROJECT_NOT_FOUND');
    await narrow(idOf(tenant.project.id), 'viewer');
    dataOf(await write(shop.id), 201);
    expectRefusal(await write('default'), 403, 'INSUFFICIENT_PERMISSIONS');
    dataOf(await app().native.call('listFlags', asToken(token)));
    const answer = await app().native.call('deleteFlag', {
      ...asToken(token),
      path: { flag_key: tenant.flagKey },
      query: { project_id: shop.id },
    });
    expectRefusal(answer, 403, 'INSUFFICIENT_PERMISSIONS');
  });

  it('cannot have a scope that the person does not', async () => {
    const { tenant, membership } = await person();
    await membership().update({ role: 'editor' });
    const make = (scopes: string[]) =>
      app().native.call('createPersonalToken', { token: tenant.token, body: { name: 'More', scopes } });
    expectRefusal(await make(['flags:read', 'members:write']), 422, 'SCOPE_NOT_HELD', '/body/scopes/1');
    dataOf(await make(['flags:read', 'flags:write']), 201);
  });

  it('is good for nothing once they are no member any more', async () => {
    const { token, membership, write } = await person();
    await membership().delete();
    expectRefusal(await write('default'), 401, 'TOKEN_INVALID');
    expectRefusal(await app().native.call('listFlags', { token }), 401, 'TOKEN_INVALID');
  });
});
