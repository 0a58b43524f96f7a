/** What Flipt's clients read of an error: the status, and `message` or, below `/ofrep`, `errorCode` and `errorDetails`. */
import { expect } from 'chai';
import { onOneDatabase } from '../../support/app.js';
import type { RequestOptions, TestAnswer } from '../../support/contract-client.js';

/** Fails unless the answer is this error and nothing else. */
function expectError(answer: TestAnswer, status: number, code: number, message: RegExp): void {
  expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
  expect(answer.body).to.have.all.keys('code', 'message', 'details');
  expect(answer.body).to.deep.include({ code, details: [] });
  expect(answer.body.message).to.match(message);
}

function expectOfrepError(answer: TestAnswer, status: number, errorCode: string, key: string | undefined): void {
  expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
  const names = ['errorCode', 'errorDetails'];
  expect(answer.body).to.have.all.keys(...names, ...(key === undefined ? [] : ['key']));
  expect(answer.body).to.deep.include({ errorCode, ...(key !== undefined && { key }) });
}

onOneDatabase('an error of the Flipt door', (app) => {
  const send = (method: string, url: string, given: RequestOptions = {}) =>
    app().flipt.send(method, `/flipt${url}`, { token: app().token, ...given });
  const anonymously = (method: string, url: string, headers: Record<string, string> = {}) =>
    app().flipt.send(method, `/flipt${url}`, { headers });

  it('is 404 and 5 where no operation has the path', async () => {
    for (const url of ['/api/v1/colours', '/', '', '/evaluate/v1', '/api/v1/rollouts', '/metrics']) {
      expectError(await send('get', url), 404, 5, /^Not Found: no operation has the path \/flipt.*\/docs /);
    }
  });

  it('is 501 and 12 where the path has no such method', async () => {
    for (const url of [
      '/evaluate/v1/boolean',
      '/api/v1/namespaces/default/flags/f/variants',
      '/auth/v1/method/token',
    ]) {
      const answer = await send('get', url);
      expectError(answer, 501, 12, /^Method Not Allowed$/);
      expect(answer.headers['allow']).to.equal('POST');
    }
    expectError(await send('patch', '/api/v1/flags/f'), 501, 12, /^Method Not Allowed$/);
  });

  it('is 401 and 16 without a credential, and says what to do after what Flipt says', async () => {
    const url = '/api/v1/namespaces/default/flags';
    const sentence =
      /^request was not authenticated: this operation needs a credential: send an Authorization or X-API-Key/;
    expectError(await anonymously('get', url), 401, 16, sentence);
    const bad = /^request was not authenticated: the API key is malformed/;
    expectError(await anonymously('get', url, { Authorization: 'Bearer sk_no' }), 401, 16, bad);
    const malformed = /^request was not authenticated: the Authorization header is malformed: send `Bearer` or `JWT`/;
    expectError(await anonymously('get', url, { Authorization: 'Basic abc' }), 401, 16, malformed);
    const other = /^request was not authenticated: .* log in: POST \/api\/v1\/auth\/login\.$/;
    expectError(await anonymously('get', url, { Authorization: 'Bearer nope' }), 401, 16, other);
  });

  it('is 403 and 7 where the credential is not for this', async () => {
    const url = '/api/v1/namespaces/default/flags';
    const lacks = /^permission denied: this credential lacks the scope flags:read/;
    for (const headers of [{ Authorization: `Bearer ${app().pk()}` }, { Authorization: `JWT ${app().pk()}` }]) {
      expectError(await anonymously('get', url, headers), 403, 7, lacks);
    }
    const people =
      /^permission denied: this operation takes no credential of this kind: send one with the scope projects:read, .* in an Authorization header, such as a login's or a personal token\.$/;
    for (const given of [{ key: app().sk() }, { token: app().sk() }]) {
      expectError(await app().flipt.send('get', '/flipt/api/v1/export', given), 403, 7, people);
    }
  });

  it('is 400 and 3 where the request is not as the contract says', async () => {
    const url = '/api/v1/namespaces';
    expectError(await send('post', url, { body: { key: 'shop' } }), 400, 3, /^invalid field name: must not be empty$/);
    const bad = { body: { key: 'a b', name: 'A' } };
    expectError(
      await send('post', url, bad),
      400,
      3,
      /^invalid field key: contains invalid characters: letters, digits, _, - and \. are possible/,
    );
    expectError(await send('post', url, { body: { key: 1, name: 'A' } }), 400, 3, /\/body\/key must be string/);
    expectError(await send('get', '/api/v1/namespaces/%ff'), 400, 3, /namespaceKey/);
  });

  it('is 413 and 8 where the body is too long', async () => {
    expectError(await send('post', '/evaluate/v1/batch', { body: `"${'x'.repeat(2 ** 20)}"` }), 413, 8, /longer than/);
  });

  it("has OFREP's form below /ofrep, and the flag's key where one was asked for", async () => {
    const one = '/ofrep/v1/evaluate/flags/my%20flag';
    const all = '/ofrep/v1/evaluate/flags';
    const bad = { body: '{' };
    expectOfrepError(await send('post', one, bad), 400, 'INVALID_CONTEXT', 'my flag');
    expectOfrepError(await send('post', all, bad), 400, 'INVALID_CONTEXT', undefined);
    expectOfrepError(await send('post', all, { body: { context: [] } }), 400, 'INVALID_CONTEXT', undefined);
    expectOfrepError(await anonymously('post', one), 401, 'GENERAL', 'my flag');
    expectOfrepError(await anonymously('get', '/ofrep/v1/configuration'), 401, 'GENERAL', undefined);
    expectOfrepError(await send('get', all), 501, 'GENERAL', undefined);
    expectOfrepError(await send('get', '/ofrep/v1/colours'), 404, 'GENERAL', undefined);
  });
});

onOneDatabase('what the Flipt door says of itself', (app) => {
  it('is that it serves', async () => {
    const { status, body } = await app().flipt.call('getHealth');
    expect({ status, body }).to.deep.equal({ status: 200, body: { status: 'SERVING' } });
  });

  it('is which version it is, and that it asks for credentials', async () => {
    const { status, body } = await app().flipt.call('getInfo');
    expect(status).to.equal(200);
    expect(body).to.deep.include({ version: '0.1.0', isRelease: true, authentication: { required: true } });
  });

  it('is that one comes in by tokens', async () => {
    const { status, body } = await app().flipt.call('listMethods');
    expect(status).to.equal(200);
    expect(body.methods).to.deep.equal([{ method: 'METHOD_TOKEN', enabled: true, sessionCompatible: false }]);
  });
});
