import type { Server } from 'node:http';
import { expect } from 'chai';
import { dataOf, expectRefusal } from '../support/answers.js';
import { onEveryDatabase } from '../support/app.js';
import { readEvents } from '../support/event-reader.js';
import { close, listen } from '../support/listen.js';
import { makeMember } from '../support/people.js';
import { makeApiKey, makeEnvironment, makePersonalToken } from '../support/places.js';

/** Heartbeats come every 15 seconds here, and a test takes 10 at most: nothing of this waits for one. */
onEveryDatabase('a credential that loses its power', (app) => {
  let server: Server;
  before(async () => {
    server = await listen(app().http);
  });
  after(() => close(server));

  async function follow(headers: Record<string, string>) {
    const reader = await readEvents(server, { operationId: 'streamRuleset', headers });
    await reader.next();
    return reader;
  }

  it('is refused with the next request, and its open streams end at once, when its key is revoked', async () => {
    const { native, token } = app();
    const { id, key } = await makeApiKey(app());
    dataOf(await native.call('listFlags', { key }));
    const [reader, other] = [await follow({ 'X-API-Key': key }), await follow({ 'X-API-Key': app().sk() })];
    const path = { environment_id: 'prod', key_id: id };
    expect((await native.call('revokeApiKey', { token, path })).status).to.equal(204);
    expectRefusal(await native.call('listFlags', { key }), 401, 'API_KEY_INVALID');
    await reader.end();
    expect(other.text()).to.match(/^retry: \d+\n\nevent: ruleset\nid: .+\ndata: .+\n\n$/);
    other.leave();
  });

  it('ends its streams when its key is rotated without a grace period, at either door', async () => {
    const { native, flagify, token } = app();
    const environment = await makeEnvironment(app());
    const { key } = await makeApiKey(app(), environment.id);
    const first = await follow({ 'X-API-Key': key });
    const path = { environment_id: environment.id };
    const { api_keys } = dataOf(await native.call('rotateApiKeys', { token, path, body: {} }));
    await first.end();
    const next = api_keys[0].key;
    const second = await follow({ 'X-API-Key': next });
    dataOf(await flagify.call('rotateApiKeys', { key: next, path: { id: environment.id } }));
    await second.end();
  });

  it('ends its streams when its personal token is revoked', async () => {
    const { native, token } = app();
    const personal = await makePersonalToken(app(), { scopes: ['ruleset:read'] });
    const reader = await follow({ Authorization: `Token ${personal.token}` });
    const path = { token_id: personal.id };
    expect((await native.call('revokePersonalToken', { token, path })).status).to.equal(204);
    await reader.end();
  });

  it('ends its streams when its session does, or its person is a member no more', async () => {
    const { native, token: owners } = app();
    const { id, email, password, token } = await makeMember(app(), { role: 'editor' });
    const second = dataOf(await native.call('login', { body: { email, password } })).access_token;
    const [first, other] = [
      await follow({ Authorization: `Bearer ${token}` }),
      await follow({ Authorization: `Bearer ${second}` }),
    ];
    expect((await native.call('logout', { token })).status).to.equal(204);
    await first.end();
    expect((await native.call('deleteMember', { token: owners, path: { user_id: id } })).status).to.equal(204);
    await other.end();
  });
});
