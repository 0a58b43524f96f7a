/** The credential that asks: shown, and ended; and what there is to do without one. */
import { expect } from 'chai';
import { onEveryDatabase, onOneDatabase } from '../../support/app.js';
import type { RequestOptions, TestAnswer } from '../../support/contract-client.js';
import { makeMember } from '../../support/people.js';

type Json = TestAnswer['body'];

const NAMESPACE = 'io.flipt.auth.token.namespace';

onEveryDatabase('the credential of a request to the Flipt door', (app) => {
  const ask = async (operationId: string, options: RequestOptions = {}, status = 200): Promise<Json> => {
    const answer = await app().flipt.call(operationId, { token: app().token, ...options });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
    return answer.body;
  };
  const make = (body: object) => ask('createToken', { body: { name: 'Report', ...body } });

  it('is shown to whoever comes with it, by either word', async () => {
    for (const body of [{}, { namespaceKey: 'default' }]) {
      const { clientToken, authentication } = await make(body);
      expect(await ask('getSelf', { token: clientToken })).to.deep.equal(authentication);
      const headers = { Authorization: `JWT ${clientToken}` };
      const byWord = await app().flipt.call('getSelf', { headers });
      expect(byWord.body).to.deep.equal(authentication);
    }
    const login = await ask('getSelf');
    expect(login.id).to.match(/^ses_/);
    expect(login.metadata).to.deep.equal({});
  });

  it('ends itself, and at once', async () => {
    const login = await makeMember(app());
    for (const token of [
      (await make({})).clientToken,
      (await make({ namespaceKey: 'default' })).clientToken,
      login.token,
    ]) {
      expect(await ask('revokeSelf', { token })).to.deep.equal({});
      expect((await ask('getSelf', { token }, 401)).code).to.equal(16);
    }
  });

  it('ends itself at a later time, and never later than before', async () => {
    const end = (year: number) => ({ expiresAt: `${year}-01-01T00:00:00Z` });
    for (const namespaceKey of ['', 'default']) {
      const { clientToken: token } = await make({ namespaceKey, ...end(2099) });
      expect(await ask('revokeSelf', { token, query: end(2098) })).to.deep.equal({});
      expect(await ask('getSelf', { token })).to.include(end(2098));
      const { message } = await ask('revokeSelf', { token, query: end(2099) }, 400);
      expect(message).to.equal('invalid field expiresAt: must not be after 2098-01-01T00:00:00Z, when it ends anyway');
      const endless = await make({ namespaceKey });
      expect(await ask('revokeSelf', { token: endless.clientToken, query: end(2098) })).to.deep.equal({});
      expect(await ask('getSelf', { token: endless.clientToken })).to.include(end(2098));
    }
  });

  it('ends at once or by itself where it is a login', async () => {
    const { token } = await makeMember(app());
    const later = { expiresAt: '2099-01-01T00:00:00Z' };
    const { message } = await ask('revokeSelf', { token, query: later }, 400);
    expect(message).to.equal('invalid field expiresAt: must not be in the future: a login ends now or by itself');
    await ask('getSelf', { token });
  });

  it('is shown to publishable keys, too', async () => {
    expect(await ask('getSelf', { token: app().pk() })).to.deep.include({ method: 'METHOD_TOKEN' });
    const { body } = await app().flipt.call('getSelf', { key: app().pk() });
    expect(body.metadata).to.include({ [NAMESPACE]: 'default' });
  });
});

onOneDatabase(
  'without a credential, where none is asked for, the Flipt door',
  (app) => {
    it('shows nobody in particular, whom nobody can end', async () => {
      const self = await app().flipt.call('getSelf');
      expect(self.status).to.equal(200);
      expect(self.body).to.include({ id: 'anonymous', method: 'METHOD_NONE' });
      expect((await app().flipt.call('revokeSelf')).status).to.equal(403);
    });

    it('makes, lists, shows and deletes tokens of namespaces, and none of a person', async () => {
      const succeed = async (operationId: string, options: RequestOptions = {}) => {
        const { status, body } = await app().flipt.call(operationId, options);
        expect(status, JSON.stringify(body)).to.equal(200);
        return body;
      };
      const { clientToken, authentication } = await succeed('createToken', {
        body: { name: 'Key', namespaceKey: 'default' },
      });
      expect((await app().native.call('listFlags', { key: clientToken })).status).to.equal(200);
      const path = { tokenId: authentication.id };
      expect(await succeed('getToken', { path })).to.deep.equal(authentication);
      const { authentications } = await succeed('listTokens', { query: { limit: 100 } });
      expect(authentications).to.deep.include(authentication);
      expect(await succeed('deleteToken', { path })).to.deep.equal({});
      expect((await app().flipt.call('getToken', { path })).status).to.equal(404);

      const own = await app().flipt.call('createToken', { body: { name: 'Own' } });
      expect(own.status).to.equal(403);
      expect(own.body.message).to.equal(
        'permission denied: a token of all namespaces is one of a person, who makes it with a login: give namespaceKey, or run the server with AUTH=required and log in.',
      );
    });
  },
  { env: { AUTH: 'disabled' } },
);
