/** The Flipt door as somebody uses it who manages flags with Flipt's API: by its paths, as the owner. */
import { expect } from 'chai';
import type { TestApp } from './app.js';
import type { RequestOptions, TestAnswer } from './contract-client.js';

const API = '/flipt/api/v1';

type Json = TestAnswer['body'];
type Query = RequestOptions['query'];

export interface FliptManagement {
  get(path: string, query?: Query): Promise<Json>;
  post(path: string, body: object): Promise<Json>;
  put(path: string, body: object): Promise<Json>;
  delete(path: string, query?: Query): Promise<Json>;
}

/** Each call is to succeed, and answers its body. */
export function manage(app: TestApp, credential: RequestOptions = { token: app.token }): FliptManagement {
  const send = async (method: string, path: string, given: RequestOptions): Promise<Json> => {
    const { status, body } = await app.flipt.send(method, `${API}/${path}`, { ...credential, ...given });
    expect(status, `${method} ${path}: ${JSON.stringify(body)}`).to.equal(200);
    return body;
  };
  return {
    get: (path, query = {}) => send('get', path, { query }),
    post: (path, body) => send('post', path, { body }),
    put: (path, body) => send('put', path, { body }),
    delete: (path, query = {}) => send('delete', path, { query }),
  };
}

/** Asserts that Flipt's clients are told this: a 404 is code 5, a 400 code 3. */
export async function expectRefused(
  app: TestApp,
  [method, path, given = {}]: readonly [method: string, path: string, given?: RequestOptions],
  status: 400 | 404,
  message: string,
): Promise<void> {
  const answer = await app.flipt.send(method, `${API}/${path}`, { token: app.token, ...given });
  expect(answer.status, JSON.stringify(answer.body)).to.equal(status);
  expect(answer.body).to.deep.equal({ code: status === 404 ? 5 : 3, message, details: [] });
}
