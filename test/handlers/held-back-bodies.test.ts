import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { expect } from 'chai';
import { onEveryDatabase, type TestApp } from '../support/app.js';
import { makeFlag } from '../support/flags.js';
import { makeMember } from '../support/people.js';
import { makeApiKey, makePersonalToken, makeProject } from '../support/places.js';
import { dump } from '../support/unchanged.js';

/** Sends the request's head, and its body only after `meanwhile`. Answers the status. */
async function sendLate(
  { http }: Pick<TestApp, 'http'>,
  { method, path, credential, body }: { method: string; path: string; credential: object; body: string },
  meanwhile: () => Promise<void>,
): Promise<number | undefined> {
  const server = createServer(http).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const headers = {
    ...credential,
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(body),
    Expect: '100-continue',
  };
  const late = request({ port, host: '127.0.0.1', method, path, headers });
  const answered = once(late, 'response');
  late.flushHeaders();
  await once(late, 'continue');
  await meanwhile();
  late.end(body);
  const [response] = await answered;
  response.resume();
  server.close();
  return response.statusCode;
}

const REQUESTS = [
  ['POST', '/api/v1/environments/prod/api-keys/rotate', {}],
  ['PUT', '/api/v1/identities', { identities: [{ identifier: 'late', traits: {} }] }],
  ['PUT', '/api/v1/identities/late', { traits: {} }],
  ['PATCH', '/api/v1/identities/late', { traits: {} }],
  ['PUT', '/api/v1/identities/late/overrides/a-flag', { variation: 'on' }],
] as const;

onEveryDatabase('a request whose body comes late', (app) => {
  before(() => makeFlag(app(), { key: 'a-flag' }));

  for (const [method, path, body] of REQUESTS) {
    it(`changes nothing when its key was revoked meanwhile: ${method} ${path}`, async () => {
      const { native, token, database } = app();
      const { key, id } = await makeApiKey(app());
      let before = '';
      const status = await sendLate(
        app(),
        { method, path, credential: { 'X-API-Key': key }, body: JSON.stringify(body) },
        async () => {
          const revoked = await native.call('revokeApiKey', { token, path: { environment_id: 'prod', key_id: id } });
          expect(revoked.status).to.equal(204);
          before = await dump(database);
        },
      );
      expect(status).to.equal(401);
      expect(await dump(database)).to.equal(before);
    });
  }

  it('changes nothing when its personal token was revoked meanwhile', async () => {
    const { native, token, database } = app();
    const personal = await makePersonalToken(app(), { scopes: ['flags:write'] });
    const credential = { Authorization: `Token ${personal.token}` };
    const body = JSON.stringify({ key: 'late', type: 'boolean' });
    let before = '';
    const status = await sendLate(app(), { method: 'POST', path: '/api/v1/flags', credential, body }, async () => {
      const path = { token_id: personal.id };
      expect((await native.call('revokePersonalToken', { token, path })).status).to.equal(204);
      before = await dump(database);
    });
    expect(status).to.equal(401);
    expect(await dump(database)).to.equal(before);
  });

  it('changes nothing when its person may not do that any more', async () => {
    const { native, token, database } = app();
    const person = await makeMember(app(), { role: 'editor' });
    const request = {
      method: 'POST',
      path: '/api/v1/flags',
      credential: { Authorization: `Bearer ${person.token}` },
      body: '{"key":"too-late","type":"boolean"}',
    };
    const status = await sendLate(app(), request, async () => {
      const path = { user_id: person.id };
      const lowered = await native.call('updateMember', { token, path, body: { role: 'viewer' } });
      expect(lowered.status).to.equal(200);
    });
    expect(status).to.equal(401);
    expect(await database('flags').where({ key: 'too-late' })).to.deep.equal([]);
  });

  it('changes nothing in a project that its person was narrowed away from', async () => {
    const { native, token, database } = app();
    const person = await makeMember(app(), { role: 'editor' });
    const elsewhere = await makeProject(app());
    const request = {
      method: 'POST',
      path: '/api/v1/flags',
      credential: { Authorization: `Bearer ${person.token}` },
      body: '{"key":"out-of-reach","type":"boolean"}',
    };
    const status = await sendLate(app(), request, async () => {
      const body = { projects: [{ project_id: elsewhere.id, role: 'editor' }] };
      const narrowed = await native.call('updateMember', { token, path: { user_id: person.id }, body });
      expect(narrowed.status).to.equal(200);
    });
    expect(status).to.equal(401);
    expect(await database('flags').where({ key: 'out-of-reach' })).to.deep.equal([]);
  });

  it('takes no owner away when its person is none any more', async () => {
    const { native, token, database } = app();
    const [lowered, victim] = [await makeMember(app(), { role: 'owner' }), await makeMember(app(), { role: 'owner' })];
    const request = {
      method: 'PATCH',
      path: `/api/v1/members/${victim.id}`,
      credential: { Authorization: `Bearer ${lowered.token}` },
      body: '{"role":"viewer"}',
    };
    const status = await sendLate(app(), request, async () => {
      const answer = await native.call('updateMember', {
        token,
        path: { user_id: lowered.id },
        body: { role: 'admin' },
      });
      expect(answer.status).to.equal(200);
    });
    expect(status).to.equal(403);
    const [row] = await database('memberships')
      .join('users', 'users.id', 'memberships.user_id')
      .where('users.public_id', victim.id)
      .select('role');
    expect(row?.role).to.equal('owner');
  });
});
