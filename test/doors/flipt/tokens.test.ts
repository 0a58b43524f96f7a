/** Tokens as Flipt has them: personal tokens, and keys of a namespace's environment. */
import { expect } from 'chai';
import { dataOf } from '../../support/answers.js';
import { onEveryDatabase, type TestApp } from '../../support/app.js';
import type { RequestOptions, TestAnswer } from '../../support/contract-client.js';
import { makeMember, makeNarrowed } from '../../support/people.js';
import { makeProject } from '../../support/places.js';

type Json = TestAnswer['body'];

const NAME = 'io.flipt.auth.token.name';
const NAMESPACE = 'io.flipt.auth.token.namespace';

onEveryDatabase('tokens of the Flipt door', (app) => {
  const ask = async (operationId: string, options: RequestOptions = {}, status = 200): Promise<Json> => {
    const answer = await app().flipt.call(operationId, { token: app().token, ...options });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
    return answer.body;
  };
  const make = (body: object, token = app().token) => ask('createToken', { token, body: { name: 'Report', ...body } });
  const flagsWith = async (token: string, namespaceKey = 'default') =>
    (await app().native.call('listFlags', { token, query: { project_id: namespaceKey } })).status;

  it('without a namespace are personal tokens of the caller, which do what they may', async () => {
    const { token } = await makeMember(app(), { role: 'viewer' });
    const { clientToken, authentication } = await make({ metadata: { remark: 'x' } }, token);
    expect(authentication).to.include({ method: 'METHOD_TOKEN' });
    expect(authentication.metadata).to.deep.equal({ [NAME]: 'Report' });
    expect(await flagsWith(clientToken)).to.equal(200);
    const [own] = dataOf(await app().native.call('listPersonalTokens', { token }));
    expect(own.id).to.equal(authentication.id);
    expect(own.scopes).to.include('flags:read').and.to.not.include('flags:write');
    const flag = { key: 'not-theirs', type: 'boolean' };
    expect((await app().native.call('createFlag', { token: clientToken, body: flag })).status).to.equal(403);
  });

  it('of the caller do natively no more than this API asks for', async () => {
    const { clientToken, authentication } = await make({});
    const tokens = dataOf(
      await app().native.call('listPersonalTokens', { token: app().token, query: { per_page: 100 } }),
    );
    const { scopes } = tokens.find(({ id }: Json) => id === authentication.id);
    expect(scopes).to.include.members(['projects:create', 'flags:write', 'segments:write', 'ruleset:read']);
    for (const scope of ['members:write', 'organizations:write', 'audit:read', 'api-keys:write', 'identities:write']) {
      expect(scopes).to.not.include(scope);
    }
    expect((await app().native.call('listMembers', { token: clientToken })).status).to.equal(403);
    expect((await app().flipt.call('exportFeatures', { token: clientToken })).status).to.equal(200);
  });

  it('with a namespace are secret keys of its first environment, or of the one that the header names', async () => {
    const project = await makeProject(app(), { environments: [{ key: 'first' }, { key: 'second' }] });
    const first = await make({ namespaceKey: project.key });
    const body = { name: 'Second', namespaceKey: project.key };
    const second = await ask('createToken', { body, headers: { 'X-Flipt-Environment': 'second' } });
    expect(first.clientToken).to.match(/^sk_first_/);
    expect(second.clientToken).to.match(/^sk_second_/);
    expect(second.authentication.metadata).to.deep.equal({ [NAME]: 'Second', [NAMESPACE]: project.key });
    expect((await app().native.call('listFlags', { key: first.clientToken })).status).to.equal(200);
    expect(await flagsWith(first.clientToken, 'default'), 'of another namespace').to.equal(404);
  });

  it('end when they were said to', async () => {
    const expiresAt = '2099-01-15T10:30:00Z';
    for (const body of [{ expiresAt }, { expiresAt, namespaceKey: 'default' }]) {
      const { authentication } = await make(body);
      expect(authentication.expiresAt).to.equal(expiresAt);
      expect(await ask('getToken', { path: { tokenId: authentication.id } })).to.deep.equal(authentication);
    }
  });

  it('that would have ended before they begin are not made', async () => {
    const before = await ask('listTokens', { query: { limit: 100 } });
    for (const namespaceKey of ['', 'default']) {
      const body = { name: 'Late', namespaceKey, expiresAt: '2001-01-01T00:00:00Z' };
      const { message } = await ask('createToken', { body }, 400);
      expect(message).to.equal('invalid field expiresAt: must be in the future');
    }
    expect(await ask('listTokens', { query: { limit: 100 } })).to.deep.equal(before);
  });

  it('make no others', async () => {
    const { clientToken: token } = await make({});
    for (const namespaceKey of ['', 'default']) {
      const { message } = await ask('createToken', { token, body: { name: 'Child', namespaceKey } }, 403);
      expect(message).to.equal('permission denied: this credential lacks the scope account:write or api-keys:write.');
    }
  });

  it('that were made natively have to do with keys by the scopes of keys, and never with one another', async () => {
    const scopes = ['api-keys:read', 'api-keys:write'];
    const made = await app().native.call('createPersonalToken', { token: app().token, body: { name: 'N', scopes } });
    const { token, id } = dataOf(made, 201);
    const key = await make({ namespaceKey: 'default' }, token);
    const path = { tokenId: key.authentication.id };
    expect(await ask('getToken', { token, path })).to.deep.equal(key.authentication);
    const listed = await idsOf(app(), { token }, 100);
    expect(listed).to.include(key.authentication.id);
    expect(listed).to.not.include(id);
    expect(await ask('deleteToken', { token, path })).to.deep.equal({});
    await ask('getToken', { token, path: { tokenId: id } }, 404);
    await ask('deleteToken', { token, path: { tokenId: id } }, 404);
    expect((await ask('createToken', { token, body: { name: 'Own' } }, 403)).message).to.match(/one of a person/);
  });

  it('of a namespace take the right to make keys there', async () => {
    const { token, viewed, hidden, edited } = await makeNarrowed(app());
    for (const { key } of [edited, viewed]) {
      const { message } = await ask('createToken', { token, body: { name: 'Key', namespaceKey: key } }, 403);
      expect(message).to.equal(
        `permission denied: in namespace "${key}" this credential lacks the scope api-keys:write.`,
      );
    }
    const body = { name: 'Key', namespaceKey: hidden.key };
    expect((await ask('createToken', { token, body }, 404)).message).to.equal(`namespace "${hidden.key}" not found`);
    await ask('createToken', { body: { name: 'Key', namespaceKey: 'no-such-namespace' } }, 404);
  });

  it('are listed page by page, personal ones first, and what is deleted is listed no more', async () => {
    const { token } = await makeMember(app(), { role: 'admin' });
    const own = [await make({}, token), await make({}, token), await make({}, token)];
    const key = await make({ namespaceKey: 'default' }, token);
    await ask('deleteToken', { token, path: { tokenId: own[1].authentication.id } });
    const all = await idsOf(app(), { token }, 100);
    expect(all.slice(0, 2)).to.deep.equal([own[0].authentication.id, own[2].authentication.id]);
    expect(all.slice(2)).to.include(key.authentication.id);
    for (const limit of [1, 2, 3]) expect(await idsOf(app(), { token }, limit)).to.deep.equal(all);
    expect(await ask('listTokens', { token })).to.deep.include({ nextPageToken: '' });
    expect(await ask('listTokens', { token, query: { method: 'METHOD_GITHUB' } })).to.deep.equal({
      authentications: [],
      nextPageToken: '',
    });
  });

  it('end the last page with the last of them, also where that is a personal token', async () => {
    const { token } = await makeMember(app(), { role: 'viewer' });
    const { authentication } = await make({}, token);
    const page = await ask('listTokens', { token, query: { limit: 1 } });
    expect(page).to.deep.equal({ authentications: [authentication], nextPageToken: '' });
  });

  it('have no page after what is no page token', async () => {
    const { message } = await ask('listTokens', { query: { pageToken: 'zzz' } }, 400);
    expect(message).to.equal('pageToken is not valid: "zzz"');
  });

  it('of others, and keys of namespaces where one may not read them, do not exist', async () => {
    const { token, edited, viewed, hidden } = await makeNarrowed(app());
    const theirs = await make({});
    const keys = [await make({ namespaceKey: viewed.key }), await make({ namespaceKey: hidden.key })];
    for (const { authentication } of [theirs, ...keys]) {
      for (const operationId of ['getToken', 'deleteToken']) {
        const { message } = await ask(operationId, { token, path: { tokenId: authentication.id } }, 404);
        expect(message).to.equal(`authentication "${authentication.id}" not found`);
      }
    }
    const seen = await make({ namespaceKey: edited.key });
    const listed = await idsOf(app(), { token }, 100);
    expect(listed).to.include(seen.authentication.id);
    for (const { authentication } of [theirs, ...keys]) expect(listed).to.not.include(authentication.id);
  });

  it('of a namespace are deleted by who may write keys there', async () => {
    const { token, edited } = await makeNarrowed(app());
    const { clientToken, authentication } = await make({ namespaceKey: edited.key });
    const path = { tokenId: authentication.id };
    await ask('deleteToken', { token, path }, 403);
    expect((await app().native.call('listFlags', { key: clientToken })).status).to.equal(200);
    expect(await ask('deleteToken', { path })).to.deep.equal({});
    expect((await app().native.call('listFlags', { key: clientToken })).status).to.equal(401);
    await ask('deleteToken', { path }, 404);
    await ask('getToken', { path }, 404);
  });
});

/** All ids, as many on a page. */
async function idsOf(app: TestApp, given: RequestOptions, limit: number): Promise<string[]> {
  const ids: string[] = [];
  let pageToken = '';
  do {
    const { body } = await app.flipt.call('listTokens', { ...given, query: { limit, pageToken } });
    expect(body.authentications.length).to.be.within(1, limit);
    ids.push(...body.authentications.map(({ id }: Json) => id));
    pageToken = body.nextPageToken;
  } while (pageToken !== '');
  return ids;
}
